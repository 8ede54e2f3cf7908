import { z } from 'zod/mini';

/**
 * What Open Food Facts has for one barcode, reduced to what is shown of a product. Empty lists mean that nothing is recorded, not "none".
 */
export const ProductRecord = z.strictObject({
  gtin: z.string(),
  /** NOVA group of processing, 1 (unprocessed) to 4 (ultra-processed). */
  nova: z.nullable(z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])),
  /** Allergens as plain words: "milk", "nuts". */
  allergens: z.array(z.string()),
  traces: z.array(z.string()),
  labels: z.array(z.string()),
  /** The ingredient list as recorded, English where there is one; null: none is recorded. Absent in records read before lists were kept. */
  ingredients: z.optional(z.nullable(z.string())),
  /** ISO day the record was last changed. */
  asOf: z.iso.date(),
});
export type ProductRecord = z.infer<typeof ProductRecord>;

/** Records by barcode as they were read; `record` null: asked, and there is none. */
export const StoredProducts = z.record(
  z.string(),
  z.strictObject({ readAt: z.iso.datetime(), record: z.nullable(ProductRecord) }),
);
export type StoredProducts = z.infer<typeof StoredProducts>;

/**
 * A product's barcode as the digits it is looked up by (8 to 14, leading zeros cut to EAN-13), or null when it is no valid barcode: a
 * wrong check digit, or a store's own code for weighed goods (beginning with 2).
 */
export function productBarcode(text: string): string | null {
  const digits = text.replace(/[\s-]/g, '');
  if (!/^(?:\d{8}|\d{12,14})$/.test(digits)) return null;
  const sum = Array.from(digits.slice(0, -1))
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0);
  if ((10 - (sum % 10)) % 10 !== Number(digits.at(-1))) return null;
  if (digits.length === 8) return digits;
  const ean = digits.padStart(14, '0').slice(1);
  return ean.startsWith('2') || ean.startsWith('02') || Number(ean) === 0 ? null : ean;
}
