/**
 * Search as Shopify documents it: a product is found when its title, vendor, type or description has every word; the last word may also be
 * the beginning of a word. Products with the words in their titles come first.
 */
export function search(products, query, { isPrefix = true, hidesSoldOut = false } = {}) {
  const asked = wordsOf(query);
  if (asked.length === 0) return [];
  return products
    .filter(({ row }) => !hidesSoldOut || row.stock > 0)
    .map((product, at) => ({ product, at, score: scoreOf(product.row, asked, isPrefix) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.at - other.at)
    .map(({ product }) => product);
}

/** The score of a product; 0 when a word is missing. A word in the title counts more than one in the description. */
function scoreOf(row, asked, isPrefix) {
  const title = wordsOf(row.title);
  const all = [...title, ...wordsOf(row.aisle), ...wordsOf(row.description)];
  const holds = (words, word, at) =>
    words.some((one) => one === word || (isPrefix && at === asked.length - 1 && one.startsWith(word)));
  if (!asked.every((word, at) => holds(all, word, at))) return 0;
  return 1 + asked.filter((word, at) => holds(title, word, at)).length;
}

function wordsOf(text) {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  );
}
