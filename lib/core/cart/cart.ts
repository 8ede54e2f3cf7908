import { z } from 'zod/mini';
import { Money } from '../offer/money';

/** One line of the store's cart as the store tells it. */
export const CartLine = z.strictObject({
  /** The store's key for the line (for removal); often not the sku. */
  lineId: z.string().check(z.minLength(1)),
  sku: z.string().check(z.minLength(1)),
  title: z.string(),
  quantity: z.number().check(z.nonnegative()),
  /** Price of one; null when the store shows only the line total and it does not divide evenly. */
  price: z.nullable(Money),
  url: z.nullable(z.string()),
  /**
   * False where the store itself marks the line as one that cannot be ordered (sold out, no longer sold); such a line is not counted as
   * in the cart. Absent: the store marks nothing.
   */
  isBuyable: z.optional(z.boolean()),
  /** How many of the line could be bought, for a line that cannot be bought as it stands; only where the store says so. */
  buyable: z.optional(z.number().check(z.nonnegative())),
  /** The store's own message about such a line. */
  complaint: z.optional(z.string()),
});
export type CartLine = z.infer<typeof CartLine>;

/**
 * The store's cart as it was read from the store: a snapshot, never assumed and never remembered. Its time is kept by whoever stores it.
 */
export const Cart = z.strictObject({
  lines: z.array(CartLine),
  total: z.nullable(Money),
  currency: z.nullable(z.string()),
  url: z.nullable(z.string()),
  /** False where the page's own total or count shows that the cart holds more than could be read. Absent: all of it was read. */
  isWhole: z.optional(z.boolean()),
  /** How many units the store says the cart holds (badge, "6 items"), where it does. It checks what was read and never replaces it. */
  unitsTold: z.optional(z.number().check(z.nonnegative())),
});
export type Cart = z.infer<typeof Cart>;

/**
 * One write to a cart: this many more of this sku. `held` is how many the cart holds now, because some stores set a sum instead of
 * adding.
 */
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

/** One removal (undo): `quantity` of this line is taken out. `held` is how many the line holds now. */
export const CartRemove = z.strictObject({
  lineId: z.string(),
  sku: z.string(),
  url: z.nullable(z.string()),
  quantity: z.number().check(z.positive()),
  held: z.number().check(z.positive()),
});
export type CartRemove = z.infer<typeof CartRemove>;
