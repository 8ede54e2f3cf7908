import { describe, expect, it } from 'vitest';
import type { BaseQuantity, Unit } from '../../../lib/core/meal/quantity';
import { askedText, formatBase, isOnePiece, packCount, planPacks, recount } from '../../../lib/core/decision/packs';

const pack = (text: string, amount: number, unit: BaseQuantity['unit']) => ({
  pack: { text, quantity: { amount, unit } },
});

describe('an amount as text', () => {
  it.each([
    [3, 'each', '3'],
    [0.25, 'each', '0.3'],
    [999, 'g', '999 g'],
    [1000, 'g', '1 kg'],
    [1234, 'g', '1.23 kg'],
    [1000, 'ml', '1 l'],
    [10, 'ml', '10 ml'],
    [10.4, 'g', '10 g'],
    [9.96, 'g', '10 g'],
    [1, 'g', '1 g'],
    [1.26, 'g', '1.3 g'],
    [0.126, 'g', '0.13 g'],
    [0.001, 'g', '0.01 g'],
  ] as const)('%d %s is %s', (amount, unit, text) => {
    expect(formatBase({ amount, unit })).toBe(text);
  });
});

describe('how many packs cover a need', () => {
  it.each([
    [1, 500, 1],
    [500, 500, 1],
    [504, 500, 1],
    [506, 500, 2],
    [1004, 500, 2],
    [40 * 500, 500, 40],
    [100_000, 500, 40],
  ])('%d by %d: %d', (need, size, count) => {
    expect(packCount(need, size)).toBe(count);
    expect(planPacks({ amount: need, unit: 'g' }, pack('x', size, 'g')).count).toBe(count);
  });

  it('is as many as were named where sizes cannot be compared, up to the most a plan asks for', () => {
    const need = { amount: 3, unit: 'each' } as const;
    expect(planPacks(need, { pack: null }, { named: 3 })).toMatchObject({ count: 3, basis: 'named' });
    expect(planPacks(need, { pack: null }, { named: 41 }).count).toBe(40);
    expect(planPacks(need, pack('2 lb', 907, 'g'))).toMatchObject({ count: 1, basis: 'unknown' });
    expect(planPacks(need, pack('2 ct', 2, 'each'), { named: 9 })).toMatchObject({ count: 2, basis: 'stated' });
  });
});

describe('what a plan of packs says', () => {
  const grams = (amount: number) => ({ amount, unit: 'g' as const });
  const half = pack('500 g', 500, 'g');

  it('counts what the packs give and what is left, which is never less than nothing', () => {
    expect(planPacks(grams(600), half)).toEqual({
      count: 2,
      need: grams(600),
      gives: grams(1000),
      leftover: grams(400),
      text: 'need 600 g → 2 × 500 g, 400 g left',
      asked: null,
      keeps: null,
      basis: 'stated',
    });
    expect(planPacks(grams(504), half).leftover).toEqual(grams(0));
    expect(planPacks(grams(500), half).leftover).toEqual(grams(0));
    expect(planPacks(null, half)).toMatchObject({ need: null, gives: grams(500), leftover: null });
    expect(planPacks({ amount: 1, unit: 'ml' }, half)).toMatchObject({ gives: grams(500), leftover: null });
    expect(planPacks(grams(1), { pack: null })).toMatchObject({ gives: null, leftover: null });
  });

  it.each([
    [499.6, 'need 500 g → 1 × 500 g'],
    [499.5, 'need 500 g → 1 × 500 g, 0.5 g left'],
    [505, 'need 505 g → 1 × 500 g'],
  ])('names what is left of 500 g from half a gram on: %d g', (amount, text) => {
    const plan = planPacks(grams(400), half);
    expect(recount({ ...plan, need: grams(amount), count: 2 }, half, 1).text).toBe(text);
  });

  it.each([
    [990, 'need 1000 pieces → 990 × each'],
    [989, 'need 1000 pieces → 989 × each, 11 short'],
  ])('names what is missing past what labels round: %d of 1000', (count, text) => {
    const piece = pack('a piece', 1, 'each');
    const plan = planPacks({ amount: 1000, unit: 'each' }, piece, { asked: '1000 pieces' });
    expect(recount(plan, piece, count).text).toBe(text.replace('each', 'a piece'));
  });

  it('calls no part of a piece left over, and says of what keeps only with what is left', () => {
    const pieces = pack('6 ct', 6, 'each');
    const keeps = 'keeps 2 days';
    expect(planPacks({ amount: 5.5, unit: 'each' }, pieces, { keeps }).text).toBe('need 5.5 → 1 × 6 ct');
    expect(planPacks({ amount: 5, unit: 'each' }, pieces, { keeps }).text).toBe(
      'need 5 → 1 × 6 ct, 1 left, keeps 2 days',
    );
    expect(planPacks({ amount: 3.5, unit: 'each' }, pieces, { keeps }).text).toBe(
      'need 3.5 → 1 × 6 ct, 2 left, keeps 2 days',
    );
  });

  it('trusts no size that is not believed, nor its words', () => {
    const doubted = { pack: { text: 'case of 96', quantity: null, isDoubted: true } };
    expect(planPacks(grams(700), doubted).text).toBe('need 700 g → 1 × pack (size not believed)');
    expect(planPacks(null, doubted).text).toBe('1 × pack');
    expect(planPacks(grams(700), { pack: { text: 'a sack', quantity: null } }).text).toBe(
      'need 700 g → 1 × a sack (size not given)',
    );
  });

  it.each(['each', '1 each', 'EA', 'ea.', 'ct', '1 count', 'pc', 'Piece', 'unit'])('counts “%s” as a piece', (text) => {
    expect(isOnePiece(text)).toBe(true);
    expect(planPacks({ amount: 3, unit: 'each' }, pack(text, 1, 'each')).text).toBe('need 3 → 3');
  });

  it.each(['12 ct', '11 each', 'each pack', 'per each', '1  ct', 'pack', ''])(
    'does not count “%s” as a piece',
    (text) => {
      expect(isOnePiece(text)).toBe(false);
    },
  );
});

describe('a need in the words of the recipe', () => {
  it.each(
    'cup clove head bulb sprig stalk slice piece stick can jar bottle package bag ear fillet cube sheet knob handful drop pint quart gallon'.split(
      ' ',
    ) as Unit[],
  )('takes an s: %s', (unit) => {
    expect([0.5, 1, 2].map((amount) => askedText({ amount, unit }))).toEqual([
      `0.5 ${unit}`,
      `1 ${unit}`,
      `2 ${unit}s`,
    ]);
  });

  it.each(['bunch', 'box', 'dash', 'pinch', 'splash'] as const)('takes es: %s', (unit) => {
    expect([1, 2].map((amount) => askedText({ amount, unit }))).toEqual([`1 ${unit}`, `2 ${unit}es`]);
  });

  it('takes its own plural, or none', () => {
    expect([1, 2].map((amount) => askedText({ amount, unit: 'leaf' }))).toEqual(['1 leaf', '2 leaves']);
    expect([1, 2].map((amount) => askedText({ amount, unit: 'loaf' }))).toEqual(['1 loaf', '2 loaves']);
    expect([1, 2].map((amount) => askedText({ amount, unit: 'floz' }))).toEqual(['1 fl oz', '2 fl oz']);
    expect([1, 2].map((amount) => askedText({ amount, unit: 'tbsp' }))).toEqual(['1 tbsp', '2 tbsp']);
    expect(askedText({ amount: 1 / 3, unit: 'cup' })).toBe('0.33 cup');
  });

  it.each(['g', 'kg', 'oz', 'lb', 'each', 'dozen'] as const)('is said by the amount itself in %s', (unit) => {
    expect(askedText({ amount: 2, unit })).toBeNull();
  });
});
