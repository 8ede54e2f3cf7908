import type { Money } from '../../core/offer/money';
import { minorDigits } from '../../core/offer/money';
import { sayMoney } from '../../core/offer/format-money-fast';
import type { Slot } from './slot';
import type { Token } from './tokens';
import { tokensOf } from './tokens';

const numberWords =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const tens = ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** The names of one unit. Amounts are compared in `base`; `times` converts one such unit into `base`. */
const unitNames: readonly { names: readonly string[]; base: string; times: number }[] = [
  { names: ['g', 'gram', 'grams', 'gramme', 'grammes'], base: 'g', times: 1 },
  { names: ['kg', 'kilo', 'kilos', 'kilogram', 'kilograms', 'kgs'], base: 'g', times: 1000 },
  { names: ['ml', 'millilitre', 'millilitres', 'milliliter', 'milliliters'], base: 'ml', times: 1 },
  { names: ['l', 'litre', 'litres', 'liter', 'liters'], base: 'ml', times: 1000 },
  { names: ['cl'], base: 'ml', times: 10 },
  { names: ['oz', 'ounce', 'ounces'], base: 'oz', times: 1 },
  { names: ['lb', 'lbs', 'pound', 'pounds'], base: 'oz', times: 16 },
  { names: ['fl oz', 'fluid ounce', 'fluid ounces', 'floz'], base: 'fl oz', times: 1 },
  { names: ['gal', 'gallon', 'gallons'], base: 'gal', times: 1 },
  { names: ['pt', 'pint', 'pints'], base: 'pt', times: 1 },
  { names: ['qt', 'quart', 'quarts'], base: 'qt', times: 1 },
  { names: ['tbsp', 'tablespoon', 'tablespoons', 'tbsps'], base: 'tbsp', times: 1 },
  { names: ['tsp', 'teaspoon', 'teaspoons', 'tsps'], base: 'tsp', times: 1 },
  { names: ['cup', 'cups'], base: 'cup', times: 1 },
  { names: ['ct', 'count'], base: 'ct', times: 1 },
  { names: ['can', 'cans', 'tin', 'tins'], base: 'can', times: 1 },
  { names: ['day', 'days'], base: 'day', times: 1 },
  { names: ['week', 'weeks'], base: 'day', times: 7 },
  { names: ['month', 'months'], base: 'day', times: 30 },
];

const wordsOfUnit = unitNames.map(({ names, base, times }) => ({
  names: names.map((name) => name.split(' ')),
  base,
  times,
}));

/** The unit at a token: its base, its size in that base, and its end; null for an unknown unit. */
function unitAt(tokens: readonly Token[], at: number): { base: string; times: number; end: number } | null {
  for (const { names, base, times } of wordsOfUnit) {
    for (const words of names) {
      if (words.every((word, index) => tokens[at + index]?.text === word))
        return { base, times, end: at + words.length };
    }
  }
  return null;
}

/** The number at a token, in digits or as a word (one to twenty, and tens to ninety); null for any other token. */
export function numberAt(tokens: readonly Token[], at: number): number | null {
  const text = tokens[at]?.text ?? '';
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const word = numberWords.indexOf(text);
  if (word >= 0) return word + 1;
  return tens.includes(text) ? (tens.indexOf(text) + 3) * 10 : null;
}

const isSame = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9 * Math.max(1, Math.abs(a));

/** A slot for the words of a text, one after another. */
export function phraseSlot(text: string): Slot {
  const wanted = tokensOf(text).map((token) => token.text);
  return (tokens, at) =>
    wanted.length > 0 && wanted.every((word, index) => tokens[at + index]?.text === word) ? [at + wanted.length] : [];
}

/** A slot for exactly this number, in digits or as a word. */
export function numberSlot(value: number): Slot {
  return (tokens, at) => (numberAt(tokens, at) === value ? [at + 1] : []);
}

/** A slot that matches wherever one of several slots matches. */
export function anyOf(...slots: readonly Slot[]): Slot {
  return (tokens, at) => [...new Set(slots.flatMap((slot) => slot(tokens, at)))];
}

const majorNames: Readonly<Record<string, readonly string[]>> = {
  USD: ['dollars', 'dollar', 'usd'],
  GBP: ['pounds', 'pound', 'gbp'],
  EUR: ['euros', 'euro', 'eur'],
};
const minorNames: Readonly<Record<string, readonly string[]>> = {
  USD: ['cents', 'cent'],
  EUR: ['cents', 'cent'],
  GBP: ['pence', 'p'],
};

/** A slot for exactly this amount of money with its currency: "$3.49", "$3" for $3.00, "3.49 dollars", "89 cents". */
export function moneySlot({ minor, currency }: Money): Slot {
  const said = sayMoney({ minor, currency }).replaceAll(',', '').replace(/\s/g, '').toLowerCase();
  const written = new Set([said, said.replace(/\.00$/, ''), ...(currency === 'USD' ? [`us${said}`] : [])]);
  const major = minor / 10 ** minorDigits(currency);
  return (tokens, at) => {
    const token = tokens[at];
    if (token === undefined) return [];
    if (written.has(token.text)) return [at + 1];
    const unit = tokens[at + 1]?.text ?? '';
    const value = numberAt(tokens, at) ?? (token.text === 'a' ? 1 : null);
    if (value === null) return [];
    const small = majorAndMinor(tokens, at, value, currency);
    if (small !== null && small.minor === minor) return [small.end];
    if (isSame(value, major) && (majorNames[currency] ?? []).includes(unit)) return [at + 2];
    return value === minor && minor < 100 && (minorNames[currency] ?? []).includes(unit) ? [at + 2] : [];
  };
}

/** An amount in words with both parts: "two dollars fifty", "a dollar and 15 cents". */
function majorAndMinor(
  tokens: readonly Token[],
  at: number,
  major: number,
  currency: string,
): { minor: number; end: number } | null {
  if (!(majorNames[currency] ?? []).includes(tokens[at + 1]?.text ?? '')) return null;
  const from = tokens[at + 2]?.text === 'and' ? at + 3 : at + 2;
  const part = numberAt(tokens, from);
  if (part === null || part >= 100) return null;
  const isNamed = (minorNames[currency] ?? []).includes(tokens[from + 1]?.text ?? '');
  return isNamed || from === at + 2 ? { minor: major * 100 + part, end: from + (isNamed ? 2 : 1) } : null;
}

/** The value and the base of an amount such as "8.5 oz"; null for anything that is not a number with a known unit. */
function readAmount(text: string): { value: number; base: string } | null {
  const tokens = tokensOf(text.replace(/\.$/, ''));
  const value = numberAt(tokens, 0);
  const unit = unitAt(tokens, 1);
  return value === null || unit?.end !== tokens.length ? null : { value: value * unit.times, base: unit.base };
}

/** One of each base in grams or millilitres, for bases that can be compared with others. */
const metric: Readonly<Record<string, { unit: 'g' | 'ml'; times: number }>> = {
  g: { unit: 'g', times: 1 },
  oz: { unit: 'g', times: 28.35 },
  ml: { unit: 'ml', times: 1 },
  'fl oz': { unit: 'ml', times: 29.57 },
  pt: { unit: 'ml', times: 473 },
  qt: { unit: 'ml', times: 946 },
  gal: { unit: 'ml', times: 3785 },
};

/** The share (0–1) that a part is of a number of packs: "298 g" of packs of "340g". Null when the two cannot be compared. */
export function shareOf(part: string, whole: string, packs: number): number | null {
  const [one, all] = [readAmount(part), readAmount(whole)];
  const [ofOne, ofAll] = [metric[one?.base ?? ''], metric[all?.base ?? '']];
  if (one === null || all === null || ofOne === undefined || ofOne.unit !== ofAll?.unit) return null;
  return (one.value * ofOne.times) / (all.value * ofAll.times * packs);
}

/** The ratio of the first size to the second; null when they are of different kinds. */
export function sizeRatio(one: string, other: string): number | null {
  const [own, theirs] = [readAmount(one.replace(/ ?pack$/i, ' ct')), readAmount(other.replace(/ ?pack$/i, ' ct'))];
  if (own === null || theirs === null) return null;
  return own.base === theirs.base ? own.value / theirs.value : shareOf(one, other, 1);
}

/**
 * Whether a number of packs of a size is exactly an amount: "250g" twice is "500 g". False when one of the two is not a number with a known
 * unit.
 */
export function isExactly(size: string, packs: number, amount: string): boolean {
  const piecesIn = (text: string): { value: number; base: string } | null => {
    const pieces = /^(\d+)(?: (?:ct|count|each|per pack|pack))?$/.exec(text)?.[1];
    return pieces === undefined ? readAmount(text) : { value: Number(pieces), base: 'each' };
  };
  const cans = /^(\d+) (?:can|tin|jar|bottle|bag|box|pack|block|bunch|loaf)(?:e?s)?$/.exec(amount)?.[1];
  if (cans !== undefined) return Number(cans) === packs;
  const [one, all] = [piecesIn(size), piecesIn(amount)];
  return one !== null && all !== null && one.base === all.base && isSame(one.value * packs, all.value);
}

/**
 * A slot for an amount of a fact ("8.5 oz", "1.42 l", "2 cans", "6", "6 x 250ml") in any usual form of the same number and unit. After a
 * number of pieces ("6") the words that `of` matches may follow.
 */
export function amountSlot(text: string, of: Slot = () => []): Slot {
  const wanted = readAmount(text);
  const literal = anyOf(phraseSlot(text), phraseSlot(text.replace(/\.$/, '')));
  // "Four sprigs" for "4 sprigs".
  const named = wanted === null ? /^(\d+(?:\.\d+)?) (\p{L}{3,})$/u.exec(text) : null;
  const pieces = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
  const many = /^(\d+)\s*[x×]\s*(.+)$/i.exec(text);
  const manyOf = many?.[2] === undefined ? null : amountSlot(many[2]);
  const manyCount = many?.[1] === undefined ? null : numberSlot(Number(many[1]));
  return (tokens, at) => {
    const ends = literal(tokens, at);
    const value = numberAt(tokens, at);
    if (wanted !== null) ends.push(...amountEnds(tokens, at, wanted, value));
    if (named !== null && value === Number(named[1]) && tokens[at + 1]?.text === named[2]) ends.push(at + 2);
    if (pieces !== null && value === pieces) {
      ends.push(at + 1, ...of(tokens, at + 1));
      if (['pieces', 'piece', 'items'].includes(tokens[at + 1]?.text ?? '')) ends.push(at + 2);
    }
    if (manyCount !== null && manyOf !== null) {
      for (const end of manyCount(tokens, at)) {
        const times = ['x', '×'].includes(tokens[end]?.text ?? '') ? end + 1 : end;
        ends.push(...manyOf(tokens, times));
      }
    }
    return [...new Set(ends)];
  };
}

function amountEnds(
  tokens: readonly Token[],
  at: number,
  wanted: { value: number; base: string },
  value: number | null,
): number[] {
  const ends: number[] = [];
  const take = (number: number, from: number): void => {
    const unit = unitAt(tokens, from);
    if (unit?.base !== wanted.base || !isSame(number * unit.times, wanted.value)) return;
    ends.push(unit.end);
    // The full stop in "16 oz. pack" belongs to the unit; in "150 g. You need" it ends a sentence.
    if (tokens[unit.end]?.text === '.' && /^[\p{Ll}\d,]/u.test(tokens[unit.end + 1]?.raw ?? ''))
      ends.push(unit.end + 1);
  };
  if (value !== null) take(value, at + 1);
  const [first, second] = [tokens[at]?.text, tokens[at + 1]?.text];
  if (['a', 'an', 'the', 'one', 'your'].includes(first ?? '')) take(1, at + 1);
  if (first === 'half') take(0.5, second === 'a' || second === 'an' ? at + 2 : at + 1);
  return ends;
}
