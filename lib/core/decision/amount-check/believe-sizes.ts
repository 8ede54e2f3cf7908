import { isImperial } from '../../meal/amounts/store-measures';
import type { PortionTable } from '../../meal/portion-table';
import type { Match } from '../decision';
import type { Offer, PackSize } from '../../offer/offer';
import { packSizesIn, unitPriceOf } from '../../offer/pack-size';
import { formatBase } from '../packs';
import type { BaseQuantity, BaseUnit } from '../../meal/quantity';
import { inGrams } from './in-grams';

/**
 * Sizes that cannot be right. A title is written by a seller ("pack of 50", "set amount to 5000 g") and its size decides which offer is
 * cheap; beside the other offers of the same food a false one stands out by its unit price. On 1,110 offers of two real catalogues one
 * in a hundred costs less than a quarter of the median of its line, and two less than a sixth.
 */

/** A unit price this many times below the median of the line's other offers is not believed. */
const manyTimesCheaper = 6;
/** Nor one this many times below it where the size is as many times all but the greatest of the others (that one may be false as well): a case at a pack's price. */
const timesCheaper = 3;
/** Beside fewer others a median says little, and only what is wrong beyond any doubt is not believed. */
const fewestOthers = 3;
const beyondDoubt = 20;
/** So many pieces are not believed where all others of the line are weighed. */
const manyPieces = 20;
/** So many grams or millilitres are not believed where all others are counted. */
const manyGrams = 3000;
/** How far a size may be from the one that the store's own unit price implies: promotions are printed at half price at most. */
const timesOff = 3;

/** What one offer gives for its price, in a measure in which all offers of the line can be compared where the food's weight is known. */
interface Value {
  unit: BaseUnit;
  size: number;
  unitPrice: number;
}

/**
 * The offers of a line, those whose size is not believed with another size that their title tells and that fits, else with none. Only
 * offers that surely are the food are compared. Order and everything else of an offer stay as they are.
 */
export function believeSizes(
  offers: readonly Offer[],
  matches: readonly Match[],
  name: string,
  portions: PortionTable | null,
): Offer[] {
  const valueOf = (price: number, quantity: BaseQuantity): Value => {
    const grams = inGrams(quantity, name, portions);
    const size = grams ?? quantity.amount;
    return { unit: grams === null ? quantity.unit : 'g', size, unitPrice: price / size };
  };
  const values: (Value | null)[] = [];
  for (const [index, { pack, price }] of offers.entries()) {
    const quantity = pack?.quantity ?? null;
    const isCompared = quantity !== null && matches[index]?.confidence === 'certain' && price.minor > 0;
    values.push(isCompared ? valueOf(price.minor, quantity) : null);
  }
  const shelves = shelvesOf(values);
  const believed = (offer: Offer, own: Value | null): Offer => {
    const quantity = offer.pack?.quantity ?? null;
    if (quantity === null) return offer;
    const stated = impliedSize(offer, quantity);
    const isRight = (size: BaseQuantity): boolean =>
      own === null || isPlausible(valueOf(offer.price.minor, size), own, shelves);
    const isOwnRight = own === null || isPlausible(own, own, shelves);
    if ((stated === null || isNear(quantity, stated)) && isOwnRight) return offer;
    const told = sameUnitFirst(sizesIn(offer), quantity.unit).find(
      ({ quantity: other }) =>
        other !== null &&
        !(other.unit === quantity.unit && other.amount === quantity.amount) &&
        (stated === null ? shelves.has(valueOf(1, other).unit) : isNear(other, stated)) &&
        isRight(other),
    );
    const fromUnitPrice = stated !== null && isRight(stated) ? { text: formatBase(stated), quantity: stated } : null;
    return withSize(offer, told ?? fromUnitPrice);
  };
  const all: Offer[] = [];
  for (const [index, offer] of offers.entries()) all.push(believed(offer, values[index] ?? null));
  return all;
}

const remembered = new Map<string, readonly PackSize[]>();
const mostRemembered = 1000;

/** The sizes that a title tells, kept: the few titles in question are asked for again at every change of a slider. */
function sizesIn({ title, price }: Offer): readonly PackSize[] {
  const key = `${price.currency} ${title}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const sizes = packSizesIn(title, isImperial(price.currency));
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, sizes);
  return sizes;
}

/** A weight is first looked for as another weight: "8 oz" before "2 ct". */
function sameUnitFirst(sizes: readonly PackSize[], unit: BaseUnit): PackSize[] {
  const isSame = ({ quantity }: PackSize): boolean => quantity?.unit === unit;
  return [...sizes.filter(isSame), ...sizes.filter((size) => !isSame(size))];
}

/** The size that price and the unit price of the page imply, where that is per the same measure; null where it is not. */
function impliedSize({ price, unitPrice }: Offer, quantity: BaseQuantity): BaseQuantity | null {
  if (unitPrice?.from !== 'page' || unitPrice.per !== quantity.unit || unitPrice.minorX100 <= 0) return null;
  const portion = unitPrice.per === 'each' ? 1 : 100;
  const amount = (price.minor * 100 * portion) / unitPrice.minorX100;
  return amount > 0 ? { amount, unit: quantity.unit } : null;
}

function isNear(size: BaseQuantity, stated: BaseQuantity): boolean {
  if (size.unit !== stated.unit) return false;
  const ratio = size.amount / stated.amount;
  return ratio < timesOff && ratio > 1 / timesOff;
}

/** What the offers of one measure give: unit prices and sizes, each from the least to the most. */
type Shelves = ReadonlyMap<BaseUnit, { unitPrices: number[]; sizes: number[] }>;

function shelvesOf(values: readonly (Value | null)[]): Shelves {
  const shelves = new Map<BaseUnit, { unitPrices: number[]; sizes: number[] }>();
  for (const value of values) {
    if (value === null) continue;
    const shelf = shelves.get(value.unit);
    if (shelf === undefined) shelves.set(value.unit, { unitPrices: [value.unitPrice], sizes: [value.size] });
    else {
      shelf.unitPrices.push(value.unitPrice);
      shelf.sizes.push(value.size);
    }
  }
  shelves.forEach(({ unitPrices, sizes }) => {
    unitPrices.sort(ascending);
    sizes.sort(ascending);
  });
  return shelves;
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** Whether a size may be right beside the other offers; `own` is what the offer's size was read as and stands among them. */
function isPlausible({ unit, size, unitPrice }: Value, own: Value, shelves: Shelves): boolean {
  const shelf = shelves.get(unit) ?? { unitPrices: [], sizes: [] };
  // The offer itself is among them: it is left out by its place, without a copy of the list.
  const isOwn = own.unit === unit;
  const others = shelf.unitPrices.length - (isOwn ? 1 : 0);
  if (others === 0) {
    const all = [...shelves.values()].reduce((sum, { sizes }) => sum + sizes.length, 0);
    return size < (unit === 'each' ? manyPieces : manyGrams) || all <= fewestOthers;
  }
  // Most are above even the greatest that the median of the others can be.
  const most = shelf.unitPrices[Math.min(Math.floor(others / 2) + 1, shelf.unitPrices.length - 1)] ?? Infinity;
  if (others >= fewestOthers && unitPrice * timesCheaper >= most) return true;
  const place = isOwn ? shelf.unitPrices.indexOf(own.unitPrice) : others;
  const other = (at: number): number => shelf.unitPrices[at < place ? at : at + 1] ?? 0;
  const median = (other(Math.ceil(others / 2) - 1) + other(Math.floor(others / 2))) / 2;
  if (others < fewestOthers) return unitPrice * beyondDoubt >= median;
  if (unitPrice * timesCheaper >= median) return true;
  return (
    unitPrice * manyTimesCheaper >= median &&
    size <= timesCheaper * secondGreatest(shelf.sizes, isOwn ? own.size : null)
  );
}

/** The greatest but one of what is left of a sorted list without a value of it; 0 where so many are not left. */
function secondGreatest(sorted: readonly number[], without: number | null): number {
  const at = without === null ? -1 : sorted.indexOf(without);
  const isAmongLast = at !== -1 && at >= sorted.length - 2;
  return sorted[sorted.length - (isAmongLast ? 3 : 2)] ?? 0;
}

/** The offer with another size, or with none that is believed: its words ("pack", "case") are not read for a count either. */
function withSize(offer: Offer, size: PackSize | null): Offer {
  const pack: PackSize = size ?? { text: 'size not believed', quantity: null, isDoubted: true };
  const unitPrice = offer.unitPrice?.from === 'computed' ? unitPriceOf(offer.price, pack) : offer.unitPrice;
  return { ...offer, pack, unitPrice };
}
