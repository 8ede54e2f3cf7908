import { readFileSync } from 'node:fs';
import { slug } from './numbers';

/** One size of a product, as Shopify keeps it. Money in cents (USD). */
export interface Variant {
  id: number;
  sku: string;
  size: string;
  cents: number;
  /** The price before a sale; null when it is not on sale. */
  wasCents: number | null;
  /** Units the shop sells in one cart; 0: sold out, null: no limit. */
  stock: number | null;
  /** Weight for shipping, in grams; a litre counts as a kilogram. */
  grams: number;
  gtin: string | null;
}

export interface Product {
  id: number;
  handle: string;
  title: string;
  brand: string;
  department: string;
  labels: readonly string[];
  /** The ingredient list with its allergen notes, shown only on the product's own page. Absent if the shop has none. */
  ingredients?: string;
  /** Queries for which the maker pays to be shown first. */
  sponsoredFor: readonly string[];
  variants: readonly Variant[];
}

export interface Catalogue {
  schema: string;
  source: string;
  licence: string;
  asOf: string;
  currency: string;
  products: readonly Product[];
}

/**
 * Reads `demo/catalogue.json`.
 *
 * @throws Error with the reason if the file is not a catalogue
 */
export function readCatalogue(file = new URL('../catalogue.json', import.meta.url)): Catalogue {
  return parseCatalogue(JSON.parse(readFileSync(file, 'utf8')));
}

/** Checks that a value is a catalogue: every product can be sold, and every handle, product id and variant id is unique. */
export function parseCatalogue(value: unknown): Catalogue {
  const catalogue = value as Catalogue;
  if (catalogue.schema !== 'demo-catalogue/1') throw new Error('not a demo-catalogue/1 file');
  const seen = new Set<string>();
  const once = (key: string): void => {
    if (seen.has(key)) throw new Error(`used twice in the catalogue: ${key}`);
    seen.add(key);
  };
  for (const product of catalogue.products) {
    once(`product ${String(product.id)}`);
    once(`handle ${product.handle}`);
    if (product.handle !== slug(product.handle)) throw new Error(`not a handle: ${product.handle}`);
    if (product.variants.length === 0) throw new Error(`no size to sell: ${product.handle}`);
    for (const variant of product.variants) {
      once(`variant ${String(variant.id)}`);
      once(`sku ${variant.sku}`);
      const numbers = [variant.cents, variant.grams, variant.stock ?? 0, variant.id];
      const isSound = numbers.every((number) => Number.isSafeInteger(number) && number >= 0) && variant.cents > 0;
      if (!isSound || variant.size === '') throw new Error(`not sellable: ${product.handle} ${variant.size}`);
    }
  }
  return catalogue;
}

/** The same products with one product per size, as in shops without variants. */
export function oneSizeEach(products: readonly Product[]): Product[] {
  return products.flatMap((product) =>
    product.variants.length === 1
      ? [product]
      : product.variants.map((variant) => ({
          ...product,
          id: variant.id,
          handle: `${product.handle}-${slug(variant.size)}`,
          variants: [variant],
        })),
  );
}

/** The title a shop without size options gives a product: one size is part of the name, several sizes are options. */
export function fullTitle(product: Product): string {
  const [first] = product.variants;
  return first && product.variants.length === 1 ? `${product.title}, ${first.size}` : product.title;
}

export function isAvailable(product: Product): boolean {
  return product.variants.some((variant) => variant.stock !== 0);
}
