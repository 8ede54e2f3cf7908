import { expect, it } from 'vitest';
import { memoize } from '../../../lib/core/text/memoize';

it('reads each input once, and again only after as many others as it keeps', () => {
  const read: string[] = [];
  const length = memoize(
    2,
    ({ text }: { text: string }) => text,
    ({ text }) => {
      read.push(text);
      return text.length;
    },
  );
  const asked = ['a', 'bb', 'a', 'bb', 'a'];
  expect(asked.map((text) => length({ text }))).toEqual([1, 2, 1, 2, 1]);
  expect(read).toEqual(['a', 'bb']);
  for (const text of ['c', 'd', 'e', 'f', 'a']) length({ text });
  expect(read).toEqual(['a', 'bb', 'c', 'd', 'e', 'f', 'a']);
});
