import { isImperial } from '../../meal/amounts/store-measures';
import type { PortionTable } from '../../meal/portion-table';
import type { Match } from '../decision';
import type { Offer, PackSize } from '../../offer/offer';
import { packSizesIn, unitPriceOf } from '../../offer/pack-size';
import { formatBase } from '../packs';
import type { BaseQuantity, BaseUnit } from '../../meal/quantity';
import { memoize } from '../../text/memoize';
import { inGrams } from './in-grams';

/**
 * Sizes that cannot be right. A seller writes the title ("pack of 50", "set amount to 5000 g"), and the size in it decides which offer is
 * cheap; beside other offers of the same food a false size shows in its unit price. Of 1,110 offers of two real catalogues one in a
 * hundred costs less than a quarter of the median of its line, and two in a hundred less than a sixth.
 */

/** A unit price this many times below the median of the line's other offers is not believed. */
const manyTimesCheaper = 6;
/**
 * The smaller factor for a size that exceeds all others of the line, except the greatest, as many times (the greatest may be false as
 * well): a case sold at the price of a pack.
 */
const timesCheaper = 3;
/** With fewer other offers the median is weak; then only a size that is wrong beyond doubt is rejected. */
const fewestOthers = 3;
const beyondDoubt = 20;
/** From this many pieces on a size is rejected when all other offers of the line are sold by weight. */
const manyPieces = 20;
/** From this many grams or millilitres on a size is rejected when all other offers are counted. */
const manyGrams = 3000;
/** How far a size may be from the size that the store's own unit price implies; promotions print at half price at most. */
const timesOff = 3;

/** What one offer gives for its price, in a measure that all offers of the line share where the food's weight is known. */
interface Value {
  unit: BaseUnit;
  size: number;
  unitPrice: number;
}

/**
 * The offers of a line. An offer whose size is rejected gets another size that its title gives and that fits, or none. Only offers that
 * surely are the food are compared. The order and all other fields stay as they are.
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

/** The sizes that a title gives, cached: the few doubtful titles are read again at every change of a slider. */
const sizesIn = memoize(
  1000,
  ({ title, price }: Offer) => `${price.currency} ${title}`,
  ({ title, price }): readonly PackSize[] => packSizesIn(title, isImperial(price.currency)),
);

/** A weight is first looked for as another weight: "8 oz" before "2 ct". */
function sameUnitFirst(sizes: readonly PackSize[], unit: BaseUnit): PackSize[] {
  const isSame = ({ quantity }: PackSize): boolean => quantity?.unit === unit;
  return [...sizes.filter(isSame), ...sizes.filter((size) => !isSame(size))];
}

/** The size implied by the price and the unit price of the page, in the same measure; null where the two are in different measures. */
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

/** The offers of one measure: unit prices and sizes, each in ascending order. */
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

/** Whether a size may be right beside the other offers. `own` is the size first read from this offer; it is among the values. */
function isPlausible({ unit, size, unitPrice }: Value, own: Value, shelves: Shelves): boolean {
  const shelf = shelves.get(unit) ?? { unitPrices: [], sizes: [] };
  // The offer itself is among them: it is left out by its place, without a copy of the list.
  const isOwn = own.unit === unit;
  const others = shelf.unitPrices.length - (isOwn ? 1 : 0);
  if (others === 0) {
    const all = [...shelves.values()].reduce((sum, { sizes }) => sum + sizes.length, 0);
    return size < (unit === 'each' ? manyPieces : manyGrams) || all <= fewestOthers;
  }
  // Most unit prices are above the greatest value that the median of the others can take, so this test comes first.
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

/** The second greatest of a sorted list without one of its values; 0 where fewer than two are left. */
function secondGreatest(sorted: readonly number[], without: number | null): number {
  const at = without === null ? -1 : sorted.indexOf(without);
  const isAmongLast = at !== -1 && at >= sorted.length - 2;
  return sorted[sorted.length - (isAmongLast ? 3 : 2)] ?? 0;
}

/** The offer with another size, or with none; then its words ("pack", "case") are not read as a count either. */
function withSize(offer: Offer, size: PackSize | null): Offer {
  const pack: PackSize = size ?? { text: 'size not believed', quantity: null, isDoubted: true };
  const unitPrice = offer.unitPrice?.from === 'computed' ? unitPriceOf(offer.price, pack) : offer.unitPrice;
  return { ...offer, pack, unitPrice };
}
