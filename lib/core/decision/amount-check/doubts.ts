import type { PortionTable } from '../../meal/portion-table';
import type { Candidate } from '../decision';
import type { Ingredient } from '../../meal/ingredient';
import { readWanted } from '../../matching/wanted-food/wanted';
import { labelRounding, mostPacks } from '../packs';
import type { Unit } from '../../meal/quantity';
import { inGrams } from './in-grams';
import { mostGrams } from './most-grams';

/** From this many packs of one product on a count is doubtful, unless the shopper typed it. */
export const manyPacks = 12;
/** Above this many packs a count that rests on a guessed weight is doubtful. */
export const guessedPacks = 2;
/** A line is doubtful when it costs this many times the cheapest sure offer for the same need. */
export const manyTimes = 5;
/** From this many packs on an amount above the household limit of its kind (most-grams.ts) is doubtful. */
const unusualPacks = 4;

/** A named whole ("1 head") is doubtful when it comes to more than this many times as many packs. */
const manyTimesSaid = 4;
/** From this many pieces of one food on, an amount is doubtful from two packs on. */
const manyPieces = 50;
/** Grams of one part of a plant or loaf. */
const heaviestPart = 200;

/** Why a number of packs is not proposed unchanged. `count` is the next plausible number, `list` the packs the listed amount comes to. */
export interface AmountDoubt {
  why: 'many' | 'guessed' | 'pieces' | 'dear';
  count: number;
  list: number;
}

/** Units a shopper counts in; an amount typed in them may be large. */
const counted: ReadonlySet<Unit> = new Set<Unit>([
  'each', 'dozen', 'piece', 'can', 'jar', 'bottle', 'package', 'bag', 'box', 'loaf', 'head', 'bulb', 'bunch', 'ear', 'fillet',
]); // prettier-ignore
/** Units that count parts of what stores tie together or bag. */
const parts: ReadonlySet<Unit> = new Set<Unit>(['each', 'piece', 'stalk', 'leaf', 'sprig', 'clove', 'slice']);
const bundle = /\b(?:bunch(?:es)?|bags?|packs?|packets?|punnets?|clamshells?)\b/i;

/** The fields of a candidate that are checked; its count is the one worked out from the amount. */
export type Planned = Pick<Candidate, 'offer' | 'packs' | 'match' | 'cost'>;
export type Asked = Pick<Ingredient, 'name' | 'form' | 'quantity' | 'source'>;

/**
 * What makes the number of packs of one candidate doubtful by itself; null when nothing does. Prices are checked by {@link dearDoubt}.
 * Only the result is checked, so that a misread unit, a wrong weight and a wrong size are all found.
 */
export function ownDoubt(asked: Asked, planned: Planned, portions: PortionTable | null): AmountDoubt | null {
  const list = listCount(asked, planned);
  const isTyped = isTypedCount(asked, list);
  const isBeyond = list > manyPacks || list >= mostPacks;
  if (isBeyond && !(isTyped && list <= mostPacks)) return { why: 'many', count: isTyped ? manyPacks : 1, list };
  if (planned.packs.basis === 'guessed' && list > guessedPacks) return { why: 'guessed', count: guessedPacks, list };
  if (list >= 2 && isPileOfPieces(asked) && !isPackedByNumber(planned, list)) return { why: 'pieces', count: 1, list };
  if (isPartsAsBundles(asked, planned, list) || isHeavyPart(asked, planned, list))
    return { why: 'pieces', count: 1, list };
  const said = countSaid(asked);
  if (said !== null && list > manyTimesSaid * said) return { why: 'many', count: said, list };
  if (list >= unusualPacks && isMoreThanUsed(asked, planned, portions)) return { why: 'many', count: 1, list };
  return null;
}

/**
 * The doubt that a candidate costs many times what `cheapest` costs for the same need; null when it does not, or when that is unknown.
 */
export function dearDoubt({ cost, offer, packs }: Planned, cheapest: number | null): AmountDoubt | null {
  if (cheapest === null || cost.minor <= manyTimes * cheapest) return null;
  const count = Math.max(1, Math.floor((manyTimes * cheapest) / offer.price.minor));
  return { why: 'dear', count, list: packs.count };
}

/** Whether a candidate surely covers the need: it is the very food, in a measure that can be compared or in packs named outright. */
export function isSurelyEnough({ match, packs }: Planned): boolean {
  if (match.confidence !== 'certain' || packs.basis === 'guessed') return false;
  if (packs.need === null || packs.basis === 'named') return true;
  return (
    packs.gives !== null &&
    packs.gives.unit === packs.need.unit &&
    packs.gives.amount >= packs.need.amount * (1 - labelRounding)
  );
}

/** How many packs the amount comes to, past the most a plan asks for as well. */
function listCount({ quantity }: Asked, { packs, offer }: Planned): number {
  if (packs.count < mostPacks) return packs.count;
  const size = offer.pack?.quantity ?? null;
  const compared =
    packs.need !== null && size?.unit === packs.need.unit ? packs.need.amount / size.amount - labelRounding : null;
  return Math.max(packs.count, Math.ceil(compared ?? quantity?.amount ?? 0));
}

/** The whole number a shopper named ("1 head", "2 cans"), where the amount is of whole things; null for measures and parts. */
function countSaid({ quantity }: Asked): number | null {
  if (quantity === null || !counted.has(quantity.unit)) return null;
  return Math.max(1, Math.ceil(quantity.amount * (quantity.unit === 'dozen' ? 12 : 1)));
}

/** A number the shopper may have typed: "20 lemons" sold by the piece, "14 cans" as cans. Numbers from a dish or a model do not count. */
function isTypedCount(asked: Asked, count: number): boolean {
  return asked.source !== 'dish' && asked.source !== 'llm' && countSaid(asked) === count;
}

/** More pieces than anyone counts for a meal: more likely grams whose unit was not read. */
function isPileOfPieces({ quantity }: Asked): boolean {
  return quantity !== null && (quantity.unit === 'each' || quantity.unit === 'piece') && quantity.amount >= manyPieces;
}

/**
 * A few packs that say how many pieces each holds, such as sixty tortillas in two packs of thirty; then the number asked for is believed.
 */
function isPackedByNumber({ offer, packs }: Planned, list: number): boolean {
  const size = offer.pack?.quantity;
  return list < unusualPacks && size?.unit === 'each' && size.amount > 3 && packs.basis !== 'table';
}

/** A stalk, leaf, sprig, clove or slice whose stated weight is that of a whole bunch or head. */
function isHeavyPart({ quantity }: Asked, { packs }: Planned, list: number): boolean {
  if (quantity === null || quantity.unit === 'each' || !parts.has(quantity.unit) || packs.need?.unit !== 'g')
    return false;
  return list >= 2 && quantity.unit !== 'piece' && packs.need.amount / quantity.amount > heaviestPart;
}

/** Pieces matched one to one with bunches or bags: four green onions are not four bunches. */
function isPartsAsBundles({ quantity }: Asked, { offer, packs }: Planned, list: number): boolean {
  if (quantity === null || !parts.has(quantity.unit) || list < 3 || packs.basis === 'table') return false;
  const size = offer.pack?.quantity;
  return size?.unit === 'each' && size.amount === 1 && bundle.test(`${offer.pack?.text ?? ''} ${offer.title}`);
}

function isMoreThanUsed({ name, form, quantity }: Asked, { packs }: Planned, portions: PortionTable | null): boolean {
  const { kind } = readWanted(name, form);
  if (kind === 'herb' && quantity?.unit === 'each' && packs.gives?.unit === 'each') return true;
  const weight = packs.need === null ? null : inGrams(packs.need, name, portions);
  return weight !== null && weight > mostGrams(kind);
}
