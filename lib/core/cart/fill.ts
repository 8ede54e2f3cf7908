import { z } from 'zod/mini';
import { CameWith } from './cart';
import { heldQuantity } from './held-quantity';
import type { Cart } from './cart';
import type { LineChoice, Plan, Tier } from '../decision/decision';
import { Money } from '../offer/money';
import type { Offer } from '../offer/offer';

/** One line of a fill: one product, listed once, however many ingredients it serves. */
export const FillLine = z.strictObject({
  sku: z.string(),
  title: z.string(),
  url: z.nullable(z.string()),
  ingredientIds: z.array(z.string()),
  /** How many the cart is to hold in the end. What the shopper already had counts towards it. */
  wanted: z.int().check(z.positive()),
  price: Money,
  status: z.enum(['waiting', 'adding', 'added', 'already-there', 'refused']),
  /** How many we have asked the store to add, over all attempts. Written before the store is asked. */
  attempted: z.int().check(z.nonnegative()),
  /**
   * How many the cart gained by our writes, where it was read right before and right after each. It exceeds `attempted` where a store
   * sells in steps.
   */
  gained: z.optional(z.number().check(z.nonnegative())),
  /** What else our writes of this line put into the cart. */
  cameWith: z.optional(z.array(CameWith)),
  /** The most the store sells in one cart, when it says so; never more is asked for. */
  limit: z.optional(z.int().check(z.positive())),
  reason: z.nullable(z.string()),
});
export type FillLine = z.infer<typeof FillLine>;

/** One line of the comparison of what was asked with what the store's cart really holds. */
export const DiffLine = z.strictObject({
  sku: z.string(),
  title: z.string(),
  asked: z.int(),
  got: z.number(),
  priceAsked: Money,
  priceGot: z.nullable(Money),
  /** `unknown`: the cart, or the part of it where the line would stand, could not be read. */
  status: z.enum(['in-cart', 'already-there', 'missing', 'fewer', 'more', 'price-changed', 'unknown']),
  reason: z.nullable(z.string()),
});
export type DiffLine = z.infer<typeof DiffLine>;

/** A line of the cart that is not ours and has changed: by the shopper meanwhile, or by the store. */
export const OtherChange = z.strictObject({
  title: z.string(),
  was: z.number(),
  now: z.number(),
  /** It came into the cart with a product of ours (a gift, a preset extra); Undo removes it too. */
  isFromFill: z.optional(z.boolean()),
});
export type OtherChange = z.infer<typeof OtherChange>;

/**
 * The comparison with the cart that was read back. `isAllThere` only when every line is in the cart in the number and at the price asked.
 */
export const CartDiff = z.strictObject({
  lines: z.array(DiffLine),
  /** Absent in runs stored before this was recorded. */
  others: z.optional(z.array(OtherChange)),
  isAllThere: z.boolean(),
  /**
   * Set when the cart was not read whole: the units seen, and the units the store says there are (null: it gives no number, or no cart
   * could be read).
   */
  partly: z.optional(z.strictObject({ seen: z.number(), told: z.nullable(z.number()) })),
  cartTotal: z.nullable(Money),
  cartUrl: z.nullable(z.string()),
});
export type CartDiff = z.infer<typeof CartDiff>;

/** A product chosen for an ingredient, after the shopper's changes. */
export interface ChosenLine {
  ingredientId: string;
  offer: Offer;
  count: number;
}

/**
 * What the shopper would buy now: the tier's pick for each ingredient, replaced by the shopper's choices. Ingredients without a pick and
 * without a choice are absent.
 */
export function chosenLines(plan: Plan, tier: Tier, choices: Readonly<Record<string, LineChoice>>): ChosenLine[] {
  const chosen: ChosenLine[] = [];
  for (const line of plan.lines) {
    const choice = choices[line.ingredientId];
    if (choice?.isRemoved === true) continue;
    const sku = choice?.sku ?? line.picks?.[tier].sku;
    if (sku === undefined) continue;
    const candidate = line.candidates.find(({ offer }) => offer.sku === sku);
    const offer = candidate?.offer ?? line.nearest.find((near) => near.sku === sku);
    if (offer === undefined) continue;
    chosen.push({ ingredientId: line.ingredientId, offer, count: choice?.count ?? candidate?.packs.count ?? 1 });
  }
  return chosen;
}

/** A line that nothing has been tried for yet. */
export function waitingLine(offer: Offer, ingredientIds: string[], wanted: number): FillLine {
  return {
    sku: offer.sku,
    title: offer.title,
    url: offer.url,
    ingredientIds,
    wanted,
    price: offer.price,
    status: 'waiting',
    attempted: 0,
    ...(offer.maxQuantity === null ? {} : { limit: offer.maxQuantity }),
    reason: null,
  };
}

/** One cart line per product: two ingredients met by the same product become one line with the sum. */
export function toFillLines(chosen: readonly ChosenLine[]): FillLine[] {
  const lines = new Map<string, FillLine>();
  for (const { ingredientId, offer, count } of chosen) {
    const line = lines.get(offer.sku);
    if (line === undefined) {
      lines.set(offer.sku, waitingLine(offer, [ingredientId], count));
    } else {
      line.wanted += count;
      line.ingredientIds.push(ingredientId);
    }
  }
  return [...lines.values()];
}

/** How many more of this line the cart needs. 0 when it already holds enough: this is what makes a fill safe to repeat. */
export function missingQuantity(line: Pick<FillLine, 'sku' | 'wanted' | 'limit'>, cart: Cart): number {
  const target = Math.min(line.wanted, line.limit ?? line.wanted);
  return Math.max(0, Math.ceil(target - heldQuantity(cart, line.sku)));
}
