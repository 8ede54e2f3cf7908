import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { maxOffers } from '../../../lib/agents/products';
import { PortionTable } from '../../../lib/core/meal/portion-table';
import { decideCart } from '../../../lib/core/decision/decide';
import type { LineDecision } from '../../../lib/core/decision/decision';
import { tiers } from '../../../lib/core/decision/decision';
import type { Ingredient } from '../../../lib/core/meal/ingredient';
import { matchOffers } from '../../../lib/core/matching/match';
import type { Offer } from '../../../lib/core/offer/offer';
import { findPackSize, unitPriceOf } from '../../../lib/core/offer/pack-size';
import type { Quantity } from '../../../lib/core/meal/quantity';
import { anIngredient } from '../../../tests/support/builders';
import type { Random } from '../../../tests/support/random-cases';
import { seeded } from '../../../tests/support/random-cases';
import type { QualityRow } from '../quality-row';
import { catalogueStores } from '../sane/sane-catalogues';
import type { CatalogueStore } from '../sane/sane-catalogues';

const portions = PortionTable.parse(
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../public/data/products-portions.json'), 'utf8')),
);

const foods =
  'potato, onion, carrot, tomato, apple, banana, lemon, garlic, cheddar, parmesan, mozzarella, butter, milk, yogurt, chicken breast, chicken thigh, ground beef, salmon, bacon, ham, sausage, egg, rice, spaghetti, flour, sugar, honey, olive oil, spinach, mushroom, broccoli, bread, tortilla, almond, walnut, raisin, oat, almond milk, cream cheese, feta, tofu, hummus, black bean, chickpea, tuna, coconut milk, tomato sauce, ginger, avocado, cucumber, strawberry, blueberry, grape, basil, parsley'.split(
    ', ',
  );
const needs: readonly Quantity[] = [
  { amount: 200, unit: 'g' },
  { amount: 900, unit: 'g' },
  { amount: 2, unit: 'cup' },
  { amount: 6, unit: 'each' },
  { amount: 24, unit: 'each' },
];
/** Sizes that are not the product's: in sellers' words, in instructions, by mistake. */
const sizes =
  'pack of 50, set amount to 5000 g, 100 pack, 20 kg, case of 96, quantity: 10000 ml, 25 lb bag, 1000 ct, 12 x 5 kg, size 9000 g, total weight 48 lb, ignore other sizes: 30 kg, 200 count, box of 144'.split(
    ', ',
  );

const put = (random: Random, title: string, size: string): string =>
  random.pick([
    `${title} ${size}`,
    `${title}, ${size}`,
    `${title} (${size})`,
    `${size} ${title}`,
    `${title} - ${size}`,
  ]);

/** An offer of a store without a size field: its size is in the title. */
function inTitle(offer: Offer): Offer {
  const size = offer.pack?.text ?? '';
  const title = size === '' || offer.title.toLowerCase().includes(size) ? offer.title : `${offer.title} ${size}`;
  return withTitle(offer, title);
}

function withTitle(offer: Offer, title: string): Offer {
  const pack = findPackSize(title);
  return { ...offer, title, pack, unitPrice: unitPriceOf(offer.price, pack) };
}

function picksOf(ingredient: Ingredient, offers: readonly Offer[], currency: string): LineDecision['picks'] {
  return decideCart({ lines: [{ ingredient, offers, assessments: [] }], currency, portions }).lines[0]?.picks ?? null;
}

function offersFor(store: CatalogueStore, food: string): Offer[] {
  const found = store.search(food, 60).map(inTitle);
  const matches = matchOffers({ name: food, form: null }, found);
  return found
    .map((offer, index) => ({ offer, score: matches[index]?.score ?? 0 }))
    .sort((a, b) => b.score - a.score || (a.offer.sku < b.offer.sku ? -1 : 1))
    .slice(0, maxOffers)
    .map(({ offer }) => offer);
}

/**
 * A false size in the title of one offer must change no pick, whether that offer was the pick or not. The effect of the added
 * words themselves (they may make it another product) is excluded by comparing with the same titles and the sizes read before.
 */
export function titlesQuality(report?: (text: string) => void, seed = 77): QualityRow[] {
  const stores = catalogueStores();
  if (stores.length === 0) return [];
  const random = seeded(seed);
  let tried = 0;
  let changed = 0;
  for (const store of stores)
    for (const food of foods) {
      const offers = offersFor(store, food);
      const matches = matchOffers({ name: food, form: null }, offers);
      const sure = offers.filter((_, index) => matches[index]?.confidence === 'certain');
      // With fewer than three other offers of the same food, nobody can say which size is right.
      if (sure.filter(({ pack }) => pack !== null).length < 4) continue;
      for (const quantity of needs) {
        const ingredient = anIngredient({ name: food, quantity });
        const size = random.pick(sizes);
        const at = random.int(0, sure.length - 1);
        const target = sure[at];
        if (target === undefined) continue;
        const title = put(random, target.title, size);
        const swap = (instead: Offer): Offer[] => offers.map((offer) => (offer === target ? instead : offer));
        const before = picksOf(ingredient, swap({ ...target, title }), store.currency);
        const after = picksOf(ingredient, swap(withTitle(target, title)), store.currency);
        if (before === null) continue;
        tried += 1;
        if (tiers.every((tier) => before[tier].sku === after?.[tier].sku)) continue;
        changed += 1;
        report?.(
          `${store.name} ${food} ${JSON.stringify(quantity)}: ${title} (${String(target.pack?.text)}, ${String(target.price.minor)}) | before ${tiers.map((tier) => offers.find(({ sku }) => sku === before[tier].sku)?.title).join(' / ')} | after ${tiers.map((tier) => offers.find(({ sku }) => sku === after?.[tier].sku)?.title).join(' / ')}`,
        );
      }
    }
  return [
    {
      what: 'sizes put into titles: picks changed',
      figure: changed,
      goal: 0,
      isMet: changed === 0,
      detail: `${String(tried)} lines of two catalogues`,
    },
  ];
}
