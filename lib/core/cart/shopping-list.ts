import { z } from 'zod/mini';
import { chosenLines } from './fill';
import type { CartDiff, FillLine } from './fill';
import type { MealReading } from '../meal/ingredient';
import { ingredientLabel } from '../meal/ingredient';
import { Money, addMoney, timesMoney } from '../offer/money';
import { notFoundIds, unansweredIds } from '../run/not-found';
import type { Run } from '../run/run';
import type { RunStep, WorkingStep } from '../run/run-step';

/** One thing to buy. `product` null: nothing was chosen or found, so the entry shows the ingredient alone. */
export const ListItem = z.strictObject({
  /** What it is for: "yellow onion", or several where one product serves them. */
  ingredient: z.string(),
  product: z.nullable(z.string()),
  count: z.int().check(z.positive()),
  /** How much the meal needs, in words; null when it is unknown or when the packs already say it. */
  need: z.nullable(z.string()),
  /** Price of one. */
  price: z.nullable(Money),
  url: z.nullable(z.string()),
  /** How many the store's cart held when it was last read back; 0 when it was not read. */
  inCart: z.number().check(z.nonnegative()),
  status: z.enum(['to-buy', 'in-cart', 'not-found']),
});
export type ListItem = z.infer<typeof ListItem>;

/** A run as a shopping list: for paper, for another store, to shop by hand. `version` names the shape of a saved file. */
export const ShoppingList = z.strictObject({
  version: z.literal(1),
  title: z.string(),
  store: z.strictObject({ name: z.string(), url: z.string() }),
  /** When the run last moved (ISO). */
  asOf: z.string(),
  items: z.array(ListItem),
  /** The sum of all prices; null when nothing has a price. */
  total: z.nullable(Money),
});
export type ShoppingList = z.infer<typeof ShoppingList>;

/** The list of a run as it stands; null before its ingredients are read. */
export function shoppingListOf(run: Run): ShoppingList | null {
  const { step } = run;
  const from = step.state === 'failed' || step.state === 'cancelled' ? step.from : step;
  if (!('reading' in from)) return null;
  const items = itemsOf(from);
  const costs = items.flatMap(({ price, count }) => (price === null ? [] : [timesMoney(price, count)]));
  const currency = costs[0]?.currency;
  const { dishes, servings } = from.reading;
  return {
    version: 1,
    title: dishes.length === 0 ? 'Shopping list' : `${dishes.join(', ')} for ${String(servings)}`,
    store: { name: run.store.name, url: run.store.origin },
    asOf: run.updatedAt,
    items,
    total:
      currency === undefined
        ? null
        : addMoney(
            costs.filter((cost) => cost.currency === currency),
            currency,
          ),
  };
}

type ReadStep = Extract<RunStep | WorkingStep, { reading: MealReading }>;

function itemsOf(step: ReadStep): ListItem[] {
  const label = namesOf(step.reading);
  if (step.state === 'filling' || step.state === 'verified') {
    const diff = step.state === 'verified' ? step.diff : null;
    return [...step.lines.map((line) => filledItem(line, diff, label)), ...notFound(step, label)];
  }
  if (step.state === 'reviewing') {
    const chosen = chosenLines(step.plan, step.tier, step.choices).map(({ ingredientId, offer, count }): ListItem => ({
      ingredient: label(ingredientId),
      product: offer.title,
      count,
      need: null,
      price: offer.price,
      url: offer.url,
      inCart: 0,
      status: 'to-buy',
    }));
    return [...chosen, ...notFound(step, label)];
  }
  return step.reading.ingredients
    .filter(({ isAtHome }) => !isAtHome)
    .map(({ id }) => ({ ...plainItem(step.reading, id, label), status: 'to-buy' }));
}

function filledItem(line: FillLine, diff: CartDiff | null, label: (id: string) => string): ListItem {
  const compared = diff?.lines.find(({ sku }) => sku === line.sku);
  const isIn = compared === undefined ? isSettled(line) : compared.got >= line.wanted;
  return {
    ingredient: line.ingredientIds.map(label).join(', '),
    product: line.title,
    count: line.wanted,
    need: null,
    price: compared?.priceGot ?? line.price,
    url: line.url,
    inCart: compared?.got ?? 0,
    status: isIn ? 'in-cart' : 'to-buy',
  };
}

function isSettled({ status }: FillLine): boolean {
  return status === 'added' || status === 'already-there';
}

/**
 * Ingredients for which the plan found nothing and the shopper chose nothing, unless they were taken out of the plan. Ingredients that
 * could not be searched are to be bought like all others.
 */
function notFound(
  step: Extract<ReadStep, { state: 'reviewing' | 'filling' | 'verified' }>,
  label: (id: string) => string,
): ListItem[] {
  const unanswered = unansweredIds(step);
  return notFoundIds(step).map((id) => ({
    ...plainItem(step.reading, id, label),
    status: unanswered.includes(id) ? 'to-buy' : 'not-found',
  }));
}

function plainItem(reading: MealReading, id: string, label: (id: string) => string): ListItem {
  const quantity = reading.ingredients.find((ingredient) => ingredient.id === id)?.quantity ?? null;
  return {
    ingredient: label(id),
    product: null,
    count: 1,
    need: quantity === null ? null : `${String(Math.round(quantity.amount * 100) / 100)} ${quantity.unit}`,
    price: null,
    url: null,
    inCart: 0,
    status: 'to-buy',
  };
}

function namesOf(reading: MealReading): (id: string) => string {
  const names = new Map(reading.ingredients.map((ingredient) => [ingredient.id, ingredientLabel(ingredient)]));
  return (id) => names.get(id) ?? id;
}
