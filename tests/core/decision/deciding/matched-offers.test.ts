import { describe, expect, it } from 'vitest';
import type { SettledCart } from '../../../../lib/core/decision/deciding/decide-input';
import { matchedOffers } from '../../../../lib/core/decision/deciding/matched-offers';
import type { Offer } from '../../../../lib/core/offer/offer';
import { findPackSize } from '../../../../lib/core/offer/pack-size';
import { anIngredient, anOffer } from '../../../support/builders';

const cart: SettledCart = {
  currency: 'USD',
  weights: {},
  portions: null,
  keeping: undefined,
  rules: { diets: [], avoid: [] },
  vetoes: {},
  brands: undefined,
};
const rice = anIngredient({ name: 'rice' });
const priced = (sku: string, minor: number, title = 'White Rice', currency = 'USD'): Offer =>
  anOffer({ sku, title, price: { minor, currency }, pack: findPackSize(title) });
const matched = (offers: readonly Offer[], change: Partial<SettledCart> = {}) =>
  matchedOffers(rice, offers, { ...cart, ...change });

describe('the offers found for an ingredient', () => {
  it('are in the cart’s currency', () => {
    const offers = [priced('a', 300), priced('b', 300, 'White Rice', 'EUR')];
    expect(matched(offers).map(({ offer }) => offer.sku)).toEqual(['a']);
    expect(matched(offers, { currency: 'EUR' }).map(({ offer }) => offer.sku)).toEqual(['b']);
  });

  it('are each product once, at its lower price, and in the same order, whatever the store’s', () => {
    const offers = [priced('b', 400), priced('a', 300), priced('b', 200), priced('c', 100), priced('b', 300)];
    for (const order of [offers, [...offers].reverse()])
      expect(matched(order).map(({ offer }) => [offer.sku, offer.price.minor])).toEqual([
        ['a', 300],
        ['b', 200],
        ['c', 100],
      ]);
  });

  it('are the same of two that differ in their words alone', () => {
    const offers = [priced('a', 300, 'White Rice'), priced('a', 300, 'Brown Rice')];
    expect(matched(offers)).toEqual(matched([...offers].reverse()));
    expect(matched(offers)).toHaveLength(1);
  });

  it('are matched one by one', () => {
    const all = matched([priced('a', 300), priced('b', 300, 'Dish Soap'), priced('c', 300)]);
    expect(all.map(({ match }) => match.confidence)).toEqual(['certain', 'none', 'certain']);
  });

  it('are matched by an inferred brand that is not shown', () => {
    const tree = priced('a', 300, 'Tamarind Zanziro White Rice');
    const [plain] = matched([tree]);
    const [branded] = matched([tree], { brands: new Map([['a', 'Tamarind Zanziro']]) });
    expect(plain?.asMatched).toBe(tree);
    expect(branded?.asMatched.brand).toBe('Tamarind Zanziro');
    expect(branded?.offer).toBe(tree);
    expect([plain?.match.confidence, branded?.match.confidence]).toEqual(['close', 'certain']);
  });

  it('do not count a brand that is the food itself', () => {
    const [one] = matched([priced('a', 300, 'Rice Zanziro White Rice')], { brands: new Map([['a', 'Rice Zanziro']]) });
    expect(one?.asMatched.brand).toBeNull();
  });

  it('have the sizes that are believed, and are matched with those', () => {
    const offers = [
      priced('a', 140, 'White Rice 500 g'),
      priced('b', 250, 'White Rice 1 kg'),
      priced('c', 230, 'White Rice 1 kg'),
      priced('d', 260, 'White Rice 50 kg, 1 kg'),
    ];
    const all = matched(offers);
    expect(all.map(({ offer }) => offer.pack?.quantity?.amount)).toEqual([500, 1000, 1000, 1000]);
    expect(all.map(({ asMatched }) => asMatched.pack?.quantity?.amount)).toEqual([500, 1000, 1000, 1000]);
    expect(all.slice(0, 3).map(({ offer }) => offer)).toEqual(offers.slice(0, 3));
    expect(all[3]?.match.confidence).toBe('certain');
  });
});
