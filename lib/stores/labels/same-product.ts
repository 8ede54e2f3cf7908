/**
 * Words of a product's name that distinguish it: longer than two letters and without a leading digit, or all words if none is
 * left.
 */
function wordsOf(name: string): string[] {
  const words = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u);
  const telling = words.filter((word) => word.length > 2 && !/^\d/.test(word));
  return telling.length > 0 ? telling : words.filter((word) => word !== '');
}

/**
 * Whether two names may belong to the same product. Pages add or drop brand and size, so half of the shorter name's words must be
 * shared.
 */
export function sharesName(one: string, other: string): boolean {
  const [a, b] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  const shared = [...a].filter((word) => b.has(word)).length;
  const shorter = Math.min(a.size, b.size);
  return shorter > 0 && shared >= shorter / 2;
}
