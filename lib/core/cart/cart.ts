import { z } from 'zod/mini';
import { ErrorInfo } from '../error-info';
import { Money } from '../offer/money';

/** One line of the store's cart as the store tells it. */
export const CartLine = z.strictObject({
  /** The store's key for the line (for removal); often not the sku. */
  lineId: z.string().check(z.minLength(1)),
  sku: z.string().check(z.minLength(1)),
  title: z.string(),
  quantity: z.number().check(z.nonnegative()),
  /** Price of one; null when the store shows only the line total and it cannot be divided out. */
  price: z.nullable(Money),
  url: z.nullable(z.string()),
  /** False where the store itself marks the line as one that cannot be ordered (sold out, no longer sold): such a line is not in the cart for the shopper. Absent: the store marks nothing. */
  isBuyable: z.optional(z.boolean()),
  /** How many of a line that cannot be bought as it stands could be, where the store tells. */
  buyable: z.optional(z.number().check(z.nonnegative())),
  /** What the store says against such a line, in its words. */
  complaint: z.optional(z.string()),
});
export type CartLine = z.infer<typeof CartLine>;

/** The store's cart, read from the store. Never assumed, never remembered: a snapshot with the time it was taken at its side. */
export const Cart = z.strictObject({
  lines: z.array(CartLine),
  total: z.nullable(Money),
  currency: z.nullable(z.string()),
  url: z.nullable(z.string()),
  /** False where the page's own total or count says that there is more in the cart than could be read. Absent: all of it was read. */
  isWhole: z.optional(z.boolean()),
  /** How many units the store says the cart holds (badge, "6 items"), where it does. A check on what was read, never a count of its own. */
  unitsTold: z.optional(z.number().check(z.nonnegative())),
});
export type Cart = z.infer<typeof Cart>;

/** How many of a sku the cart holds, over all its lines. */
export function heldQuantity(cart: Cart, sku: string): number {
  let held = 0;
  for (const line of cart.lines) if (line.sku === sku) held += line.quantity;
  return held;
}

/** How many of a sku the cart holds that can be bought: what the store's cart itself marks as not for sale is not counted. */
export function buyableQuantity(cart: Cart, sku: string): number {
  let buyable = 0;
  for (const line of cart.lines) {
    if (line.sku !== sku) continue;
    buyable += line.isBuyable === false ? Math.min(line.quantity, line.buyable ?? 0) : line.quantity;
  }
  return buyable;
}

/** What the store's cart says against a sku it holds; null when it says nothing. */
export function complaintAbout(cart: Cart, sku: string): string | null {
  return cart.lines.find((line) => line.sku === sku && line.complaint !== undefined)?.complaint ?? null;
}

/** One write to a cart: this many more of this sku. `held` is what the cart holds now (a store that *sets* needs the sum). */
export const CartAdd = z.strictObject({
  sku: z.string(),
  url: z.nullable(z.string()),
  title: z.string(),
  quantity: z.int().check(z.positive()),
  held: z.number().check(z.nonnegative()),
});
export type CartAdd = z.infer<typeof CartAdd>;

/** Something else that came into the cart with a product: a gift, a preset extra. */
export const CameWith = z.strictObject({
  sku: z.string(),
  title: z.string(),
  quantity: z.number().check(z.positive()),
});
export type CameWith = z.infer<typeof CameWith>;

/** What the store answered to one write. `added` null: it did not say; the read-back will. */
export const AddResult = z.strictObject({
  sku: z.string(),
  isAccepted: z.boolean(),
  /** How many more the cart held after the write, where it was looked at right before and right after. */
  added: z.nullable(z.number()),
  reason: z.nullable(z.string()),
  /** What else that one write put into the cart, where the cart was looked at right before and right after. */
  cameWith: z.optional(z.array(CameWith)),
});
export type AddResult = z.infer<typeof AddResult>;

/** What came of one write: the store's answer, or the error that came in its place (after which the store may have taken it, or not). */
export const AddAnswer = z.union([AddResult, z.strictObject({ error: ErrorInfo })]);
export type AddAnswer = z.infer<typeof AddAnswer>;

/** Take `quantity` of this line out again (undo). `held` is what the line holds now. */
export const CartRemove = z.strictObject({
  lineId: z.string(),
  sku: z.string(),
  url: z.nullable(z.string()),
  quantity: z.number().check(z.positive()),
  held: z.number().check(z.positive()),
});
export type CartRemove = z.infer<typeof CartRemove>;
