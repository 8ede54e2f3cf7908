import { singular } from '../../text/singular';

/** Irregular plurals. */
const plurals: ReadonlyMap<string, string> = new Map(
  Object.entries({
    leaf: 'leaves', loaf: 'loaves', half: 'halves', knife: 'knives', calf: 'calves', goose: 'geese', potato: 'potatoes', tomato: 'tomatoes',
    mango: 'mangoes', chili: 'chilies', chilli: 'chillies', cookie: 'cookies', brownie: 'brownies', pie: 'pies', smoothie: 'smoothies',
  }),
); // prettier-ignore

/** One word in the plural; a word that is plural already comes back as it is. */
export function plural(word: string): string {
  const known = plurals.get(word);
  if (known !== undefined) return known;
  // "Chips", "fries", "oats": used only in the plural.
  if (isPlural(word) || word.length < 3 || /[^s]s$/.test(word)) return word;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}${/(?:s|x|z|ch|sh)$/.test(word) ? 'es' : 's'}`;
}

/** Whether the last word of a query is in the plural. */
export function isPlural(query: string): boolean {
  const last = query.split(' ').at(-1) ?? '';
  return singular(last) !== last;
}

/** A query with its last word in this number: "bay leaf", "bay leaves". */
export function inNumber(query: string, number: 'singular' | 'plural'): string {
  const words = query.split(' ');
  // The plural of "heart of palm" is "hearts of palm".
  const of = words.indexOf('of');
  const at = (of > 0 ? of : words.length) - 1;
  return words
    .map((word, index) => (index !== at ? word : number === 'plural' ? plural(word) : singular(word)))
    .join(' ');
}

/** A word without its number, to compare two words; never shown and never sent. */
export function numberless(word: string): string {
  return singular(word).replace(/(?:oe|ie)$/, (end) => (end === 'oe' ? 'o' : 'y'));
}
