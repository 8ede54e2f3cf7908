import { readFileSync } from 'node:fs';
import { z } from 'zod/mini';

/** A product that every engine sells. `stock` 0 means sold out; `words` are the plain words that a shopper searches for. */
export interface SeedProduct {
  readonly sku: string;
  /** The product's name in the engine: "Hillside Yellow Onions, 3 lb bag". */
  readonly title: string;
  readonly name: string;
  readonly brand: string;
  readonly size: string;
  readonly aisle: string;
  readonly priceMinor: number;
  readonly stock: number;
  /** The last part of the product page's address; unique. */
  readonly slug: string;
  readonly description: string;
}

const Row = z.tuple([
  z.string().check(z.regex(/^[A-Z]{3}-\d{3}$/)),
  z.string().check(z.minLength(1)),
  z.string().check(z.minLength(1)),
  z.string().check(z.minLength(1)),
  z.string().check(z.minLength(1)),
  z.int().check(z.positive()),
  z.int().check(z.nonnegative()),
  z.string(),
]);
const File = z.object({ products: z.array(Row) });

/** The currency of every price in the catalogue. */
export const catalogueCurrency = 'USD';

/** The text of the catalogue file. Its bytes are part of each engine's set-up stamp, so a change of the file fills the engine again. */
export const catalogueText = readFileSync(new URL('./catalogue.json', import.meta.url), 'utf8');

/**
 * The groceries that every engine sells: similar products (fresh garlic, peeled garlic, garlic powder, garlic salt), several sizes of one
 * product, organic and conventional ones, sold-out ones and ones with two or three left.
 */
export const catalogue: readonly SeedProduct[] = readCatalogue(catalogueText);

function readCatalogue(text: string): SeedProduct[] {
  const products = File.parse(JSON.parse(text)).products.map(
    ([sku, name, brand, size, aisle, priceMinor, stock, words]): SeedProduct => {
      const title = `${brand} ${name}, ${size}`;
      return {
        ...{ sku, title, name, brand, size, aisle, priceMinor, stock },
        slug: slugOf(title),
        description: `${title}. ${words === '' ? '' : `Also called: ${words}. `}Aisle: ${aisle}.`,
      };
    },
  );
  for (const key of ['sku', 'slug'] as const) {
    const seen = new Set(products.map((product) => product[key]));
    if (seen.size !== products.length) throw new Error(`catalogue.json: two products share a ${key}`);
  }
  return products;
}

function slugOf(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/&/g, 'and')
    .replace(/%/g, ' percent')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
