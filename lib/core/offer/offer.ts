import { z } from 'zod/mini';
import {
  capText,
  maxBrandLength,
  maxDepartmentLength,
  maxLabelLength,
  maxPackTextLength,
  maxTitleLength,
} from '../matching/text-limits';
import { Money } from './money';
import { BaseQuantity, BaseUnit } from '../meal/quantity';

/** schema.org ItemAvailability, reduced to what a cart needs. `unknown` is a value: the page did not say. */
export const Availability = z.enum(['in-stock', 'limited', 'out-of-stock', 'unknown']);
export type Availability = z.infer<typeof Availability>;

/** A text of a store, cut at a maximum length: the offer is kept, only the beginning of its text is read. */
const capped = (length: number) => z.string().check(z.overwrite((text) => capText(text, length)));

/** The size of one pack as the store wrote it and, when it could be read, in a base unit ("2 x 400 g" is 800 g). */
export const PackSize = z.strictObject({
  text: capped(maxPackTextLength),
  quantity: z.nullable(BaseQuantity),
  /** The size was read and rejected, because the unit price it implies cannot be right; `quantity` is null then. */
  isDoubted: z.optional(z.boolean()),
});
export type PackSize = z.infer<typeof PackSize>;

/** Price per 100 g, per 100 ml or each, in hundredths of a minor unit so that cheap bulk goods still differ. `from`: page or computed. */
export const UnitPrice = z.strictObject({
  minorX100: z.int().check(z.nonnegative()),
  per: BaseUnit,
  from: z.enum(['page', 'computed']),
});
export type UnitPrice = z.infer<typeof UnitPrice>;

/** One product at one price in one store (schema.org Offer). */
export const Offer = z.strictObject({
  /** The store's own id for what goes into the cart (variant id, sku, product id). */
  sku: z.string().check(z.minLength(1)),
  title: capped(maxTitleLength).check(z.minLength(1)),
  brand: z.nullable(capped(maxBrandLength)),
  price: Money,
  pack: z.nullable(PackSize),
  unitPrice: z.nullable(UnitPrice),
  availability: Availability,
  /** The most the store will sell in one cart, when it says so. */
  maxQuantity: z.nullable(z.int().check(z.positive())),
  image: z.nullable(z.string()),
  url: z.nullable(z.string()),
  isSponsored: z.boolean(),
  gtin: z.nullable(z.string()),
  /** The store's aisle or category for it, as written. */
  department: z.nullable(capped(maxDepartmentLength)),
  /** Labels the page carries ("USDA Organic", "Fair Trade", tags), as written. */
  labels: z.array(capped(maxLabelLength)),
  /**
   * The ingredient list of the pack with its allergen notes ("Contains wheat. May contain nuts."), as the store or a product record gives
   * it. Null: looked for and not given. Absent: not looked for.
   */
  ingredientsText: z.optional(z.nullable(z.string())),
  /** The store requires a choice (ripe or firm, whole or sliced) before it adds this product. Absent: unknown. */
  asksChoice: z.optional(z.boolean()),
});
export type Offer = z.infer<typeof Offer>;

/** An offer that was not parsed by the schema, with its texts cut as the schema cuts them. */
export function capOffer(offer: Offer): Offer {
  return {
    ...offer,
    title: capText(offer.title, maxTitleLength),
    brand: offer.brand === null ? null : capText(offer.brand, maxBrandLength),
    pack: offer.pack === null ? null : { ...offer.pack, text: capText(offer.pack.text, maxPackTextLength) },
    department: offer.department === null ? null : capText(offer.department, maxDepartmentLength),
    labels: offer.labels.map((label) => capText(label, maxLabelLength)),
  };
}

/** The product whose label is asked for. */
export type LabelledProduct = Pick<Offer, 'sku' | 'title' | 'url'>;
