import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { assess } from '../../../lib/agents/advise';
import { pickFacts } from '../../../lib/agents/pick-facts';
import type { PickFacts } from '../../../lib/agents/pick-facts';
import { decideCart } from '../../../lib/core/decision/decide';
import type { Ingredient } from '../../../lib/core/meal/ingredient';
import type { Offer } from '../../../lib/core/offer/offer';
import { findPackSize, unitPriceOf } from '../../../lib/core/offer/pack-size';
import { loadDecisionData } from '../../../lib/facts/decision-data';
import { loadFacts } from '../../../lib/facts/source-registry';
import { parseCsv } from '../../../scripts/quality/meals/meals-data';
import { anIngredient, anOffer } from '../../support/builders';
import { CatalogueIndex } from '../../support/catalogue-index';
import { loadDataFromDisk } from '../../support/load-data';
import { seeded } from '../../support/random-cases';

const folder = process.env['COACH_DATA'] ?? resolve(import.meta.dirname, '../../../../shared/data');
const files = {
  USD: resolve(folder, 'catalogues/grocerydb_products_24k.csv'),
  GBP: resolve(folder, 'catalogues/uk_products_9k.csv'),
};

/** Whether the shelf of catalogues is there; without it the measures over real titles are skipped, and say so. */
export const hasCatalogues = existsSync(files.USD) && existsSync(files.GBP);

/** What a dinner or two asks for, in many measures. */
const wanted: Ingredient[] = [
  anIngredient({ name: 'basmati rice', quantity: { amount: 400, unit: 'g' } }),
  anIngredient({ name: 'chicken thigh', quantity: { amount: 700, unit: 'g' } }),
  anIngredient({ name: 'spinach', quantity: { amount: 150, unit: 'g' } }),
  anIngredient({ name: 'strawberry', quantity: { amount: 500, unit: 'g' } }),
  anIngredient({ name: 'olive oil', quantity: { amount: 3, unit: 'tbsp' } }),
  anIngredient({ name: 'egg', quantity: { amount: 6, unit: 'each' } }),
  anIngredient({ name: 'chickpea', quantity: { amount: 2, unit: 'can' } }),
  anIngredient({ name: 'ground beef', quantity: { amount: 1.5, unit: 'lb' } }),
  anIngredient({ name: 'butter', quantity: { amount: 50, unit: 'g' } }),
  anIngredient({ name: 'cheddar', quantity: { amount: 200, unit: 'g' } }),
  anIngredient({ name: 'coffee', quantity: null }),
  anIngredient({ name: 'potato', quantity: { amount: 1, unit: 'kg' } }),
  anIngredient({ name: 'lemon', quantity: { amount: 3, unit: 'each' } }),
  anIngredient({ name: 'milk', quantity: { amount: 2, unit: 'cup' } }),
  anIngredient({ name: 'salmon fillet', quantity: { amount: 500, unit: 'g' } }),
  anIngredient({ name: 'oats', quantity: { amount: 1200, unit: 'g' } }),
];

function read(currency: 'USD' | 'GBP'): Offer[] {
  const random = seeded(12);
  return parseCsv(readFileSync(files[currency], 'utf8')).flatMap((row, index) => {
    const title = row['title'] ?? '';
    const price = currency === 'GBP' ? Number((row['price'] ?? '').replace('£', '')) : random.int(99, 1399) / 100;
    if (title === '' || !(price > 0)) return [];
    const money = { minor: Math.round(price * 100), currency };
    const pack = findPackSize(row['weight'] ?? '') ?? findPackSize(title);
    const unitPrice = pack === null ? null : unitPriceOf(money, pack);
    const brand = row['brand'] === undefined || row['brand'] === '' ? null : row['brand'];
    return [anOffer({ sku: `${currency}${String(index)}`, title, brand, price: money, pack, unitPrice })];
  });
}

/** Picks as the planner makes them of real titles, with every fact it finds, in dollars and in pounds. Prices of the US list are invented. */
export async function cataloguePicks(): Promise<PickFacts[]> {
  const [facts, tables] = await Promise.all([loadFacts(loadDataFromDisk), loadDecisionData(loadDataFromDisk)]);
  return (['USD', 'GBP'] as const).flatMap((currency) => {
    const index = new CatalogueIndex(read(currency));
    const lines = wanted.map((ingredient) => {
      const offers = [
        ...index.search(ingredient.name, 16),
        ...index.search(`organic ${ingredient.name}`, 8),
        ...index.search(`free range fair trade ${ingredient.name}`, 4),
      ].filter((offer, at, all) => all.findIndex(({ sku }) => sku === offer.sku) === at);
      return { ingredient, offers, assessments: assess(ingredient, offers, { facts, today: '2026-06-11' }) };
    });
    return pickFacts(decideCart({ lines, currency, ...tables }), wanted);
  });
}
