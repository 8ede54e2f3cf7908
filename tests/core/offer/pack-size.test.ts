import { describe, expect, it } from 'vitest';
import { findPackSize, packSizeOf, parsePackSize, unitPriceOf } from '../../../lib/core/offer/pack-size';

const sizes: [text: string, amount: number, unit: 'g' | 'ml' | 'each'][] = [
  ['2 x 400 g', 800, 'g'],
  ['2x400g', 800, 'g'],
  ['10x375ml', 3750, 'ml'],
  ['4 × 1,5 L', 6000, 'ml'],
  ['6 ct, 12 oz', 340.19, 'g'],
  ['16.3oz', 462.1, 'g'],
  ['16.3 OZ.', 462.1, 'g'],
  ['1/2 gal', 1892.7, 'ml'],
  ['half gallon', 1892.7, 'ml'],
  ['12pk/12 fl oz', 4258.6, 'ml'],
  ['12 fl oz, 12 Pack', 4258.6, 'ml'],
  ['4pk/5.3oz cups', 601, 'g'],
  ['8ct/10.4oz', 294.8, 'g'],
  ['approx 0.5 lb', 226.8, 'g'],
  ['approx. 488g each', 488, 'g'],
  ['1,5 L', 1500, 'ml'],
  ['0,75 l', 750, 'ml'],
  ['1,000 g', 1000, 'g'],
  ['1 dozen', 12, 'each'],
  ['dozen', 12, 'each'],
  ['18 ct', 18, 'each'],
  ['1 bunch', 1, 'each'],
  ['each', 1, 'each'],
  ['1 each', 1, 'each'],
  ['per lb', 453.59, 'g'],
  ['$1.99/lb', 453.59, 'g'],
  ['1½ lb', 680.39, 'g'],
  ['1 1/2 lb', 680.39, 'g'],
  ['2 lb 3 oz', 992.2, 'g'],
  ['16 oz (1 lb)', 453.59, 'g'],
  ['59.2 fl oz / 1.75 L', 1750.8, 'ml'],
  ['500g - 1kg', 1000, 'g'],
  ['33.8 fl. oz.', 999.6, 'ml'],
  ['Pack of 8', 8, 'each'],
  ['95g x 6 pack', 570, 'g'],
  ['70cl', 700, 'ml'],
  ['1 quart', 946.35, 'ml'],
  ['per 350g', 350, 'g'],
  ['8.8 Oz. - 2-Pack', 249.48, 'g'],
];

describe('parsePackSize', () => {
  it.each(sizes)('reads %s', (text, amount, unit) => {
    const quantity = parsePackSize(text);
    expect(quantity?.unit).toBe(unit);
    expect(quantity?.amount ?? 0).toBeCloseTo(amount, amount > 100 ? 0 : 1);
  });

  it.each(['', 'Large', 'Family Size', '2%', 'assorted'])('answers null to %j', (text) => {
    expect(parsePackSize(text)).toBeNull();
  });
});

describe('findPackSize', () => {
  const titles: [title: string, amount: number | null, unit: string | null][] = [
    ['Swanson Vegetable Broth, 32 oz.', 907.18, 'g'],
    ['Organic Valley Whole Milk, 1/2 gal', 1892.7, 'ml'],
    ['7 UP Zero', null, null],
    ['365 Everyday Value Black Beans', null, null],
    ['Fairlife Milk 52 fl oz - Lactose Free DHA Omega-3 Reduced Fat 2% Milk', 1537.8, 'ml'],
    ['Protein Bar 20g Protein, 12 ct', 12, 'each'],
    ['Large Brown Eggs, 12 Count', 12, 'each'],
    ['Johnsonville Original Bratwurst Party Pack - 45.6oz/12ct', 1292.7, 'g'],
    ['Yellow Onions, 3 lb Bag', 1360.8, 'g'],
    ['Pepsi Cola - 12pk/12 fl oz Cans', 4258.6, 'ml'],
    ['Gala Apples, per lb', 453.59, 'g'],
    ['Cilantro, bunch', 1, 'each'],
    ['Cola 330ml x 6', 1980, 'ml'],
    ['Instant Yeast 7g x 3', 21, 'g'],
    ['Cat Food 85g x 12 Pack', 1020, 'g'],
    ['Bars 6 x 25g', 150, 'g'],
    ['Spring Onions Bunch', 1, 'each'],
    ['Flat Leaf Parsley (Bunch)', 1, 'each'],
  ];
  it.each(titles)('reads %s', (title, amount, unit) => {
    const pack = findPackSize(title);
    if (amount === null) expect(pack).toBeNull();
    else {
      expect(pack?.quantity?.unit).toBe(unit);
      expect(pack?.quantity?.amount ?? 0).toBeCloseTo(amount, amount > 100 ? 0 : 1);
    }
  });
});

describe('packSizeOf', () => {
  it('multiplies the bottle in the title by the pack in the field', () => {
    expect(packSizeOf('Cola Soft Drink Cans 375ml', '30 Pack')?.quantity).toEqual({ amount: 11250, unit: 'ml' });
  });
  it('prefers the weight in the title over a field that says each', () => {
    expect(packSizeOf('Plain Flour 500g', '1 each')?.quantity).toEqual({ amount: 500, unit: 'g' });
  });
  it('keeps an unreadable field as text', () => {
    expect(packSizeOf('Gift basket', 'Large')).toEqual({ text: 'Large', quantity: null });
  });
});

describe('unitPriceOf', () => {
  it('is the price of 100 g in hundredths of a cent', () => {
    const pack = { text: '500 g', quantity: { amount: 500, unit: 'g' as const } };
    expect(unitPriceOf({ minor: 399, currency: 'USD' }, pack)).toEqual({ minorX100: 7980, per: 'g', from: 'computed' });
  });
  it('is unknown without a size', () => {
    expect(unitPriceOf({ minor: 399, currency: 'USD' }, null)).toBeNull();
  });
});

describe('a title that says each', () => {
  it.each(['Avocado each', 'Hass Avocado (each)', 'Lime, Each', 'Cucumber ea', 'Mango (ea.)'])(
    '%j is one piece',
    (title) => {
      expect(findPackSize(title)?.quantity).toEqual({ amount: 1, unit: 'each' });
    },
  );

  it.each(['Reach Toothbrush', 'Peach', 'Each Peach Pear Plum Tea'])('%j tells no size', (title) => {
    expect(findPackSize(title)).toBeNull();
  });
});
