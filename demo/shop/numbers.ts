/**
 * A number derived from a text (FNV-1a, 32 bits), always the same for the same text. Ids, bar codes and the shop's unusual order
 * of products are made from it.
 */
export function numberOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash ^= byte;
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** Cents as the shop shows them: 499 → "$4.99". */
export function dollars(cents: number): string {
  return `$${decimal(cents)}`;
}

/** Cents as a decimal string: 499 → "4.99". */
export function decimal(cents: number): string {
  return (cents / 100).toFixed(2);
}

/** A handle for a URL: "Jalapeño Peppers, 4 oz" → "jalapeno-peppers-4-oz". */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f']/g, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/%/g, ' percent ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
