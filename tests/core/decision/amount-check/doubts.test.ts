import { describe, expect, it } from 'vitest';
import { dearDoubt, isSurelyEnough, ownDoubt } from '../../../../lib/core/decision/amount-check/doubts';
import type { AmountDoubt, Asked, Planned } from '../../../../lib/core/decision/amount-check/doubts';
import type { NeedBasis } from '../../../../lib/core/decision/decision';
import type { PortionTable } from '../../../../lib/core/meal/portion-table';
import type { BaseQuantity, BaseUnit, Unit } from '../../../../lib/core/meal/quantity';
import { anOffer } from '../../../support/builders';

type Source = Asked['source'];
const asked = (name: string, amount: number, unit: Unit, source: Source = 'list'): Asked => ({
  name,
  form: null,
  quantity: { amount, unit },
  source,
});
const base = (amount: number, unit: BaseUnit): BaseQuantity => ({ amount, unit });

interface Plan {
  need?: BaseQuantity | null;
  /** The size of one pack. */
  size?: BaseQuantity | null;
  basis?: NeedBasis;
  text?: string;
  title?: string;
  minor?: number;
  confidence?: Planned['match']['confidence'];
}
function planned(
  count: number,
  { need = null, size = null, basis, text = '', title = '', minor = 100, confidence = 'certain' }: Plan = {},
): Planned {
  const price = { minor, currency: 'USD' };
  return {
    offer: anOffer({ sku: 'a', title, price, pack: text === '' && size === null ? null : { text, quantity: size } }),
    match: { score: 1, confidence, notes: [] },
    packs: {
      count,
      need,
      gives: size === null ? null : { ...size, amount: size.amount * count },
      leftover: null,
      text: '',
      ...(basis === undefined ? {} : { basis }),
    },
    cost: { minor: minor * count, currency: 'USD' },
  };
}
type Case = [about: string, asked: Asked, planned: Planned, doubt: AmountDoubt | null];
const one = (about: string, ask: Asked, plan: Planned, doubt: [AmountDoubt['why'], number, number] | null): Case => [
  about,
  ask,
  plan,
  doubt === null ? null : { why: doubt[0], count: doubt[1], list: doubt[2] },
];
const single = base(1, 'each');
const table: PortionTable = {
  source: '', url: '', licence: '', asOf: '2026-01-01', foods: { pumpkin: { each: 6000 }, onion: { each: 110 } },
}; // prettier-ignore

describe('many packs', () => {
  it.each([
    one('twelve are no question', asked('rice', 6, 'kg'), planned(12), null),
    one('thirteen are', asked('rice', 6, 'kg'), planned(13), ['many', 1, 13]),
    one('unless that number was typed', asked('lemon', 13, 'each'), planned(13), null),
    one('by the dozen too', asked('lemon', 2, 'dozen'), planned(24), null),
    one('a part typed is a whole bought', asked('lemon', 12.5, 'each'), planned(13), null),
    one('in a recipe of a page too', asked('lemon', 13, 'each', 'recipe-page'), planned(13), null),
    one('a dish types nothing', asked('lemon', 13, 'each', 'dish'), planned(13), ['many', 1, 13]),
    one('nor does a model', asked('lemon', 13, 'each', 'llm'), planned(13), ['many', 1, 13]),
    one('nor is another number typed', asked('lemon', 14, 'each'), planned(13), ['many', 1, 13]),
    one('nor are grams a number of packs', asked('rice', 13, 'g'), planned(13), ['many', 1, 13]),
    one('forty typed are bought', asked('lemon', 40, 'each'), planned(40), null),
    one('of more typed twelve are proposed', asked('lemon', 41, 'each'), planned(40), ['many', 12, 41]),
  ])('%s', (_, ask, plan, doubt) => {
    expect(ownDoubt(ask, plan, null)).toEqual(doubt);
  });

  it.each([
    ['by weight', asked('rice', 50, 'kg'), planned(40, { need: base(50_000, 'g'), size: base(500, 'g') }), 100],
    ['a little short', asked('rice', 50, 'kg'), planned(40, { need: base(50_004, 'g'), size: base(500, 'g') }), 100],
    [
      'past a label’s rounding',
      asked('rice', 50, 'kg'),
      planned(40, { need: base(50_006, 'g'), size: base(500, 'g') }),
      101,
    ],
    ['by number', asked('rice', 90, 'package'), planned(40, { need: null, size: base(500, 'g') }), 90],
    [
      'across measures',
      asked('rice', 90, 'package'),
      planned(40, { need: base(90, 'each'), size: base(500, 'g') }),
      90,
    ],
    ['without a size', asked('rice', 90, 'package'), planned(40, { need: base(90, 'each') }), 90],
    ['without an amount', { ...asked('rice', 1, 'g'), quantity: null }, planned(40), 40],
  ])('beyond what a plan holds the list is told as what it comes to: %s', (_, ask, plan, list) => {
    expect(ownDoubt({ ...ask, source: 'dish' }, plan, null)).toEqual({ why: 'many', count: 1, list });
  });
});

describe('a guessed weight', () => {
  it.each([
    one('two packs are no question', asked('quava', 9, 'slice'), planned(2, { basis: 'guessed' }), null),
    one('three are', asked('quava', 9, 'slice'), planned(3, { basis: 'guessed' }), ['guessed', 2, 3]),
    one('not by a weight of this food', asked('quava', 9, 'slice'), planned(3, { basis: 'table' }), null),
  ])('%s', (_, ask, plan, doubt) => {
    expect(ownDoubt(ask, plan, null)).toEqual(doubt);
  });
});

describe('many pieces', () => {
  const bag = (count: number) => planned(count, { size: base(500, 'g') });
  it.each([
    one('fifty in two packs', asked('meatball', 50, 'each'), bag(2), ['pieces', 1, 2]),
    one('fifty pieces in two packs', asked('chicken', 50, 'piece'), bag(2), ['pieces', 1, 2]),
    one('fifty in one', asked('meatball', 50, 'each'), bag(1), null),
    one('forty-nine', asked('meatball', 49, 'each'), bag(2), null),
    one('fifty grams', asked('meatball', 50, 'g'), bag(2), null),
    one('packs that hold few pieces', asked('bun', 60, 'each'), planned(3, { size: base(3, 'each') }), [
      'pieces',
      1,
      3,
    ]),
    one('packs that hold many', asked('bun', 60, 'each'), planned(3, { size: base(4, 'each') }), null),
    one('four of those', asked('bun', 60, 'each'), planned(4, { size: base(4, 'each') }), ['pieces', 1, 4]),
    one('by a weight', asked('bun', 60, 'each'), planned(3, { size: base(4, 'each'), basis: 'table' }), [
      'pieces',
      1,
      3,
    ]),
    one('no size', asked('bun', 60, 'each'), planned(3), ['pieces', 1, 3]),
  ])('%s', (_, ask, plan, doubt) => {
    expect(ownDoubt(ask, plan, null)).toEqual(doubt);
  });
});

describe('parts of what is tied together or bagged', () => {
  const tied = (count: number, text: string, title = 'Green Onions', basis?: NeedBasis, size = single) =>
    planned(count, { size, text, title, ...(basis === undefined ? {} : { basis }) });
  const stalks = asked('green onion', 3, 'stalk');
  it.each([
    one('three stalks in three bunches', stalks, tied(3, '1 bunch'), ['pieces', 1, 3]),
    one('three onions in three bunches', asked('green onion', 3, 'each'), tied(3, '1 bunch'), ['pieces', 1, 3]),
    one('in three bags by their title', stalks, tied(3, '1 ct', 'Green Onions, Bag'), ['pieces', 1, 3]),
    one('in two', stalks, tied(2, '1 bunch'), null),
    one('by the weight of one', stalks, tied(3, '1 bunch', 'Green Onions', 'table'), null),
    one('three bunches', asked('green onion', 3, 'bunch'), tied(3, '1 bunch'), null),
    one('three boxes', asked('green onion', 3, 'box'), tied(3, '1 bunch'), null),
    one('sold one by one', stalks, tied(3, '1 ct'), null),
    one('in bunches of two', stalks, tied(3, '2 bunches', 'Green Onions', undefined, base(2, 'each')), null),
    one('by weight', stalks, tied(3, '1 g bag', 'Green Onions', undefined, base(1, 'g')), null),
    one('without a size', stalks, planned(3, { title: 'Green Onions, Bag' }), null),
    one('without an amount', { ...stalks, quantity: null }, tied(3, '1 bunch'), null),
  ])('%s', (_, ask, plan, doubt) => {
    expect(ownDoubt(ask, plan, null)).toEqual(doubt);
  });
});

describe('a part that weighs as much as a whole', () => {
  const heavy = (grams: number, count = 2, unit: BaseUnit = 'g') => planned(count, { need: base(grams, unit) });
  it.each([
    one('a clove of more than 200 g', asked('garlic', 2, 'clove'), heavy(402), ['pieces', 1, 2]),
    one('of 200 g', asked('garlic', 2, 'clove'), heavy(400), null),
    one('many light ones', asked('garlic', 30, 'clove'), heavy(402), null),
    one('in one pack', asked('garlic', 2, 'clove'), heavy(402, 1), null),
    one('a whole', asked('cabbage', 2, 'each'), heavy(402), null),
    one('a piece', asked('chicken', 2, 'piece'), heavy(402), null),
    one('a cup', asked('rice', 2, 'cup'), heavy(402), null),
    one('by volume', asked('garlic', 2, 'clove'), heavy(402, 2, 'ml'), null),
    one('without a need', asked('garlic', 2, 'clove'), planned(2), null),
    one('without an amount', { ...asked('garlic', 2, 'clove'), quantity: null }, heavy(402), null),
  ])('%s', (_, ask, plan, doubt) => {
    expect(ownDoubt(ask, plan, null)).toEqual(doubt);
  });
});

describe('a named whole', () => {
  it.each([
    one('one that comes to four packs', asked('cabbage', 1, 'head'), planned(4), null),
    one('one that comes to five', asked('cabbage', 1, 'head'), planned(5), ['many', 1, 5]),
    one('two that come to eight', asked('cabbage', 2, 'head'), planned(8), null),
    one('two that come to nine', asked('cabbage', 2, 'head'), planned(9), ['many', 2, 9]),
    one('half of one', asked('cabbage', 0.5, 'head'), planned(5), ['many', 1, 5]),
    one('a dozen', asked('egg', 1, 'dozen'), planned(6), null),
    one('a weight', asked('cabbage', 1, 'kg'), planned(5), null),
    one('no amount', { ...asked('cabbage', 1, 'head'), quantity: null }, planned(5), null),
  ])('%s', (_, ask, plan, doubt) => {
    expect(ownDoubt(ask, plan, null)).toEqual(doubt);
  });
});

describe('more than is used of a kind', () => {
  const weighed = (grams: number, count = 4) =>
    planned(count, { need: base(grams, 'g'), size: base(grams / count, 'g') });
  it.each([
    one('four pots of a herb', asked('basil', 4, 'each'), planned(4, { size: single }), ['many', 1, 4]),
    one('three', asked('basil', 3, 'each'), planned(3, { size: single }), null),
    one('four bunches', asked('basil', 4, 'bunch'), planned(4, { size: single }), null),
    one('four of a herb by weight', asked('basil', 4, 'each'), planned(4, { size: base(20, 'g') }), null),
    one('four of another food', asked('onion', 4, 'each'), planned(4, { size: single }), null),
    one('301 g of a herb', asked('basil', 301, 'g'), weighed(301), ['many', 1, 4]),
    one('300 g', asked('basil', 300, 'g'), weighed(300), null),
    one('301 g in three packs', asked('basil', 301, 'g'), weighed(301, 3), null),
    one('20 kg of a grain', asked('rice', 20, 'kg'), weighed(20_000), null),
    one('more than 20 kg', asked('rice', 20.1, 'kg'), weighed(20_100), ['many', 1, 4]),
    one('more than 20 kg of unknown food', asked('quorra', 20.1, 'kg'), weighed(20_100), ['many', 1, 4]),
    one(
      'pieces that weigh little',
      asked('onion', 4, 'each'),
      planned(4, { need: base(4, 'each'), size: single }),
      null,
    ),
    one('pieces that weigh much', asked('pumpkin', 4, 'each'), planned(4, { need: base(4, 'each'), size: single }), [
      'many',
      1,
      4,
    ]),
    one(
      'pieces of no known weight',
      asked('quorra', 4, 'each'),
      planned(4, { need: base(4, 'each'), size: single }),
      null,
    ),
  ])('%s', (_, ask, plan, doubt) => {
    expect(ownDoubt(ask, plan, table)).toEqual(doubt);
  });
});

describe('a cost of many times the cheapest that is surely enough', () => {
  it.each([
    ['five times', 100, 5, 100, null],
    ['a cent more', 501, 1, 100, { why: 'dear', count: 1, list: 1 }],
    ['as many packs as five times pay for', 150, 4, 100, { why: 'dear', count: 3, list: 4 }],
    ['at least one', 300, 2, 10, { why: 'dear', count: 1, list: 2 }],
    ['nothing to compare with', 9000, 9, null, null],
  ])('%s', (_, minor, count, cheapest, doubt) => {
    expect(dearDoubt(planned(count, { minor }), cheapest)).toEqual(doubt);
  });
});

describe('what is surely enough', () => {
  const kilo = base(1000, 'g');
  it.each<[string, Planned, boolean]>([
    ['the need to the gram', planned(1, { need: kilo, size: kilo, basis: 'stated' }), true],
    ['short by a label’s rounding', planned(1, { need: kilo, size: base(990, 'g'), basis: 'table' }), true],
    ['short by more', planned(1, { need: kilo, size: base(989, 'g'), basis: 'stated' }), false],
    ['two packs together', planned(2, { need: kilo, size: base(500, 'g'), basis: 'stated' }), true],
    ['of a food that is only close', planned(1, { need: kilo, size: kilo, confidence: 'close' }), false],
    ['by a guessed weight', planned(1, { need: kilo, size: kilo, basis: 'guessed' }), false],
    ['where no amount is asked', planned(1), true],
    ['packs named outright', planned(2, { need: base(2, 'each'), size: kilo, basis: 'named' }), true],
    ['of no known size', planned(1, { need: kilo, basis: 'unknown' }), false],
    ['in another measure', planned(1, { need: kilo, size: base(2000, 'ml'), basis: 'unknown' }), false],
  ])('%s', (_, plan, isEnough) => {
    expect(isSurelyEnough(plan)).toBe(isEnough);
  });
});
