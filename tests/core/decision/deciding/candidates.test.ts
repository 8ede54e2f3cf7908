import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../../lib/core/decision/deciding/candidates';
import type { DecideLine, SettledCart } from '../../../../lib/core/decision/deciding/decide-input';
import type { KeepingTable } from '../../../../lib/core/fact/shelf-life';
import type { Ingredient } from '../../../../lib/core/meal/ingredient';
import type { Unit } from '../../../../lib/core/meal/quantity';
import { inferBrands } from '../../../../lib/core/offer/inferred-brands';
import type { Offer } from '../../../../lib/core/offer/offer';
import { findPackSize } from '../../../../lib/core/offer/pack-size';
import { anIngredient, anOffer } from '../../../support/builders';

const keeping: KeepingTable = {
  source: '', url: '', licence: '', asOf: '2026-01-01', note: '', foods: { spinach: { days: 2, place: 'fridge' } },
}; // prettier-ignore
const settled: SettledCart = {
  currency: 'USD', weights: {}, portions: null, keeping, rules: { diets: [], avoid: [] }, vetoes: {}, brands: undefined,
}; // prettier-ignore
const offer = (sku: string, title: string, minor = 300, change: Partial<Offer> = {}): Offer =>
  anOffer({ sku, title, price: { minor, currency: 'USD' }, pack: findPackSize(title), ...change });
function candidates(
  ingredient: Ingredient,
  offers: Offer[],
  cart: Partial<SettledCart> = {},
  line: Partial<DecideLine> = {},
) {
  const all = { ...settled, ...cart };
  return candidatesOf({ ingredient, offers, assessments: [], ...line }, all, all.rules);
}
const wants = (name: string, amount: number, unit: 'g' | 'pint' | 'can' | 'each', change: Partial<Ingredient> = {}) =>
  anIngredient({ name, quantity: { amount, unit }, ...change });
/** The points each offer has besides those for its match. */
const fits = (ingredient: Ingredient, offers: Offer[]): number[] =>
  candidates(ingredient, offers).map(({ fit, match }) => Math.round(100 * (fit - 20 - 50 * match.score)) / 100);

describe('the candidates of a line', () => {
  it('are measured as the store’s country does', () => {
    const milk = wants('milk', 1, 'pint');
    const bottle = { amount: 500, unit: 'ml' as const };
    const price = (currency: string) => ({ minor: 100, currency });
    const packs = (currency: string) =>
      candidates(
        milk,
        [offer('a', 'Whole Milk', 100, { price: price(currency), pack: { text: '500 ml', quantity: bottle } })],
        {
          currency,
        },
      )[0]?.packs.count;
    expect([packs('USD'), packs('GBP')]).toEqual([1, 2]);
  });

  it.each<[string, Ingredient['form'], string | null]>([
    ['as it is', null, 'keeps 2 days'],
    ['fresh', 'fresh', 'keeps 2 days'],
    ['frozen', 'frozen', null],
  ])('keep as long as the plain food does: %s', (_, form, keeps) => {
    const [one] = candidates(wants('spinach', 100, 'g', { form }), [offer('a', `${form ?? ''} Spinach 500 g`)]);
    expect(one?.packs.keeps).toBe(keeps);
  });

  it('are held to a diet by what a record lists, and give way where nothing shows it', () => {
    const source = { id: 'records', title: 'Records', url: null };
    const fact = { id: 'f', claim: '', source, asOf: '2026-01-01', isStale: false };
    const says = (sku: string, data: Record<string, string>) => ({
      advisor: 'records', sku, verdict: 'neutral' as const, reason: '', facts: [{ ...fact, data }],
    }); // prettier-ignore
    const all = candidates(
      anIngredient({ name: 'granola' }),
      [offer('bad', 'Granola'), offer('seen', 'Granola'), offer('unseen', 'Granola')],
      { rules: { diets: [], avoid: ['peanut'] } },
      { assessments: [says('bad', { statement: 'Contains: peanuts' }), says('seen', { ingredients: 'oats, honey' })] },
    );
    expect(all.map(({ eliminated, checks }) => eliminated ?? (checks ?? []).map(({ kind }) => kind))).toEqual([
      'contains peanut',
      [],
      'label not seen, and one that fits is in stock',
    ]);
  });

  it('whose amounts are doubtful give way to those that are not', () => {
    const all = candidates(wants('rice', 900, 'g'), [
      offer('bag', 'White Rice 1 kg'),
      offer('tiny', 'White Rice 40 g', 10),
    ]);
    expect(all.map(({ eliminated }) => eliminated)).toEqual([null, 'would take 23 packs']);
  });

  it('are no kind of their own by a brand that names one', () => {
    const titles = ['Smoky Quillo Basmati Rice', 'Smoky Quillo Olive Oil', 'Smoky Quillo Cumin', 'Basmati Rice'];
    const offers = titles.map((title, index) => offer(String(index), title));
    const left = (brands: SettledCart['brands']) =>
      candidates(anIngredient({ name: 'basmati rice' }), offers, { brands }).flatMap((one) =>
        one.eliminated === null ? [one.offer.sku] : [],
      );
    expect(left(undefined)).toEqual(['3']);
    expect(left(inferBrands(offers))).toEqual(['0', '3']);
  });
});

describe('how well candidates fit beside each other', () => {
  it('more than is needed counts only beside one that gives less', () => {
    expect(fits(wants('rice', 100, 'g'), [offer('a', 'White Rice 1600 g')])).toEqual([0]);
    expect(fits(wants('rice', 100, 'g'), [offer('a', 'White Rice 1600 g'), offer('b', 'White Rice 400 g')])).toEqual([
      -4, 0,
    ]);
    expect(fits(wants('rice', 100, 'g'), [offer('a', 'White Rice 1600 g'), offer('b', 'White Rice 100 g')])).toEqual([
      -6, 0,
    ]);
  });

  it('not beside one that cannot be bought', () => {
    const gone = offer('b', 'White Rice 100 g', 300, { availability: 'out-of-stock' });
    expect(fits(wants('rice', 100, 'g'), [offer('a', 'White Rice 1600 g'), gone])[0]).toBe(0);
  });

  it('four times as much where it spoils', () => {
    expect(fits(wants('spinach', 100, 'g'), [offer('a', 'Spinach 400 g'), offer('b', 'Spinach 100 g')])).toEqual([
      -8, 0,
    ]);
  });

  it('beside one of no known size as twice the need', () => {
    expect(fits(wants('rice', 100, 'g'), [offer('a', 'White Rice'), offer('b', 'White Rice')])).toEqual([-4, -4]);
    const [gone] = fits(wants('rice', 100, 'g'), [
      offer('a', 'White Rice 800 g', 300, { availability: 'out-of-stock' }),
      offer('b', 'White Rice'),
    ]);
    expect(gone).toBe(-4);
  });

  it.each([
    ['the can that is asked for', 'Diced Tomatoes, 28 oz', wants('diced tomato', 1, 'can', { note: '28-ounce' }), 5],
    ['two smaller ones', 'Diced Tomatoes, 14.5 oz', wants('diced tomato', 1, 'can', { note: '28-ounce' }), 0],
    ['a can of no stated size', 'Diced Tomatoes, 28 oz', wants('diced tomato', 1, 'can'), 0],
    ['a weight', 'Diced Tomatoes, 28 oz', wants('diced tomato', 790, 'g'), 0],
    [
      'one kilogram is no container',
      'White Rice 1 kg',
      anIngredient({ name: 'rice', quantity: { amount: 1, unit: 'kg' } }),
      0,
    ],
    ['no amount', 'Diced Tomatoes, 28 oz', anIngredient({ name: 'diced tomato' }), 0],
  ])('%s', (_, title, ingredient, points) => {
    expect(fits(ingredient, [offer('a', title)])).toEqual([points]);
  });

  it.each<Unit>(['can', 'jar', 'bottle', 'package', 'box', 'bag'])('the %s that is asked for', (unit) => {
    const asked = anIngredient({ name: 'diced tomato', quantity: { amount: 1, unit }, note: '28-ounce' });
    expect(fits(asked, [offer('a', 'Diced Tomatoes, 28 oz')])).toEqual([5]);
  });
});
