import type { CartLine } from '../cart';

/** The suffix in the title of a product that the store added free of charge beside a paid one of the same product. */
const given = ' (free)';

/**
 * The lines of a cart with the store's gifts named apart. Of two lines of one product, one paid and one free of charge, the free one is
 * the store's gift ("one plus one free"): it leaves the cart together with the paid one and does not count among the packs asked for.
 */
export function separateFreeGifts<T extends Pick<CartLine, 'sku' | 'price'>>(lines: readonly T[]): T[] {
  const paid = new Set(lines.flatMap(({ sku, price }) => ((price?.minor ?? 0) > 0 ? [sku] : [])));
  return lines.map((line) =>
    line.price?.minor === 0 && paid.has(line.sku) ? { ...line, sku: line.sku + given } : line,
  );
}

/** Whether a line is such a gift beside one of these products. */
export function isGiftOf(sku: string, products: ReadonlySet<string>): boolean {
  return sku.endsWith(given) && products.has(sku.slice(0, -given.length));
}
