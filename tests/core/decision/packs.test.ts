import { describe, expect, it } from 'vitest';
import type { BaseQuantity } from '../../../lib/core/meal/quantity';
import { askedText, planPacks, recount, solvePacks } from '../../../lib/core/decision/packs';
import { always } from '../../support/always';
import { bruteForcePacks, randomPackCase } from './brute-force';

const pack = (text: string, amount: number, unit: BaseQuantity['unit']) => ({
  pack: { text, quantity: { amount, unit } },
});

describe('recount', () => {
  const bag = pack('2 lb', 907.18474, 'g');
  const plan = planPacks({ amount: 700, unit: 'g' }, bag, { keeps: 'keeps 2 days', asked: null });
  it('says what another number of packs gives: over, or short', () => {
    expect(recount(plan, bag, 1)).toBe(plan);
    expect(recount(plan, bag, 2).text).toBe('need 700 g → 2 × 2 lb, 1.11 kg left, keeps 2 days');
    const two = planPacks({ amount: 1500, unit: 'g' }, bag);
    expect(recount(two, bag, 1).text).toBe('need 1.5 kg → 1 × 2 lb, 593 g short');
  });
  it('keeps the need in the words of the recipe', () => {
    const cups = planPacks({ amount: 370, unit: 'g' }, bag, { asked: '2 cups' });
    expect(recount(cups, bag, 3).text).toBe('need 2 cups → 3 × 2 lb, 2.35 kg left');
  });
});

describe('planPacks', () => {
  const cases: [need: BaseQuantity | null, offer: Parameters<typeof planPacks>[1], count: number, text: string][] = [
    [{ amount: 700, unit: 'g' }, pack('2 lb', 907.18474, 'g'), 1, 'need 700 g → 1 × 2 lb, 207 g left'],
    [{ amount: 4, unit: 'each' }, pack('12 ct', 12, 'each'), 1, 'need 4 → 1 × 12 ct, 8 left'],
    [{ amount: 14, unit: 'each' }, pack('12 ct', 12, 'each'), 2, 'need 14 → 2 × 12 ct, 10 left'],
    [{ amount: 1500, unit: 'g' }, pack('500 g', 500, 'g'), 3, 'need 1.5 kg → 3 × 500 g'],
    [{ amount: 400, unit: 'g' }, pack('14.1 oz', 399.73, 'g'), 1, 'need 400 g → 1 × 14.1 oz'],
    [{ amount: 5, unit: 'ml' }, pack('1 gal', 3785.4, 'ml'), 1, 'need 5 ml → 1 × 1 gal, 3.78 l left'],
    [null, pack('2 lb', 907, 'g'), 1, '1 × 2 lb'],
    [{ amount: 4, unit: 'each' }, { pack: null }, 1, 'need 4 → 1 × pack (size not given)'],
    [{ amount: 4, unit: 'each' }, pack('2 lb', 907, 'g'), 1, 'need 4 → 1 × 2 lb (size in another measure)'],
  ];
  it.each(cases)('%j from %j', (need, offer, count, text) => {
    expect(planPacks(need, offer)).toMatchObject({ count, text });
  });

  it('says one piece plainly, what is left of it only when it is whole, and how long it keeps', () => {
    const each = pack('each', 1, 'each');
    expect(planPacks({ amount: 0.3, unit: 'each' }, each, { asked: '2 cloves', keeps: 'keeps 2 weeks' }).text).toBe(
      'need 2 cloves → 1',
    );
    expect(planPacks({ amount: 3, unit: 'each' }, each).text).toBe('need 3 → 3');
    expect(planPacks({ amount: 2, unit: 'each' }, pack('3 ct', 3, 'each'), { keeps: 'keeps 5 days' }).text).toBe(
      'need 2 → 1 × 3 ct, 1 left, keeps 5 days',
    );
  });

  it.each([
    [2, 'cup', '2 cups'],
    [1, 'cup', '1 cup'],
    [6, 'clove', '6 cloves'],
    [2, 'bunch', '2 bunches'],
    [3, 'leaf', '3 leaves'],
    [1.5, 'tsp', '1.5 tsp'],
    [8, 'floz', '8 fl oz'],
    [2, 'lb', null],
    [3, 'each', null],
  ] as const)('says %d %s as %j', (amount, unit, text) => {
    expect(askedText({ amount, unit })).toBe(text);
  });

  it('says what the count rests on', () => {
    const bag = pack('500 g', 500, 'g');
    expect(planPacks({ amount: 1, unit: 'g' }, bag).basis).toBe('stated');
    expect(planPacks({ amount: 1, unit: 'g' }, bag, { basis: 'guessed' }).basis).toBe('guessed');
    expect(planPacks({ amount: 1, unit: 'each' }, bag, { basis: 'guessed' }).basis).toBe('unknown');
    expect(planPacks(null, bag, { named: 2 }).basis).toBe('named');
    expect(planPacks(null, bag)).not.toHaveProperty('basis');
    expect(recount(planPacks({ amount: 1, unit: 'g' }, bag, { basis: 'table' }), bag, 3).basis).toBe('table');
  });

  it('buys as many packs as were named when nothing else is known', () => {
    expect(planPacks(null, { pack: null }, { named: 2 }).count).toBe(2);
  });

  it('always covers the need, with one pack fewer it would not', () => {
    always(500, (random) => {
      const need = random.int(1, 3000);
      const size = random.int(80, 1500);
      const { count, gives } = planPacks({ amount: need, unit: 'g' }, pack('x', size, 'g'));
      expect(gives?.amount ?? 0).toBeGreaterThanOrEqual(need - size * 0.0101);
      if (count > 1) expect((count - 1) * size).toBeLessThan(need);
    });
  });
});

describe('solvePacks', () => {
  it('mixes sizes when that is cheapest', () => {
    const mix = solvePacks(1000, [
      { sku: 'small', size: 250, price: 120 },
      { sku: 'large', size: 800, price: 300 },
    ]);
    expect(mix).toEqual({ counts: { small: 1, large: 1 }, cost: 420, gives: 1050, waste: 50, score: 420 });
  });

  it('answers null without packs', () => {
    expect(solvePacks(10, [])).toBeNull();
  });

  it('equals brute force on 800 random cases, and does what it says', () => {
    always(800, (random) => {
      const { need, options, wastePrice } = randomPackCase(random);
      const mix = solvePacks(need, options, wastePrice);
      expect(mix?.score).toBe(bruteForcePacks(need, options, wastePrice));
      const sum = (of: 'size' | 'price'): number =>
        options.reduce((total, option) => total + option[of] * (mix?.counts[option.sku] ?? 0), 0);
      expect(sum('size')).toBe(mix?.gives);
      expect(sum('price')).toBe(mix?.cost);
      expect(solvePacks(need, random.shuffle(options), wastePrice)).toEqual(mix);
    });
  });
});

describe('packs that cannot be bought', () => {
  it('are left out of a mix: without a size, or below no price', () => {
    const bad = [
      { sku: 'empty', size: 0, price: 1 },
      { sku: 'paid', size: 10, price: -1 },
    ];
    expect(solvePacks(10, bad)).toBeNull();
    expect(solvePacks(10, [...bad, { sku: 'gift', size: 10, price: 0 }])?.counts).toEqual({ gift: 1 });
  });

  it('are not needed for a part of a unit more than is needed', () => {
    expect(solvePacks(9.5, [{ sku: 'ten', size: 10, price: 1 }])).toMatchObject({ counts: { ten: 1 }, waste: 0 });
    expect(solvePacks(0, [{ sku: 'ten', size: 10, price: 1 }])?.counts).toEqual({ ten: 1 });
  });

  it('take the fewest packs of what costs alike, then the first by name', () => {
    const alike = [
      { sku: 'b', size: 10, price: 10 },
      { sku: 'a', size: 20, price: 20 },
      { sku: 'c', size: 20, price: 20 },
    ];
    expect(solvePacks(40, alike)?.counts).toEqual({ a: 2 });
    expect(solvePacks(40, alike.toReversed())?.counts).toEqual({ a: 2 });
  });
});
