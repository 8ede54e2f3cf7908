import { expect, it } from 'vitest';
import { recentMap } from '../../../lib/core/text/recent-map';

it('keeps the last entries that were set or asked for, and forgets the others', () => {
  const kept = recentMap<string, number>(3);
  for (const [index, name] of ['a', 'b', 'c', 'd'].entries()) kept.set(name, index);
  expect(['a', 'b', 'c', 'd'].map((name) => kept.get(name))).toEqual([0, 1, 2, 3]);
  for (let index = 0; index < 3; index += 1) {
    kept.set(`other ${String(index)}`, index);
    expect(kept.get('a')).toBe(0);
  }
  for (let index = 0; index < 6; index += 1) kept.set(`new ${String(index)}`, index);
  expect(['a', 'b', 'other 0'].map((name) => kept.get(name))).toEqual([undefined, undefined, undefined]);
  expect(kept.get('new 5')).toBe(5);
});

it('holds at most twice as many', () => {
  const kept = recentMap<number, string>(10);
  for (let index = 0; index < 1000; index += 1) kept.set(index, 'x');
  const left = Array.from({ length: 1000 }, (_, index) => index).filter((index) => kept.get(index) !== undefined);
  expect(left.length).toBeGreaterThanOrEqual(10);
  expect(left.length).toBeLessThanOrEqual(20);
});
