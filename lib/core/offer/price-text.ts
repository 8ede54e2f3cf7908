import { isImperial } from '../meal/amounts/store-measures';
import { capText, maxPriceTextLength } from '../matching/text-limits';
import { fromMajor } from './money';
import type { Money } from './money';
import type { UnitPrice } from './offer';
import { parsePackSize } from './pack-size';

/**
 * Reads prices as stores write them. A number is only a price with a currency beside it (or alone, with a currency known from
 * elsewhere); a price for several packs, per weight, or from before a sale is not the price of one pack.
 */

/** Currency signs with one meaning. Longer ones first: `US$` must not be read as `$`. Source: Unicode CLDR narrow symbols. */
const signs: readonly (readonly [string, string])[] = [
  ['US$', 'USD'], ['CA$', 'CAD'], ['AU$', 'AUD'], ['NZ$', 'NZD'], ['HK$', 'HKD'], ['MX$', 'MXN'], ['C$', 'CAD'], ['A$', 'AUD'],
  ['S$', 'SGD'], ['R$', 'BRL'], ['$', '$'], ['£', 'GBP'], ['€', 'EUR'], ['₹', 'INR'], ['Rs.', 'INR'], ['Rs', 'INR'], ['¥', '¥'],
  ['￥', '¥'], ['円', 'JPY'], ['元', 'CNY'], ['zł', 'PLN'], ['Kč', 'CZK'], ['kr.', 'kr'], ['kr', 'kr'], ['Fr.', 'CHF'], ['Ft', 'HUF'],
  ['₪', 'ILS'], ['₩', 'KRW'], ['₫', 'VND'], ['₱', 'PHP'], ['฿', 'THB'], ['₺', 'TRY'], ['₴', 'UAH'], ['₽', 'RUB'], ['лв', 'BGN'],
  ['lei', 'RON'], ['RM', 'MYR'], ['₦', 'NGN'],
]; // prettier-ignore

/** Signs that several currencies share: the page's currency decides; without one, the most common meaning or none. */
const shared: Readonly<Record<string, { among: readonly string[]; otherwise: string | null }>> = {
  $: { among: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN', 'ARS', 'CLP', 'COP', 'TWD'], otherwise: 'USD' },
  '¥': { among: ['JPY', 'CNY'], otherwise: 'JPY' },
  kr: { among: ['SEK', 'NOK', 'DKK', 'ISK'], otherwise: null },
};

/** ISO 4217 codes that are read beside a number: those the signs mean, and some without a sign of their own. */
const codes = new Set([
  ...signs.map(([, meaning]) => meaning).filter((meaning) => meaning.length === 3),
  ...Object.values(shared).flatMap(({ among }) => among),
  ...['ZAR', 'AED', 'SAR', 'PEN', 'IDR', 'KES'],
]);

const escaped = (text: string): string => text.replace(/[.$]/g, '\\$&');
const sign = `(?:${signs.map(([text]) => escaped(text)).join('|')}|(?:${[...codes].join('|')})(?![A-Za-z]))`;
const number = String.raw`\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d{1,2})?|\d+(?:[.,'’\u00a0\u202f ]\d{3})*(?:[.,]\d{1,2}(?!\d)|[.,][-–—])?|\d+[.,]\d+`;
// A sign may follow a word without a space ("Rice 1 lb$5.00"), a code or a number may not; "5.00 $4.00" is four dollars, not five.
const priceSource = String.raw`(?:(?<!\d)(?!\p{L})|(?<![\p{L}\d])(?=\p{L}))(?<before>${sign})\s?(?<a>${number})|(?<![\p{L}\d])(?:(?<b>${number})\s?(?<after>${sign})(?![\p{L}\d])|(?<cents>(?<![\d.,])\d{1,3}(?:\.\d{1,2})?)\s?(?<cent>¢|p)(?![\p{L}\d]))`;

/** A price and its position in the text. */
export interface FoundPrice {
  price: Money;
  /** The same in minor units before rounding: unit prices come in parts of a cent ("22.3 ¢/oz"). */
  exact: number;
  index: number;
  text: string;
}

const amounts = new RegExp(priceSource, 'gu');

/** All amounts of money in a text, in order, whatever they are for. */
export function findPrices(wholeText: string, fallbackCurrency: string | null): FoundPrice[] {
  const text = capText(wholeText, maxPriceTextLength);
  const found: FoundPrice[] = [];
  // Most texts of a page have no price.
  if (!/\d/.test(text)) return found;
  for (const match of text.matchAll(amounts)) {
    const groups = match.groups ?? {};
    const price =
      groups.cents === undefined
        ? amountOf(groups.a ?? groups.b ?? '', groups.before ?? groups.after ?? '', fallbackCurrency)
        : centsOf(Number(groups.cents), groups.cent === 'p', fallbackCurrency);
    if (price !== null) {
      const exact = price.minor;
      found.push({ price: { ...price, minor: Math.round(exact) }, exact, index: match.index, text: match[0] });
    }
  }
  return found;
}

/**
 * The price of one pack in a text ("Now £2.30", "1.299,00 €", "kr 29,90"), or null: no price, several ("$4–$9"), a multi-buy
 * ("2 for $5"), a price per weight ("$3.56/lb") or only a price from before. A bare number takes the fallback currency.
 */
export function parsePrice(text: string, fallbackCurrency: string | null): Money | null {
  const clean = capText(text, maxPriceTextLength).replace(/\s+/g, ' ').trim();
  if (fallbackCurrency !== null && new RegExp(`^(?:${number})$`, 'u').test(clean)) {
    return amountOf(clean, fallbackCurrency, fallbackCurrency);
  }
  const found = findPrices(clean, fallbackCurrency);
  const prices = found.filter((price, at) => roleOf(clean, price, found[at - 1]) === 'price');
  const first = prices[0];
  if (first === undefined) return null;
  const second = prices[1];
  if (second !== undefined && second.price.minor !== first.price.minor) {
    const between = clean.slice(first.index + first.text.length, second.index);
    if (/^\s?(?:-|–|—|to|bis|à|a)\s?$/i.test(between)) return null;
  }
  return first.price;
}

const perUnit =
  /^\s*(?:\/|per\b|pro\b|le\b|el\b|al\b|por\b|je\b|a\b|an\b|each per\b|par\b|za\b)\s*(?:price\s)?(?:per\s)?(?<n>\d+(?:[.,]\d+)?)?\s*(?<unit>[\p{L}]+\.?(?:\s?oz\b\.?)?)/iu;
const unitFirst = /(?:(?<n>\d+(?:[.,]\d+)?)\s?)?(?<unit>kg|g|ml|cl|l|lb|oz|pound|kilo)\s*[=:]?\s*$/iu;

/** Units that price tags count by the piece ("$0.40 / ea"). Measures are read as on packages. */
const pieces = new Set(['each', 'ea', 'ct', 'count', 'piece', 'pc', 'stk', 'egg', 'unit']);

/** The base quantity of one unit ("lb": 453.6 g), or null for a unit that price tags do not use. */
export function unitSize(name: string, imperial = false): { amount: number; per: UnitPrice['per'] } | null {
  const unit = name
    .toLowerCase()
    .replace(/[.\s]/g, '')
    .replace(/^fluidounce$/, 'floz');
  if (pieces.has(unit)) return { amount: 1, per: 'each' };
  const size = parsePackSize(`1 ${unit}`, imperial);
  return size === null || size.unit === 'each' ? null : { amount: size.amount, per: size.unit };
}

/** A unit price from its parts: a price for `amount` of `unit` (312 cents per 100 g). Null when the unit is unknown. */
export function unitPriceFor(price: Money, amount: number, unit: string): UnitPrice | null {
  const size = unitSize(unit, isImperial(price.currency));
  const measured = size === null ? 0 : amount * size.amount;
  if (size === null || !(measured > 0)) return null;
  const portion = size.per === 'each' ? 1 : 100;
  return { minorX100: Math.round((price.minor * 100 * portion) / measured), per: size.per, from: 'page' };
}

/** The unit price a page shows ("$3.56/lb", "£1.20 per 100g", "price per Pound $2.28", "1 kg = 3,98 €"), or null. */
export function parseUnitPrice(text: string, fallbackCurrency: string | null): UnitPrice | null {
  const clean = capText(text, maxPriceTextLength).replace(/\s+/g, ' ');
  for (const found of findPrices(clean, fallbackCurrency)) {
    const after = perUnit.exec(clean.slice(found.index + found.text.length).replace(/^[)\s]+/, ' '));
    const before = unitFirst.exec(clean.slice(Math.max(0, found.index - 24), found.index).replace(/\bper\b|\(/gi, ''));
    for (const match of [
      after,
      /\bper\b|=/i.test(clean.slice(Math.max(0, found.index - 24), found.index)) ? before : null,
    ]) {
      const unitPrice = unitPriceFor(
        { ...found.price, minor: found.exact },
        Number((match?.groups?.n ?? '1').replace(',', '.')),
        match?.groups?.unit ?? '',
      );
      if (unitPrice !== null) return unitPrice;
    }
  }
  return null;
}

/** The meaning of an amount in a text, judged by the words around it. */
function roleOf(text: string, found: FoundPrice, previous: FoundPrice | undefined): 'price' | 'other' {
  const start = previous === undefined ? 0 : previous.index + previous.text.length;
  const before = text.slice(start, found.index);
  const after = text.slice(found.index + found.text.length);
  if (/\b\d+\s?(?:for|für|pour|por|per|voor|za|x|×|\/|@)\s?$/i.test(before)) return 'other';
  if (/(?:\b(?:was|were|save|saving|off|rrp|msrp|reg(?:ular)?|original(?: price)?|list price|instead of|statt|uvp|antes|avant|before|order over|over|coupon)\b)[\s:.]*$/i.test(before)) return 'other'; // prettier-ignore
  if (/^\s?(?:off\b|rabatt\b|saved\b)/i.test(after)) return 'other';
  const unit = perUnit.exec(after)?.groups;
  // "each" beside a price is the price of one pack ("$10.99 each", "$2 / ea"), not a price per weight.
  if (unit !== undefined && !/^(?:ea|each)$/i.test(unit.unit ?? '')) {
    if (unitSize(unit.unit ?? '') !== null) return 'other';
  }
  if (/\bper (?:pound|lb|kg|kilo|oz|ounce|100 ?g|100 ?ml|l|litre|liter)\.? ?$/i.test(before)) return 'other';
  if (/\d+\s?(?:kg|g|ml|l)\s?=\s?$/i.test(before)) return 'other';
  return 'price';
}

function amountOf(digits: string, symbol: string, fallbackCurrency: string | null): Money | null {
  const currency = currencyOf(symbol, fallbackCurrency);
  if (currency === null) return null;
  const major = majorOf(digits);
  return major === null ? null : fromMajor(major, currency);
}

function centsOf(cents: number, isPence: boolean, fallbackCurrency: string | null): Money | null {
  // "99p" means pence only in a shop that sells in pounds; elsewhere it may mean pages or pieces.
  if (isPence) return fallbackCurrency === 'GBP' ? { minor: cents, currency: 'GBP' } : null;
  return { minor: cents, currency: currencyOf('$', fallbackCurrency) ?? 'USD' };
}

function currencyOf(symbol: string, fallbackCurrency: string | null): string | null {
  if (/^[A-Z]{3}$/.test(symbol)) return symbol;
  const meaning = signs.find(([text]) => text === symbol)?.[1] ?? null;
  if (meaning === null) return null;
  const several = Object.hasOwn(shared, meaning) ? shared[meaning] : undefined;
  if (several === undefined) return meaning;
  return fallbackCurrency !== null && several.among.includes(fallbackCurrency) ? fallbackCurrency : several.otherwise;
}

/** "1,299.00", "1.299,00", "1 299,00", "1'299.–", "29,-" as a number. The last mark is the decimal one unless three digits follow it alone. */
function majorOf(digits: string): number | null {
  const plain = digits.replace(/[.,][-–—]$/, '').replace(/['’\s\u00a0\u202f]/g, '');
  const lastMark = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  if (lastMark === -1) return /^\d+$/.test(plain) ? Number(plain) : null;
  const mark = plain.charAt(lastMark);
  const fraction = plain.slice(lastMark + 1);
  const isRepeated = plain.indexOf(mark) !== lastMark;
  const hasBoth = plain.includes('.') && plain.includes(',');
  const isThousands = fraction.length === 3 && (isRepeated || !hasBoth) && !plain.startsWith('0');
  const value = Number(
    isThousands ? plain.replace(/[.,]/g, '') : `${plain.slice(0, lastMark).replace(/[.,]/g, '')}.${fraction}`,
  );
  return Number.isFinite(value) ? value : null;
}
