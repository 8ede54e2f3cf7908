import { beforeAll, describe, expect, it } from 'vitest';
import type { Ingredient } from '../../../../lib/core/meal/ingredient';
import { createLineReader } from '../../../../scripts/quality/sane/sane-lines';
import { countedLines } from '../../../../scripts/quality/shelves/counts';
import { chooseAtAll } from '../../../../scripts/quality/shelves/measure-shelves';
import { countAt } from '../../../../scripts/quality/shelves/measure-counts';
import { shelves } from '../../../../scripts/quality/shelves/shelves';

let read: (text: string) => Ingredient[];
beforeAll(async () => {
  read = await createLineReader();
});

const modes = ['all words', 'literal'] as const;

describe('a line of a list at a shelf', () => {
  it('ends in what is meant as a sure pick, and never surely in another food', { timeout: 60_000 }, async () => {
    const choices = await chooseAtAll(shelves, read, { modes });
    const missed = choices.filter(({ sure }) => sure !== 'right');
    expect(choices.length).toBeGreaterThan(500);
    expect(choices.filter(({ sure }) => sure === 'other' || sure === 'padding')).toEqual([]);
    expect(missed.length / choices.length, JSON.stringify(missed.slice(0, 5))).toBeLessThanOrEqual(0.02);
  });

  it('never ends surely in another food where what is meant is not sold', { timeout: 60_000 }, async () => {
    const choices = await chooseAtAll(shelves, read, { modes, hasRight: false });
    expect(choices.filter(({ sure }) => sure === 'other' || sure === 'padding')).toEqual([]);
  });

  it('comes to as many packs as a shopper takes', () => {
    const wrong = countedLines.filter((line) => !line.right.includes(countAt(line, read) ?? 0));
    expect(wrong.length / countedLines.length, JSON.stringify(wrong)).toBeLessThanOrEqual(0.02);
  });
});
