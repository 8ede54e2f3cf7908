import { describe, expect, it } from 'vitest';
import { lineNeed, lineNeeds } from '../../../../lib/core/meal/amounts/line-need';
import { PortionTable } from '../../../../lib/core/meal/portion-table';
import { packSizeOf } from '../../../../lib/core/offer/pack-size';
import { planPacks } from '../../../../lib/core/decision/packs';
import type { Unit } from '../../../../lib/core/meal/quantity';
import { anIngredient, anOffer } from '../../../support/builders';
import { loadDataFromDisk } from '../../../support/load-data';

const table = PortionTable.parse(await loadDataFromDisk('products-portions'));
const offerOf = (title: string) => anOffer({ sku: title, title, pack: packSizeOf(title, null) });

function packs(name: string, amount: number, unit: Unit, title: string): number {
  const offer = offerOf(title);
  const { need, named, basis } = lineNeed(anIngredient({ name, quantity: { amount, unit } }), offer, table);
  return planPacks(need, offer, { named, basis }).count;
}

const cases: readonly (readonly [name: string, amount: number, unit: Unit, title: string, count: number])[] = [
  ['vegetable stock', 1, 'quart', 'Vegetable Stock, 32 oz', 1],
  ['beef broth', 2, 'quart', 'Beef Broth, 32 oz', 2],
  ['chicken stock', 4, 'cup', 'Chicken Stock, 32 oz', 1],
  ['chicken broth', 2, 'cup', 'Chicken Broth, 14.5 oz', 2],
  ['apple juice', 1, 'gallon', 'Apple Juice, 64 oz', 2],
  ['buttermilk', 1, 'quart', 'Buttermilk, 32 oz', 1],
  ['chicken broth', 1, 'quart', 'Chicken Broth, 32 fl oz', 1],
  ['vegetable stock', 1, 'l', 'Vegetable Stock 1kg', 1],
  // Not liquids: their ounces are weighed.
  ['sour cream', 1, 'cup', 'Sour Cream, 8 oz', 1],
  ['honey', 1, 'cup', 'Honey, 12 oz', 1],
  ['flour', 4, 'cup', 'Flour, 16 oz', 2],
  // Leaves come in bags of every size.
  ['rocket', 1, 'bag', 'Wild Rocket 60g', 1],
  ['spinach', 2, 'bag', 'Baby Spinach 450g', 2],
  ['potato', 1, 'bag', 'Potatoes 500g', 3],
];

describe('what liquids and leaves come to', () => {
  it.each(cases)('%s: %s %s of %s', (name, amount, unit, title, count) => {
    expect(packs(name, amount, unit, title)).toBe(count);
  });

  it('is the same whichever offer of a line was looked at first', () => {
    const needFrom = lineNeeds(anIngredient({ name: 'white wine', quantity: { amount: 750, unit: 'ml' } }), table);
    const [bottle, small] = [offerOf('White Wine Sauvignon 75cl'), offerOf('White Wine 187ml')];
    expect(needFrom(bottle).need?.amount).toBe(750);
    expect(needFrom(small).need?.amount).toBe(748);
    expect(needFrom(bottle).need?.amount).toBe(750);
  });
});
