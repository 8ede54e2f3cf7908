import { describe, expect, it } from 'vitest';
import { checkAmounts } from '../../../../lib/core/decision/amount-check/check-amounts';
import type { Candidate } from '../../../../lib/core/decision/decision';
import type { Ingredient } from '../../../../lib/core/meal/ingredient';
import { aCandidate, anIngredient, anOffer } from '../../../support/builders';

const rice = anIngredient({ name: 'rice', quantity: { amount: 1, unit: 'kg' } });
const need = { amount: 1000, unit: 'g' as const };
/** Packs of rice that together are enough for a kilogram. */
function packs(sku: string, count: number, minor: number, change: Partial<Candidate> = {}): Candidate {
  const quantity = { amount: Math.ceil(1000 / count), unit: 'g' as const };
  const price = { minor, currency: 'USD' };
  const offer = anOffer({ sku, title: 'White Rice', price, pack: { text: `${String(quantity.amount)} g`, quantity } });
  const gives = { ...quantity, amount: quantity.amount * count };
  return {
    ...aCandidate(offer, count),
    packs: { count, need, gives, leftover: null, text: '', basis: 'stated' },
    ...change,
  };
}
const outcome = (candidates: Candidate[], ingredient: Ingredient = rice) =>
  checkAmounts(candidates, ingredient, null).map(({ packs: { count }, eliminated, checks }) =>
    eliminated === null ? [count, ...(checks ?? []).map(({ text }) => text)] : eliminated,
  );

describe('doubtful amounts beside others', () => {
  it('nothing is marked where nothing is doubtful', () => {
    const candidates = [packs('a', 1, 300), packs('b', 2, 200)];
    expect(checkAmounts(candidates, rice, null)).toEqual(candidates);
    expect(checkAmounts([], rice, null)).toEqual([]);
  });

  it('a doubtful one gives way to one that is not, with the reason', () => {
    const guessed = packs('c', 3, 90);
    const byGuess: Candidate = { ...guessed, packs: { ...guessed.packs, basis: 'guessed' } };
    expect(
      outcome([packs('a', 1, 300), packs('b', 13, 40), byGuess, packs('d', 1, 1501), packs('e', 1, 1500)]),
    ).toEqual([
      [1],
      'would take 13 packs',
      'would take 3 packs by a guessed weight',
      'costs more than 5 times as much as one that is enough',
      [1],
    ]);
  });

  it('the cheapest is whichever that is, not the first nor the last', () => {
    for (const order of [
      [packs('a', 1, 300), packs('b', 1, 200), packs('c', 1, 900), packs('d', 1, 1100)],
      [packs('b', 1, 200), packs('a', 1, 300), packs('c', 1, 900), packs('d', 1, 1100)],
    ])
      expect(outcome(order).map((one) => typeof one)).toEqual(['object', 'object', 'object', 'string']);
  });

  it('one that is out already is compared with nothing and keeps its reason', () => {
    expect(outcome([packs('a', 1, 900), packs('b', 1, 100, { eliminated: 'sold out' })])).toEqual([[1], 'sold out']);
    expect(outcome([packs('a', 1, 300), packs('b', 13, 40, { eliminated: 'sold out' })])).toEqual([[1], 'sold out']);
    expect(outcome([packs('a', 13, 40), packs('b', 1, 100, { eliminated: 'sold out' })])).toEqual([
      [1, 'The list comes to 13 packs; 1 is proposed.'],
      'sold out',
    ]);
  });

  it('one that may not be enough makes none dear', () => {
    const short = packs('a', 1, 100, { packs: { ...packs('a', 1, 100).packs, gives: { amount: 200, unit: 'g' } } });
    expect(outcome([short, packs('b', 1, 900)])).toEqual([[1], [1]]);
  });

  it('what is doubtful by itself is told as that, however dear', () => {
    expect(outcome([packs('a', 1, 100), packs('b', 13, 900)])[1]).toBe('would take 13 packs');
  });
});

describe('where every amount is doubtful', () => {
  it('each is planned at the next plausible number, at that cost, with the check that says so', () => {
    const before = packs('a', 13, 40, { checks: [{ kind: 'label', text: 'label not seen, check', count: null }] });
    const [after] = checkAmounts([before], rice, null);
    expect(after).toMatchObject({
      cost: { minor: 40, currency: 'USD' },
      packs: { count: 1, text: 'need 1 kg → 1 × 77 g, 923 g short', basis: 'stated' },
      checks: [
        { kind: 'label' },
        { kind: 'amount', count: 1, list: 13, text: 'The list comes to 13 packs; 1 is proposed.' },
      ],
    });
  });

  it('a pile beside few is out, and piles alone are planned', () => {
    expect(outcome([packs('a', 13, 40), packs('b', 40, 10)])).toEqual([
      [1, 'The list comes to 13 packs; 1 is proposed.'],
      'would take 40 packs',
    ]);
    expect(outcome([packs('b', 40, 10), packs('c', 50, 9)]).map((one) => one[0])).toEqual([1, 1]);
  });

  it('the number listed can be chosen up to what a line holds', () => {
    const lemons = (amount: number) =>
      anIngredient({ name: 'lemon', quantity: { amount, unit: 'each' }, source: 'dish' });
    const lemon = aCandidate(anOffer({ sku: 'l', title: 'Lemon' }), 40);
    const listed = (amount: number) => checkAmounts([lemon], lemons(amount), null)[0]?.checks?.[0]?.list;
    expect(listed(99)).toBe(99);
    expect(listed(100)).toBeUndefined();
  });

  it('what is too dear beside a pile says that, and not that one pack comes to one', () => {
    expect(outcome([packs('a', 13, 10), packs('b', 1, 700)])).toEqual([
      [1, 'The list comes to 13 packs; 1 is proposed.'],
      [1, 'This costs more than 5 times as much as one that is enough; 1 is proposed.'],
    ]);
    expect(outcome([packs('a', 13, 10), packs('b', 2, 400)])[1]).toEqual([
      1,
      'The list comes to 2 packs; 1 is proposed.',
    ]);
  });

  it('a guessed weight is told as that', () => {
    const guessed = packs('a', 5, 100);
    expect(outcome([{ ...guessed, packs: { ...guessed.packs, basis: 'guessed' } }])).toEqual([
      [2, 'By a guessed weight the list comes to 5 packs; 2 are proposed.'],
    ]);
  });

  it('no number is offered that is the one proposed', () => {
    const [, dear] = checkAmounts([packs('a', 13, 10), packs('b', 1, 700)], rice, null);
    expect(dear?.checks?.map((check) => 'list' in check)).toEqual([false]);
  });

  it('pieces are told as counted by the piece', () => {
    const buns = anIngredient({ name: 'bun', quantity: { amount: 60, unit: 'each' } });
    expect(outcome([packs('a', 3, 100)], buns)).toEqual([
      [1, 'Counted by the piece the list comes to 3 packs; 1 is proposed.'],
    ]);
  });
});
