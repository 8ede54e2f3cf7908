import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildCatalogue, catalogueText } from '../../demo/build-catalogue';
import { oneSizeEach, parseCatalogue, readCatalogue } from '../../demo/shop/shop-catalogue';
import { readPackSize, unitPriceLabel } from '../../demo/shop/demo-pack-size';

const catalogue = readCatalogue();
const titles = catalogue.products.map((product) => product.title.toLowerCase());

describe('the demo catalogue', () => {
  it('is what the shelf lists say', () => {
    const file = new URL('../../demo/catalogue.json', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(catalogueText(buildCatalogue()));
  });

  it('says where it comes from and when', () => {
    expect(catalogue.source).toContain('Written by hand');
    expect(catalogue.licence).toBe('MIT');
    expect(catalogue.asOf).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(catalogue.currency).toBe('USD');
  });

  it('has hundreds of products, organic and labelled ones, sold-out and scarce ones', () => {
    const { products } = catalogue;
    const stocks = products.flatMap((product) => product.variants.map((variant) => variant.stock));
    expect(products.length).toBeGreaterThan(450);
    expect(products.filter((product) => product.labels.includes('USDA Organic')).length).toBeGreaterThanOrEqual(60);
    expect(products.filter((product) => product.labels.includes('Fair Trade Certified')).length).toBeGreaterThan(10);
    expect(products.filter((product) => product.sponsoredFor.length > 0).length).toBeGreaterThan(8);
    expect(stocks.filter((stock) => stock === 0).length).toBeGreaterThan(8);
    expect(stocks.filter((stock) => stock === 2 || stock === 3).length).toBeGreaterThan(8);
  });

  it('carries the look-alikes that mislead a search', () => {
    const traps = [
      'garlic', 'garlic bread', 'garlic powder', 'green bell pepper', 'ground black pepper', 'unsalted butter', 'butternut squash',
      'peanut butter, creamy', 'coconut milk', 'whole milk', 'fine sea salt', 'ghost pepper sea salt', 'bananas',
      'banana pudding mix, instant', 'large white eggs', 'eggplant', 'rice vinegar', 'rice crackers, sesame', 'fresh ginger root',
      'ginger ale', 'boneless skinless chicken thighs', 'chicken broth', 'instant ramen, chicken flavor', 'cumin seeds', 'ground cumin',
      'kalonji (nigella seeds)', 'green cardamom pods', 'black cardamom pods', 'ground coriander', 'cilantro',
    ]; // prettier-ignore
    expect(traps.filter((title) => !titles.includes(title))).toEqual([]);
  });

  it('writes every size so that it can be read, and gives a valid bar code or none', () => {
    for (const { variants, handle } of catalogue.products) {
      for (const variant of variants) {
        const isRead = readPackSize(variant.size) !== null || variant.size === '75 sq ft';
        expect(isRead, `${handle}: ${variant.size}`).toBe(true);
        if (variant.gtin !== null) expect(checkDigit(variant.gtin), handle).toBe(0);
      }
    }
  });

  it('refuses a catalogue with a handle used twice or a product that cannot be sold', () => {
    const [first] = catalogue.products;
    if (!first) throw new Error('the catalogue is empty');
    expect(() => parseCatalogue({ ...catalogue, products: [first, first] })).toThrow('used twice');
    expect(() => parseCatalogue({ ...catalogue, products: [{ ...first, variants: [] }] })).toThrow('no size to sell');
    expect(() => parseCatalogue({ products: [] })).toThrow('not a demo-catalogue/1 file');
  });

  it('lists one product per size where a shop has no size options', () => {
    const flat = oneSizeEach(catalogue.products);
    const cumin = flat.filter((product) => product.title === 'Cumin Seeds');
    expect(cumin.map((product) => product.handle)).toEqual([
      'cumin-seeds-3-5-oz',
      'cumin-seeds-7-oz',
      'cumin-seeds-14-oz',
    ]);
    expect(new Set(flat.map((product) => product.handle)).size).toBe(flat.length);
  });
});

describe('pack sizes', () => {
  it.each([
    ['2 lb', 907.18, 'g'],
    ['2 x 400 g', 800, 'g'],
    ['6 ct, 12 oz', 340.19, 'g'],
    ['14.5 oz can', 411.07, 'g'],
    ['1/2 gal', 1892.71, 'ml'],
    ['12 x 12 fl oz', 4258.58, 'ml'],
    ['12 ct', 12, 'each'],
    ['1 bunch', 1, 'each'],
  ])('reads %s', (size, amount, unit) => {
    const read = readPackSize(size);
    expect(read?.unit).toBe(unit);
    expect(read?.amount).toBeCloseTo(amount, 1);
  });

  it('labels the unit price as US shelves do, and leaves single pieces without', () => {
    expect(unitPriceLabel(499, '2 lb')).toBe('$2.50/lb');
    expect(unitPriceLabel(349, '3.5 oz')).toBe('$1.00/oz');
    expect(unitPriceLabel(329, '12 ct')).toBe('$0.27/ct');
    expect(unitPriceLabel(69, 'each')).toBeNull();
  });
});

function checkDigit(gtin: string): number {
  return Array.from(gtin).reduce((sum, digit, index) => sum + Number(digit) * (index % 2 === 0 ? 1 : 3), 0) % 10;
}
