import { describe, expect, it } from 'vitest';
import { absurdities, leadingNumber, neededGrams } from '../../../../scripts/quality/sane/sane-oracle';
import { knownSaneQuality } from '../../../../scripts/quality/trust/trust-sane';
import { aCandidate, anOffer } from '../../../support/builders';

describe('the mark on amounts', () => {
  it('stands on few of the lines whose right count is known', async () => {
    const [row] = await knownSaneQuality();
    expect(row?.isMet, row?.detail).toBe(true);
  });
});

describe('the oracle of sane amounts', () => {
  it.each([
    ['500 gr potatoes', 'potato', 500],
    ['1 1/2 lb carrots', 'carrot', 680.4],
    ['2-3 onions', 'onion', 450],
    ['½ cup parsley', 'parsley', 20],
    ['10 basil leaves', 'basil', 5],
    ['2 bunches basil', 'basil', 120],
    ['3 cans tomatoes', 'tomato', null],
    ['salt', 'salt', null],
  ])('%s', (line, name, grams) => {
    expect(neededGrams(line, name)).toEqual(grams === null ? null : expect.closeTo(grams, 0));
  });

  it('reads the greater of a range', () => {
    expect(leadingNumber('2 to 3 cups rice')).toEqual({ amount: 3, rest: 'cups rice' });
    expect(leadingNumber('salt to taste')).toBeNull();
  });

  it('calls 27 sacks for 500 grams absurd, and one sack not', () => {
    const sack = anOffer({
      sku: 'a',
      title: 'Potatoes',
      pack: { text: '4 kg', quantity: { amount: 4000, unit: 'g' } },
    });
    expect(absurdities('500 gr potatoes', 'potato', aCandidate(sack, 27), [aCandidate(sack, 27)])).toEqual([
      'four times the need',
      'many packs',
      'five times the cheapest',
    ]);
    expect(absurdities('500 gr potatoes', 'potato', aCandidate(sack, 1), [aCandidate(sack, 1)])).toEqual([]);
  });
});
