import { capText, maxTitleLength } from '../matching/text-limits';
import type { Money } from './money';
import type { PackSize, UnitPrice } from './offer';
import { gallon, imperialGallon, ounce, pound } from '../meal/exact-units';
import type { BaseQuantity, BaseUnit } from '../meal/quantity';

/**
 * Package sizes as stores write them: `2 x 400 g`, `6 ct, 12 oz`, `16.3oz`, `1/2 gal`, `12pk/12 fl oz`, `approx 0.5 lb`, `1,5 L`,
 * `1 dozen`, `per lb`. A fluid measure is the US one, or the imperial one where the store's currency says so (store-measures.ts).
 */

interface Measure {
  kind: 'measure';
  unit: 'g' | 'ml';
  amount: number;
  start: number;
  end: number;
  /** True for the first of two ends of one size (`500 g - 1 kg`): stores price the upper end. */
  isRangeStart: boolean;
}
interface Count {
  kind: 'count';
  amount: number;
  word: string;
  start: number;
  end: number;
}
type Piece = Measure | Count;

const measures: readonly [pattern: string, unit: 'g' | 'ml', factor: number, imperial?: number][] = [
  ['fl(?:uid)?\\.?[ -]?oz\\.?|fl(?:uid)?\\.?[ -]?ounces?|floz', 'ml', gallon / 128, imperialGallon / 160],
  ['kg|kgs|kilos?|kilograms?', 'g', 1000],
  ['g|gr|gm|gms|grams?|grammes?', 'g', 1],
  ['oz\\.?|ounces?', 'g', ounce],
  ['lbs?\\.?|pounds?', 'g', pound],
  ['ml|millilit(?:er|re)s?|mls', 'ml', 1],
  ['cl', 'ml', 10],
  ['dl', 'ml', 100],
  ['l|lt|ltr|ltrs|lit(?:er|re)s?', 'ml', 1000],
  ['pints?|pts?', 'ml', gallon / 8, imperialGallon / 8],
  ['quarts?|qts?', 'ml', gallon / 4, imperialGallon / 4],
  ['gallons?|gals?\\.?', 'ml', gallon, imperialGallon],
];

/** Words that count whole things. Words of `pack` often multiply a measure; the others usually come with a total. */
const packWords = 'packs?|pk|pks|pkt|per pack|multipack|x';
const itemWords =
  'ct|count|counts|cnt|pcs?|pieces?|each|ea|eaches|units?|eggs|tea ?bags|teabags|bags|packets|sachets|pods|capsules|bars|sticks|' +
  'slices|rolls|sheets?|cans|tins|bottles|pouches|cups|tubs|cartons|jars|buns|tortillas|wraps|muffins|bagels|bunch|bunches|head|heads|' +
  'loaf|loaves|ears|cloves|stalks|patties|links|fillets';
const containers =
  'cans?|tins?|bottles?|cups?|tubs?|pouch(?:es)?|cartons?|jars?|pots?|bags?|boxes|packets?|sachets?|bricks?';

const number = String.raw`(?:\d+[ -]\d+\/\d+|\d+\/\d+|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?|[.,]\d+)`;
const measurePattern = new RegExp(
  String.raw`(?<![a-wyz0-9.,_]|[a-z]x|\d/)(${number})[ -]?(${measures.map(([pattern], index) => `(?<m${String(index)}>${pattern})`).join('|')})(?![a-z0-9%])`,
  'g',
);
const countPattern = new RegExp(
  String.raw`(?<![\w.,]|\d/)(${number})[ -]?(?<word>${itemWords}|${packWords}|dozen|doz)(?![a-z])`,
  'g',
);
/** A nutrient or strength, not a size: "9 g protein", "15 g of sugar". */
const nutrient =
  /^ ?(?:of )?(?:added )?(?:net )?(?:protein|sugars?|carbs?|fib(?:er|re)|fat|total(?! (?:net )?(?:weight|wt))|whole ?grains?|sodium|cocoa|per serving)/;

const fractions: Record<string, string> = { '½': '1/2', '⅓': '1/3', '⅔': '2/3', '¼': '1/4', '¾': '3/4', '⅛': '1/8' };

function normalise(text: string): string {
  return (
    capText(text, maxTitleLength)
      .toLowerCase()
      .replace(/(\d)?([½⅓⅔¼¾⅛])/g, (_, whole: string | undefined, sign: string) =>
        whole === undefined ? (fractions[sign] ?? '') : `${whole} ${fractions[sign] ?? ''}`,
      )
      .replace(/[×✕]/g, 'x')
      .replace(/[–—]/g, '-')
      // "330ml x 6" as "6 x 330ml".
      .replace(
        /(?<![\d.x] ?)(\d+(?:\.\d+)? ?(?:g|kg|ml|cl|l|oz|fl oz)) ?x ?(\d{1,2})(?![\d.]| ?(?:x|g|kg|ml|cl|l|oz|cm|mm|m|in)\b)/g,
        '$2 x $1',
      )
      .replace(/[®™]/g, '')
      .replace(/\b(?:pack|box|bag|case|set|tray|carton) of (\d+)\b/g, '$1 pack')
      .replace(/\s+/g, ' ')
  );
}

function readNumber(text: string): number {
  const mixed = /^(\d+)[ -](\d+)\/(\d+)$/.exec(text);
  if (mixed) return Number(mixed[1]) + Number(mixed[2]) / Number(mixed[3]);
  const fraction = /^(\d+)\/(\d+)$/.exec(text);
  if (fraction) return Number(fraction[1]) / Number(fraction[2]);
  // "1,000 g" groups thousands; "1,5 l" is a decimal comma.
  if (/^\d{1,3}(,\d{3})+/.test(text) && !text.startsWith('0')) return Number(text.replaceAll(',', ''));
  return Number(text.replace(',', '.'));
}

function readPieces(text: string, imperial: boolean): Piece[] {
  const pieces: Piece[] = [];
  for (const found of text.matchAll(measurePattern)) {
    const index = measures.findIndex((_, position) => found.groups?.[`m${String(position)}`] !== undefined);
    const unit = measures[index];
    const amount = readNumber(found[1] ?? '');
    const end = found.index + found[0].length;
    if (unit === undefined || !(amount > 0) || !Number.isFinite(amount) || nutrient.test(text.slice(end))) continue;
    const last = pieces.at(-1);
    if (last?.kind === 'measure' && last.unit === unit[1] && /^ ?(?:-|to) ?$/.test(text.slice(last.end, found.index)))
      last.isRangeStart = true;
    pieces.push({
      kind: 'measure',
      unit: unit[1],
      amount: amount * (imperial ? (unit[3] ?? unit[2]) : unit[2]),
      start: found.index,
      end,
      isRangeStart: false,
    });
  }
  for (const found of text.matchAll(countPattern)) {
    const word = found.groups?.['word'] ?? '';
    const amount = readNumber(found[1] ?? '') * (word.startsWith('doz') ? 12 : 1);
    const end = found.index + found[0].length;
    if (!(amount > 0) || amount > 5000 || nutrient.test(text.slice(end))) continue;
    // "x" is a multiplier only between two amounts ("6 x 330 ml").
    if (word === 'x' && !/^ ?[\d.]/.test(text.slice(end))) continue;
    pieces.push({ kind: 'count', amount, word, start: found.index, end });
  }
  return pieces.sort((a, b) => a.start - b.start);
}

/** Whether a count beside a measure multiplies it (`12 pk / 12 fl oz`) or only says how many the total holds (`6 ct, 12 oz`). */
function isMultiplier(text: string, count: Count, measure: Measure): boolean {
  if (count.amount <= 1) return false;
  const isBefore = count.start < measure.start;
  const between = isBefore ? text.slice(count.end, measure.start) : text.slice(measure.end, count.start);
  const after = text.slice(Math.max(count.end, measure.end));
  if (count.word === 'x') return isBefore && /^ ?$/.test(between);
  if (/^ ?(?:x|of) ?$/.test(between)) return true;
  if (/^ ?(?:each|ea\b|apiece)/.test(text.slice(measure.end))) return true;
  if (new RegExp(`^ ?(?:${containers})$`).test(count.word) && count.word !== 'bags')
    return measure.unit === 'ml' || isBefore;
  if (!new RegExp(`^(?:${packWords})$`).test(count.word)) {
    // "5.3 oz cups, 4 ct": a container right after the measure says the measure is of one.
    return new RegExp(`^ ?(?:${containers})\\b`).test(text.slice(measure.end)) &&
      /[, ]/.test(between) &&
      count.word !== 'bags'
      ? measure.unit === 'ml' || !isBefore
      : measure.unit === 'ml' && /^(?:ct|count)$/.test(count.word);
  }
  if (measure.unit === 'ml') return true;
  return isBefore
    ? /^ ?\/ ?$/.test(between) || new RegExp(`^ ?(?:${containers})\\b`).test(after)
    : /^ ?[(/,]? ?$/.test(between);
}

interface Reading {
  quantity: BaseQuantity;
  start: number;
  end: number;
}

function read(text: string, imperial: boolean): Reading | null {
  const pieces = readPieces(text, imperial);
  const all = pieces.filter((piece): piece is Measure => piece.kind === 'measure');
  const counts = pieces.filter((piece): piece is Count => piece.kind === 'count');
  const first = all.find(({ isRangeStart }) => !isRangeStart);
  if (first !== undefined) {
    let { amount } = first;
    let { start, end } = first;
    // "2 lb 3 oz": one size in two units.
    const rest = all[all.indexOf(first) + 1];
    if (rest?.unit === first.unit && rest.amount < first.amount && /^ ?$/.test(text.slice(first.end, rest.start))) {
      amount += rest.amount;
      end = rest.end;
    }
    for (const count of counts) {
      const gap = count.start < first.start ? first.start - count.end : count.start - first.end;
      if (gap > 24 || !isMultiplier(text, count, first)) continue;
      amount *= count.amount;
      start = Math.min(start, count.start);
      end = Math.max(end, count.end);
      break;
    }
    return { quantity: { amount: tidy(amount), unit: first.unit }, start, end };
  }
  const items = counts.filter(({ word }) => word !== 'x');
  const one = items[0];
  if (one !== undefined) {
    // "4 x 6 pack": both count.
    const times = counts.find(({ word, end }) => word === 'x' && end <= one.start && one.start - end <= 1);
    const start = times?.start ?? one.start;
    return { quantity: { amount: tidy(one.amount * (times?.amount ?? 1)), unit: 'each' }, start, end: one.end };
  }
  return null;
}

/** Rounds off float errors, so that 2 × 453.59237 is not shown as 907.1847400000001. */
function tidy(amount: number): number {
  return Number(amount.toPrecision(9));
}

const barePer = /(?:^|\bper |\/ ?|\ba )(lb|pound|kg|kilo|oz|each|ea|dozen|doz|bunch|head|litre|liter|gallon|pint)\.?$/;

/**
 * Reads a text that is a package size ("2 x 400 g", "per lb", "each", "half gallon") into grams, millilitres or pieces. `imperial`: pints
 * are imperial. A range gives its upper end, which is the one stores price. Null when it cannot be read.
 */
export function parsePackSize(text: string, imperial = false): BaseQuantity | null {
  const plain = normalise(text)
    .replace(/\bhalf[ -](?=gal|pint|dozen|pound|lb)/, '1/2 ')
    .replace(/\bone (?=dozen|lb|pound)/, '1 ')
    .trim();
  const reading = read(plain, imperial);
  if (reading !== null) return reading.quantity;
  const bare = barePer.exec(plain)?.[1];
  return bare === undefined ? null : (read(`1 ${bare}`, imperial)?.quantity ?? null);
}

/**
 * Finds the package size inside a product title. `text` is the part of the title it was read from. Null when the title gives no size; a
 * bare number ("7 UP", "365 Everyday Value") never counts as one.
 */
export function findPackSize(title: string, imperial = false): PackSize | null {
  const plain = normalise(title).replace(/\bhalf[ -](?=gal|dozen)/, '1/2 ');
  const reading = read(plain, imperial);
  if (reading !== null) return { text: plain.slice(reading.start, reading.end).trim(), quantity: reading.quantity };
  const bare =
    /\b(?:per|\/) ?(?:lb|kg|pound|each|ea)\b/.exec(plain)?.[0] ??
    /, (?:each|bunch|1 dozen)$/.exec(plain)?.[0].slice(2) ??
    / \(?(each|ea)\.?\)?$/.exec(plain)?.[1] ??
    / [-,|(]? ?(bunch)\)?$/.exec(plain)?.[1] ??
    / [-,|(] ?(each|ea)\b(?= ?(?:[-,|)]|$))/.exec(plain)?.[1];
  if (bare === undefined) return null;
  const quantity = parsePackSize(bare, imperial);
  return quantity === null ? null : { text: bare, quantity };
}

/**
 * The size of a product from its size field and its title together: the field decides, the title completes it (field "12 Pack", title
 * "Cola Cans 330ml" is 12 × 330 ml; field "1 each", title "Flour 500g" is 500 g). `text` keeps what the store wrote.
 */
export function packSizeOf(title: string, sizeText: string | null, imperial = false): PackSize | null {
  const size = sizeText?.trim() ?? '';
  if (size === '') return findPackSize(title, imperial);
  const fromField = parsePackSize(size, imperial);
  if (fromField !== null && fromField.unit !== 'each') return { text: size, quantity: fromField };
  const fromTitle = findPackSize(title, imperial);
  if (fromTitle?.quantity == null || fromTitle.quantity.unit === 'each') return { text: size, quantity: fromField };
  if (fromField === null || fromField.amount === 1) return fromTitle;
  const both = findPackSize(`${fromTitle.text} ${size}`, imperial);
  // "Tea Bags 200 g", field "100 Pack": a total of 20 kg is impossible, so the title gave the total.
  if (both?.quantity == null || (both.quantity.unit === 'g' && both.quantity.amount > 6000)) return fromTitle;
  return { text: `${size}, ${fromTitle.text}`, quantity: both.quantity };
}

/** Price per 100 g, per 100 ml or each, computed from price and size; null when the size is unknown. */
export function unitPriceOf(price: Money, pack: PackSize | null): UnitPrice | null {
  const quantity = pack?.quantity ?? null;
  if (quantity === null) return null;
  const per: BaseUnit = quantity.unit;
  const portion = per === 'each' ? 1 : 100;
  return { minorX100: Math.round((price.minor * 100 * portion) / quantity.amount), per, from: 'computed' };
}

/**
 * Every size in a text: first as it is read, then as it is read without that part, and so on; then each number by itself. Used to find
 * another size when the first cannot be right ("20 kg Tomatoes 4 x 115 g").
 */
export function packSizesIn(text: string, imperial = false): PackSize[] {
  const whole = normalise(text);
  const sizes: PackSize[] = [];
  let plain = whole;
  for (let reading = read(plain, imperial); reading !== null && sizes.length < 4; reading = read(plain, imperial)) {
    sizes.push({ text: plain.slice(reading.start, reading.end).trim(), quantity: reading.quantity });
    plain = `${plain.slice(0, reading.start)} , ${plain.slice(reading.end)}`;
  }
  for (const piece of readPieces(whole, imperial).slice(0, 8)) {
    if (piece.kind === 'count' && piece.word === 'x') continue;
    const unit = piece.kind === 'count' ? 'each' : piece.unit;
    sizes.push({ text: whole.slice(piece.start, piece.end).trim(), quantity: { amount: tidy(piece.amount), unit } });
  }
  return sizes;
}
