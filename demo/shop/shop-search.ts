import { type Product, isAvailable } from './shop-catalogue';
import { numberOf } from './numbers';

export interface Hit {
  product: Product;
  isSponsored: boolean;
}

/**
 * Finds products for a query as real shops do: any word matches, sponsored products come first, and unrelated products are mixed
 * in and added at the end.
 */
export type Search = (query: string) => Hit[];

/** Stop words that the search ignores. */
const sameAs: Readonly<Record<string, string>> = {
  aubergine: 'eggplant',
  capsicum: 'bell',
  chilies: 'chili',
  chile: 'chili',
  courgette: 'zucchini',
  garbanzo: 'chickpea',
  prawn: 'shrimp',
  scallion: 'onion',
  yoghurt: 'yogurt',
};
const stopWords = new Set(['a', 'an', 'and', 'for', 'in', 'of', 'or', 'the', 'to', 'with']);
const enough = 12;

interface Entry {
  product: Product;
  title: string[];
  rest: string[];
  /** 0 to 4: how well it sells. It changes the order, as in real shops. */
  popularity: number;
}

export function createSearch(products: readonly Product[]): Search {
  const entries = products.map((product) => ({
    product,
    title: wordsOf(product.title),
    rest: wordsOf([product.brand, product.department, ...product.labels].join(' ')),
    popularity: numberOf(`sells ${product.handle}`) % 5,
  }));
  const bestSellers = [...entries].sort((a, b) => orderNumber(a.product) - orderNumber(b.product));
  return (query) => {
    const wanted = wordsOf(query);
    const matches = entries
      .map((entry) => ({ entry, score: score(entry, wanted) }))
      .filter((match) => match.score > 0)
      .sort((a, b) => b.score - a.score || orderNumber(a.entry.product) - orderNumber(b.entry.product))
      .map((match) => match.entry);
    return arrange(matches, bestSellers, wanted);
  };
}

function arrange(matches: readonly Entry[], bestSellers: readonly Entry[], wanted: readonly string[]): Hit[] {
  const sponsored = matches
    .filter(({ product }) => product.sponsoredFor.some((word) => wanted.includes(stem(word))))
    .slice(0, 2);
  const natural = matches.filter((entry) => !sponsored.includes(entry));
  const departments = new Set(natural.slice(0, 3).map((entry) => entry.product.department));
  const strangers = bestSellers.filter((entry) => !matches.includes(entry) && isAvailable(entry.product));
  const neighbours = strangers.filter((entry) => departments.has(entry.product.department));
  const [oddOne] = strangers.slice(matches.length % 40);
  // An unrelated best seller comes fifth, and a short result is filled up: "kaftan returned 10 items, 0 kaftans".
  const list = natural.length > 4 && oddOne ? [...natural.slice(0, 4), oddOne, ...natural.slice(4)] : [...natural];
  for (const filler of [...neighbours, ...strangers]) {
    if (list.length + sponsored.length >= enough) break;
    if (!list.includes(filler)) list.push(filler);
  }
  return [
    ...sponsored.map(({ product }) => ({ product, isSponsored: true })),
    ...list.map(({ product }) => ({ product, isSponsored: false })),
  ];
}

function score(entry: Entry, wanted: readonly string[]): number {
  let sum = 0;
  let found = 0;
  for (const word of wanted) {
    const points = Math.max(wordScore(entry.title, word, 12), wordScore(entry.rest, word, 3));
    if (points > 0) found += 1;
    sum += points;
  }
  if (found === 0) return 0;
  // Shorter titles rank a little higher, as field-length normalisation in text search engines does.
  const brevity = Math.max(0, 4 - entry.title.length) * 1.5;
  return sum + (found === wanted.length ? 10 : 0) + brevity + entry.popularity;
}

function wordScore(words: readonly string[], wanted: string, full: number): number {
  if (words.includes(wanted)) return full;
  const beginsAlike = wanted.length >= 3 && words.some((word) => word.startsWith(wanted));
  return beginsAlike ? full / 2 : 0;
}

function orderNumber(product: Product): number {
  return numberOf(product.handle);
}

/** Words without case, accents, plural endings and stop words. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f']/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !stopWords.has(word))
    .map(stem);
}

function stem(word: string): string {
  let root = word;
  if (word.length > 4 && word.endsWith('ies')) root = `${word.slice(0, -3)}y`;
  else if (word.endsWith('oes')) root = word.slice(0, -2);
  else if (/(?:sh|ch|x)es$/.test(word)) root = word.slice(0, -2);
  else if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) root = word.slice(0, -1);
  return sameAs[word] ?? sameAs[root] ?? root;
}
