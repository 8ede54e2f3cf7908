import { z } from 'zod';
import { Money } from './money';
import { BaseQuantity, BaseUnit } from './quantity';

/** schema.org ItemAvailability, reduced to what a cart needs. `unknown` is a value: the page did not say. */
export const Availability = z.enum(['in-stock', 'limited', 'out-of-stock', 'unknown']);
export type Availability = z.infer<typeof Availability>;

/** The size of one pack as the store wrote it and, when it could be read, in a base unit ("2 x 400 g" is 800 g). */
export const PackSize = z.strictObject({ text: z.string(), quantity: BaseQuantity.nullable() });
export type PackSize = z.infer<typeof PackSize>;

/** Price per 100 g, per 100 ml or each, in hundredths of a minor unit so that cheap bulk goods still differ. `from`: page or computed. */
export const UnitPrice = z.strictObject({
  minorX100: z.int().nonnegative(),
  per: BaseUnit,
  from: z.enum(['page', 'computed']),
});
export type UnitPrice = z.infer<typeof UnitPrice>;

/** One product at one price in one store (schema.org Offer). */
export const Offer = z.strictObject({
  /** The store's own id for what goes into the cart (variant id, sku, product id). */
  sku: z.string().min(1),
  title: z.string().min(1),
  brand: z.string().nullable(),
  price: Money,
  pack: PackSize.nullable(),
  unitPrice: UnitPrice.nullable(),
  availability: Availability,
  /** The most the store will sell in one cart, when it says so. */
  maxQuantity: z.int().positive().nullable(),
  image: z.string().nullable(),
  url: z.string().nullable(),
  isSponsored: z.boolean(),
  gtin: z.string().nullable(),
  /** The store's aisle or category for it, as written. */
  department: z.string().nullable(),
  /** Labels the page carries ("USDA Organic", "Fair Trade", tags), as written. */
  labels: z.array(z.string()),
  /**
   * The ingredient list of the pack with its allergen notes ("Contains wheat. May contain nuts."), as the store or a product record gives
   * it. Null: looked for and not given. Absent: not looked for.
   */
  ingredientsText: z.string().nullable().optional(),
});
export type Offer = z.infer<typeof Offer>;
