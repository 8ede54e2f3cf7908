import type { CartLine } from '../cart';

/** What is said behind the name of a product that the store put in for nothing beside one of the same that is paid for. */
const given = ' (free)';

/**
 * The lines of a cart with the store's own gifts apart: of two lines of one product, where one is paid for and one costs nothing, the free one
 * is the store's ("one plus one free"), goes with the other, and is none of the packs that were asked for.
 */
export function giftsApart<T extends Pick<CartLine, 'sku' | 'price'>>(lines: readonly T[]): T[] {
  const paid = new Set(lines.flatMap(({ sku, price }) => ((price?.minor ?? 0) > 0 ? [sku] : [])));
  return lines.map((line) =>
    line.price?.minor === 0 && paid.has(line.sku) ? { ...line, sku: line.sku + given } : line,
  );
}

/** Whether a line is such a gift beside one of these products. */
export function isGiftOf(sku: string, products: ReadonlySet<string>): boolean {
  return sku.endsWith(given) && products.has(sku.slice(0, -given.length));
}
