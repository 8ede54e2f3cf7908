import { beforeAll, describe, expect, it } from 'vitest';
import type { Ingredient } from '../../../../lib/core/meal/ingredient';
import { createLineReader } from '../../../../scripts/quality/sane/sane-lines';
import { chooseAtAll } from '../../../../scripts/quality/shelves/measure-shelves';
import { readShelves } from '../../../../scripts/quality/shelves/shelves';
import { thirdLaterShelves } from '../../../../scripts/quality/shelves/third-later';

const shelves = readShelves(thirdLaterShelves);
const modes = ['all words'] as const;

let read: (text: string) => Ingredient[];
beforeAll(async () => {
  read = await createLineReader();
});

describe('names of British, Indian, Mexican and American kitchens, plain and with qualifiers', () => {
  it('end in what is meant as a sure pick, and never surely in another food', { timeout: 60_000 }, async () => {
    const choices = await chooseAtAll(shelves, read, { modes });
    const missed = choices.filter(({ sure }) => sure !== 'right');
    expect(choices.length).toBeGreaterThan(180);
    expect(choices.filter(({ sure }) => sure === 'other' || sure === 'padding')).toEqual([]);
    expect(missed.length / choices.length, JSON.stringify(missed.slice(0, 5))).toBeLessThanOrEqual(0.03);
  });

  it('hardly ever end surely in something else where what is meant is not sold', { timeout: 60_000 }, async () => {
    const choices = await chooseAtAll(shelves, read, { modes, hasRight: false });
    const others = choices.filter(({ sure }) => sure === 'other' || sure === 'padding');
    const kinds = choices.filter(({ sure }) => sure === 'variant');
    expect(others.length, JSON.stringify(others)).toBeLessThanOrEqual(4);
    expect(kinds.length, JSON.stringify(kinds)).toBeLessThanOrEqual(24);
  });
});
