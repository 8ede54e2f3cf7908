import { assess } from '../../../lib/agents/advise';
import { pickFacts } from '../../../lib/agents/pick-facts';
import type { PickFacts } from '../../../lib/agents/pick-facts';
import { decideCart } from '../../../lib/core/decision/decide';
import type { Ingredient } from '../../../lib/core/meal/ingredient';
import type { Offer } from '../../../lib/core/offer/offer';
import { findPackSize, unitPriceOf } from '../../../lib/core/offer/pack-size';
import { loadDecisionData } from '../../../lib/facts/decision-data';
import { loadFacts } from '../../../lib/facts/source-registry';
import { anIngredient, anOffer } from '../../support/builders';
import { loadDataFromDisk } from '../../support/load-data';

type Product = [title: string, price: number, ...labels: string[]];

function shelf(
  ingredient: Ingredient,
  currency: string,
  ...products: Product[]
): { ingredient: Ingredient; offers: Offer[]; currency: string } {
  const offers = products.map(([title, price, ...labels], index) => {
    const money = { minor: Math.round(price * 100), currency };
    const pack = findPackSize(title);
    const unitPrice = pack === null ? null : unitPriceOf(money, pack);
    return anOffer({ sku: `${ingredient.id}-${String(index)}`, title, price: money, pack, unitPrice, labels });
  });
  return { ingredient, offers, currency };
}

const shelves = [
  shelf(anIngredient({ name: 'basmati rice', quantity: { amount: 400, unit: 'g' } }), 'USD', ['Fern Hill Basmati Rice, 2 lb', 4.49], ['Fern Hill Organic Basmati Rice, 2 lb', 7.99, 'USDA Organic'], ['Kettle Lane Basmati Rice, 5 lb', 14.99]),
  shelf(anIngredient({ name: 'spinach', quantity: { amount: 150, unit: 'g' } }), 'USD', ['Baby Spinach, 5 oz', 2.99], ['Fern Hill Organic Baby Spinach, 5 oz', 3.49, 'USDA Organic']),
  shelf(anIngredient({ name: 'strawberry', quantity: { amount: 600, unit: 'g' } }), 'USD', ['Strawberries, 16 oz', 3.99]),
  shelf(anIngredient({ name: 'egg', quantity: { amount: 6, unit: 'each' } }), 'GBP', ['Moor Farm Free Range Medium Eggs, 6 pack', 1.4], ['Moor Farm Organic Free Range Eggs, 6 pack', 2.1]),
  shelf(anIngredient({ name: 'chicken thigh', quantity: { amount: 700, unit: 'g' } }), 'GBP', ['Kettle Lane Boneless Chicken Thighs 500g', 3.2], ['Kettle Lane Chicken Thighs 1kg', 3.9], ['Fern Hill Chicken Thighs 500g', 4.8]),
  shelf(anIngredient({ name: 'coffee', quantity: { amount: 200, unit: 'g' } }), 'GBP', ['Harbour Ground Coffee 227g', 3.1], ['Harbour Fair Trade Ground Coffee 227g', 4.25, 'Fair Trade Certified']),
  shelf(anIngredient({ name: 'olive oil', quantity: { amount: 3, unit: 'tbsp' } }), 'GBP', ['Olive Oil 1l', 8.35], ['Fern Hill Organic Extra Virgin Olive Oil 500ml', 20], ['Harbour Olive Oil 250ml', 3.95], ['Kettle Lane Olive Oil 500ml', 9.2]),
  shelf(anIngredient({ name: 'lentil', quantity: { amount: 300, unit: 'g' } }), 'USD', ['Harbour Red Lentils', 2.19]),
]; // prettier-ignore

/** Picks as the planner makes them of shelves written for these tests. */
export async function ownPicks(): Promise<PickFacts[]> {
  const [facts, tables] = await Promise.all([loadFacts(loadDataFromDisk), loadDecisionData(loadDataFromDisk)]);
  return ['USD', 'GBP'].flatMap((currency) => {
    const lines = shelves
      .filter((one) => one.currency === currency)
      .map(({ ingredient, offers }) => ({
        ingredient,
        offers,
        assessments: assess(ingredient, offers, { facts, today: '2026-06-11' }),
      }));
    return pickFacts(
      decideCart({ lines, currency, ...tables }),
      lines.map(({ ingredient }) => ingredient),
    );
  });
}
