import { describe, expect, it } from 'vitest';
import type { Assessment, Verdict } from '../../../../lib/core/decision/assessment';
import type { Match } from '../../../../lib/core/decision/decision';
import type { SettledCart, Vetoes } from '../../../../lib/core/decision/deciding/decide-input';
import { draftCandidates } from '../../../../lib/core/decision/deciding/draft-candidates';
import type { DietRules } from '../../../../lib/core/diet/diet';
import type { PortionTable } from '../../../../lib/core/meal/portion-table';
import type { BaseUnit, Quantity, Unit } from '../../../../lib/core/meal/quantity';
import type { Offer } from '../../../../lib/core/offer/offer';
import { anIngredient, anOffer } from '../../../support/builders';

const portions: PortionTable = {
  source: '', url: '', licence: '', asOf: '2026-01-01',
  foods: { spinach: { bunch: 340, each: 340 }, onion: { each: 110 }, scallion: { each: 15, bunch: 100 }, egg: { each: 50 } },
  sold: { scallion: 100 },
}; // prettier-ignore

interface Change {
  assessments?: Assessment[];
  match?: Match;
  rules?: DietRules;
  vetoes?: Vetoes;
  keeps?: string | null;
}
function draft(name: string, quantity: Quantity | null, offer: Offer, change: Change = {}) {
  const { assessments = [], match, rules = { diets: [], avoid: [] }, vetoes = {}, keeps = null } = change;
  const ingredient = anIngredient({ name, quantity });
  const cart: SettledCart = {
    currency: 'USD', weights: {}, portions, keeping: undefined, rules: { diets: [], avoid: [] }, vetoes, brands: undefined,
  }; // prettier-ignore
  const matched = [
    { offer, asMatched: offer, match: match ?? { score: 1, confidence: 'certain' as const, notes: [] } },
  ];
  const [candidate] = draftCandidates({ ingredient, offers: [offer], assessments }, matched, keeps, rules, cart);
  if (candidate === undefined) throw new RangeError('no candidate');
  return candidate;
}
const says = (advisor: string, verdict: Verdict, sku = 'a'): Assessment => ({
  advisor,
  sku,
  verdict,
  reason: `${advisor} says ${verdict}`,
  facts: [],
});
const rice = anOffer({ sku: 'a', title: 'White Rice', price: { minor: 200, currency: 'USD' } });

describe('how the need of a line is worded', () => {
  it.each<[string, number, Unit, [number, BaseUnit], string | null]>([
    ['a volume in the recipe’s words: rice', 2, 'cup', [500, 'g'], '2 cups'],
    ['a weight as the need itself: spinach', 1, 'lb', [500, 'g'], null],
    ['a weight that is bought by the bunch: spinach', 1, 'lb', [1, 'each'], '454 g'],
    ['pieces that are bought by the piece: egg', 4, 'each', [12, 'each'], null],
    ['a dozen that is bought by the piece: egg', 1, 'dozen', [12, 'each'], null],
    ['pieces that are bought by weight: onion', 3, 'each', [500, 'g'], '3'],
    ['pieces that are bought by the bunch: scallion', 10, 'each', [1, 'each'], '10'],
  ])('%s', (about, amount, unit, [size, measure], asked) => {
    const name = about.split(': ').at(-1) ?? '';
    const text = measure === 'each' && size === 1 ? '1 bunch' : `${String(size)} ${measure}`;
    const offer = anOffer({ sku: 'a', title: name, pack: { text, quantity: { amount: size, unit: measure } } });
    expect(draft(name, { amount, unit }, offer).packs.asked).toBe(asked);
  });

  it('is nothing where no amount is asked or none can be worked out', () => {
    expect(draft('rice', null, rice).packs).toMatchObject({ asked: null, need: null, text: '1 × pack' });
    expect(draft('rice', { amount: 2, unit: 'package' }, rice).packs).toMatchObject({ asked: '2 packages', count: 2 });
  });
});

describe('a draft', () => {
  it('costs as much as its packs, and says how long the leftover keeps', () => {
    const pack = { text: '500 g', quantity: { amount: 500, unit: 'g' as const } };
    const candidate = draft('rice', { amount: 1.2, unit: 'kg' }, { ...rice, pack }, { keeps: 'keeps 2 days' });
    expect(candidate).toMatchObject({
      cost: { minor: 600, currency: 'USD' },
      packs: { count: 3, text: 'need 1.2 kg → 3 × 500 g, 300 g left, keeps 2 days' },
      fit: 0,
      quality: 0,
      scores: { cheaper: 0, balanced: 0, conscious: 0 },
    });
  });

  it('has what is said of it alone, by advisor, in whatever order that came', () => {
    const assessments = [says('b', 'prefer'), says('c', 'avoid', 'other'), says('c', 'neutral'), says('a', 'caution')];
    for (const order of [assessments, [...assessments].reverse()])
      expect(draft('rice', null, rice, { assessments: order }).assessments).toEqual([
        says('a', 'caution'),
        says('b', 'prefer'),
        says('c', 'neutral'),
      ]);
    expect(draft('rice', null, rice, { assessments: [says('a', 'avoid', 'other')] }).assessments).toEqual([]);
  });
});

describe('why an offer is out', () => {
  const eliminated = (offer: Partial<Offer>, change: Change = {}, quantity: Quantity | null = null) =>
    draft('rice', quantity, { ...rice, ...offer }, change).eliminated;
  const none = (...notes: string[]): Match => ({ score: 0, confidence: 'none', notes });

  it.each([
    ['a right one is not', {}, {}, null],
    ['nor a close one', {}, { match: { score: 0.5, confidence: 'close' as const, notes: ['wrong form'] } }, null],
    ['another food, for its first reason', {}, { match: none('extra words: soup', 'wrong form') }, 'extra words: soup'],
    ['another food without a reason', {}, { match: none() }, 'something else'],
    ['a diet', { title: 'Peanut Rice' }, { rules: { diets: [], avoid: ['peanut'] } }, 'contains peanut'],
    ['sold out', { availability: 'out-of-stock' as const }, {}, 'sold out'],
    ['not one of which little is left', { availability: 'limited' as const }, {}, null],
    ['no price', { price: { minor: 0, currency: 'USD' } }, {}, 'no price'],
    ['not the least price', { price: { minor: 1, currency: 'USD' } }, {}, null],
  ])('%s', (_, offer, change, reason) => {
    expect(eliminated(offer, change)).toBe(reason);
  });

  it('is what a record lists too', () => {
    const source = { id: 'records', title: 'Records', url: null };
    const fact = {
      id: 'f',
      claim: '',
      source,
      asOf: '2026-01-01',
      isStale: false,
      data: { statement: 'Contains: peanuts' },
    };
    const assessments = [{ ...says('records', 'neutral'), facts: [fact] }];
    expect(eliminated({}, { assessments, rules: { diets: [], avoid: ['peanut'] } })).toBe('contains peanut');
  });

  it.each<[string, Vetoes, string | null]>([
    ['the reason of a veto', { b: { verdicts: ['avoid'], because: 'strict mode' } }, 'strict mode: b says avoid'],
    ['the advisor’s own', { b: { verdicts: ['caution', 'avoid'], because: null } }, 'b says avoid'],
    ['no other verdict', { b: { verdicts: ['caution', 'prefer'], because: null } }, null],
    ['no other advisor', { z: { verdicts: ['avoid'], because: null } }, null],
    ['none where none is in force', {}, null],
    [
      'the first advisor by name',
      { b: { verdicts: ['avoid'], because: null }, a: { verdicts: ['caution'], because: null } },
      'a says caution',
    ],
  ])('%s', (_, vetoes, reason) => {
    expect(eliminated({}, { assessments: [says('b', 'avoid'), says('a', 'caution')], vetoes })).toBe(reason);
  });

  it('is more than the store sells, not as much', () => {
    const three: Quantity = { amount: 3, unit: 'package' };
    expect(eliminated({ maxQuantity: 3 }, {}, three)).toBeNull();
    expect(eliminated({ maxQuantity: 2 }, {}, three)).toBe('the store sells at most 2');
    expect(eliminated({ maxQuantity: null }, {}, three)).toBeNull();
  });

  it('is told in this order: another food, a diet, a veto, sold out, no price, the most sold', () => {
    const worst: Partial<Offer> = {
      title: 'Peanut Rice', availability: 'out-of-stock', price: { minor: 0, currency: 'USD' }, maxQuantity: 1,
    }; // prettier-ignore
    const rules = { diets: [], avoid: ['peanut'] };
    const vetoed = {
      assessments: [says('b', 'avoid')],
      vetoes: { b: { verdicts: ['avoid' as const], because: null } },
    };
    const three: Quantity = { amount: 3, unit: 'package' };
    expect(eliminated(worst, { ...vetoed, rules, match: none('soup') }, three)).toBe('soup');
    expect(eliminated(worst, { ...vetoed, rules }, three)).toBe('contains peanut');
    expect(eliminated(worst, vetoed, three)).toBe('b says avoid');
    expect(eliminated(worst, {}, three)).toBe('sold out');
    expect(eliminated({ ...worst, availability: 'in-stock' }, {}, three)).toBe('no price');
  });
});
