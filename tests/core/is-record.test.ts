import { expect, it } from 'vitest';
import { isRecord } from '../../lib/core/is-record';

it.each([
  [{}, true],
  [{ key: [] }, true],
  [[], false],
  [null, false],
  ['{}', false],
  [7, false],
  [undefined, false],
])('calls %j a record: %s', (value, is) => {
  expect(isRecord(value)).toBe(is);
});
