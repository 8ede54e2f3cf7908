import { expect, it } from 'vitest';
import { sayError } from '../../components/ui/error/error-words';
import { keyNotSent } from '../../lib/core/store/origin-pattern';

it('a key that was not sent is told of as that, and not as one that was refused', () => {
  expect(sayError({ code: 'llm/auth', message: keyNotSent })).toBe(keyNotSent);
  expect(sayError({ code: 'llm/auth', message: 'No.' })).toContain('didn’t accept');
});
