import { describe, expect, it } from 'vitest';
import { decideCart } from '../../../lib/core/decision/decide';
import { inferBrands } from '../../../lib/core/offer/inferred-brands';
import { anIngredient, anOffer } from '../../support/builders';

function brandsOf(titles: readonly string[]): (string | null)[] {
  const offers = titles.map((title, index) => anOffer({ sku: String(index), title }));
  const brands = inferBrands(offers);
  return offers.map(({ sku }) => brands.get(sku) ?? null);
}

describe('inferBrands', () => {
  it.each([
    [['Tamarind Tree Ground Turmeric 3 oz', 'Tamarind Tree Basmati Rice', 'Ground Turmeric 2 oz'], 'Tamarind Tree'],
    [['Butter Bakewell Flour 1 kg', 'Butter Bakewell Brown Sugar', 'Unsalted Butter'], 'Butter Bakewell'],
    [['Zanzira Black Pepper', 'Zanzira Smoked Paprika', 'Zanzira Cumin Seeds'], 'Zanzira'],
  ])('%j are of one brand', (titles, brand) => {
    expect(brandsOf(titles)[0]).toBe(brand);
    expect(brandsOf(titles)[1]).toBe(brand);
  });

  it.each([
    [['Organic Ground Turmeric', 'Organic Basmati Rice', 'Organic Cumin']],
    [['Chicken Tikka Pizza', 'Chicken Tikka Wrap', 'Chicken Tikka Rice Bowl', 'Tikka Paste']],
    [['Tomato Basil Soup', 'Tomato Basil Sauce', 'Tomato Basil Crackers']],
    [['Coconut Milk', 'Coconut Sugar', 'Coconut Flour']],
    [['Tamarind Tree Ground Turmeric']],
    [['Chicken Tikka Rice', 'Chicken Tikka Pasta', 'Vegetable Tikka']],
    [['Quorra Almonds Xtra Cayenne Pepper', 'Quorra Almonds Xtra Sea Salt', 'Quorra Almonds Xtra Ginger']],
    [['Zalto Cashews Vindo Black Pepper', 'Zalto Cashews Vindo Turmeric']],
    [['Garlic Herbes Cheddar', 'Fresh Garlic Herbes', 'Salmon in Garlic Herbes Butter']],
  ])('%j tell no brand', (titles) => {
    expect(brandsOf(titles)[0]).toBeNull();
  });

  it('keeps a brand that names a food from counting as that food', () => {
    const titles = [
      'Tamarind Zanziro Ground Turmeric 3 oz',
      'Tamarind Zanziro Basmati Rice 2 lb',
      'Tamarind Zanziro Mung Beans',
    ];
    const offers = titles.map((title, index) => anOffer({ sku: String(index), title }));
    const line = { ingredient: anIngredient({ name: 'turmeric', form: 'ground' }), offers, assessments: [] };
    const decide = (brands?: ReadonlyMap<string, string>): string =>
      decideCart({ lines: [line], currency: 'USD', ...(brands === undefined ? {} : { brands }) }).lines[0]?.outcome ??
      '';
    expect(decide(inferBrands(offers))).toBe('picked');
    expect(decide()).not.toBe('picked');
  });

  it('never speaks for an allergy', () => {
    const titles = ['Peanut Treezo Rice', 'Peanut Treezo Flour', 'Peanut Treezo Lentils'];
    const offers = titles.map((title, index) => anOffer({ sku: String(index), title }));
    const line = { ingredient: anIngredient({ name: 'rice' }), offers, assessments: [] };
    const input = { lines: [line], currency: 'USD', brands: inferBrands(offers) };
    const plan = decideCart({ ...input, rules: { diets: [], avoid: ['peanut'] } });
    expect(plan.lines[0]?.outcome).toBe('not-found');
  });
});
