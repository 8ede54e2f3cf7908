import { describe, expect, it } from 'vitest';
import { decideCart } from '../../../lib/core/decision/decide';
import type { Quantity } from '../../../lib/core/meal/quantity';
import type { Offer } from '../../../lib/core/offer/offer';
import { packSizeOf } from '../../../lib/core/offer/pack-size';
import { anIngredient, anOffer } from '../../support/builders';

/** The title picked in the balanced cart. */
function picked(
  { name, quantity = null }: { name: string; quantity?: Quantity | null },
  products: readonly [title: string, minor: number, change?: Partial<Offer>][],
): string | undefined {
  const offers = products.map(([title, minor, change = {}]) =>
    anOffer({ sku: title, title, price: { minor, currency: 'USD' }, pack: packSizeOf(title, null), ...change }),
  );
  const ingredient = anIngredient({ name, quantity });
  const [line] = decideCart({ lines: [{ ingredient, offers, assessments: [] }], currency: 'USD' }).lines;
  return line?.picks?.balanced.sku;
}

const asksChoice = { asksChoice: true };

describe('a product of which a kind is to be chosen first', () => {
  it.each([
    ['pear', 'Pears 4 ct', 'Bartlett Pears 4 ct'],
    ['baguette', 'Baguette', 'French Baguette'],
    ['roast beef', 'Roast Beef 8 oz', 'Roast Beef 12 oz'],
  ])('%s: loses to one that can be bought as it is, whatever it costs', (name, open, plain) => {
    const products: [string, number, Partial<Offer>?][] = [
      [open, 199, asksChoice],
      [plain, 499],
    ];
    expect(picked({ name }, products)).toBe(plain);
    expect(picked({ name }, [...products].reverse())).toBe(plain);
  });

  it('is still taken where nothing else is what was asked for', () => {
    expect(
      picked({ name: 'pear' }, [
        ['Pears 4 ct', 199, asksChoice],
        ['Pear Juice 1 l', 99],
      ]),
    ).toBe('Pears 4 ct');
  });
});

describe('what is asked for by number', () => {
  it.each([
    ['tortilla', 30, 'Flour Tortillas 2 lb', 'Flour Tortillas 10 ct'],
    ['hamburger bun', 8, 'Hamburger Buns 14 oz', 'Hamburger Buns 8 ct'],
    ['bagel', 12, 'Plain Bagels 20 oz', 'Plain Bagels 6 ct'],
  ])('%s: comes by number where it is sold so', (name, amount, weighed, counted) => {
    const quantity: Quantity = { amount, unit: 'each' };
    expect(
      picked({ name, quantity }, [
        [weighed, 199],
        [counted, 599],
      ]),
    ).toBe(counted);
    expect(picked({ name, quantity }, [[weighed, 199]])).toBe(weighed);
  });

  it('comes by weight as well where that is how it is sold', () => {
    const quantity: Quantity = { amount: 6, unit: 'each' };
    expect(
      picked({ name: 'onion', quantity }, [
        ['Yellow Onions 3 lb', 199],
        ['Yellow Onions (each)', 129],
      ]),
    ).toBe('Yellow Onions 3 lb');
  });
});
