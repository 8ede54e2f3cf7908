import { readTitle } from '../../matching/read-title';
import type { BaseQuantity, BaseUnit, Quantity } from '../quantity';
import type { RoughNeed, PackedOffer } from './rough-need';
import { isSinglePiece, packItems } from './pack-items';
import type { PortionRow } from './portion-row';
import type { StatedSize } from './stated-size';

/** The factors within which a can counts as the stated size: 15 oz (425 g) is bought as 400 g, 14.5 oz as 14 oz. */
const nearly = { least: 0.88, most: 1.15 };
/** The factors of the usual size within which a can counts as one can, when the line states no size. */
export const usualKind = { least: 0.5, most: 1.6 };
/** Grams per millilitre below which a food is loose leaves. */
const leavesDensity = 0.2;
/** The share of the usual weight from which on a bag or packet counts as a usual one. */
const smallest = 0.25;
/** Millilitres of a bottle of no stated size. */
const usualBottle = 1000;
/** Millilitres up to which a drink is a single glass. */
const oneGlass = 250;
/** Up to this factor of the usual size and this many millilitres a bottle counts as one bottle. */
const largestBottle = { share: 4.5, ml: 3000 };
/** Pieces in a bag or net of fruit or vegetables, and the grams from which on a single piece fills the bag. */
const usualPieces = 5;
const largePiece = 350;

/** Sachets are counted inside their pack: "3 x 7 g" of yeast holds three of what recipes call a package. */
const sachetGrams = 30;

/** The need of a line that states a size per piece: that many of that size. Null when it cannot be compared with the pack. */
export function sizedNeed(
  quantity: Quantity,
  stated: StatedSize,
  offer: PackedOffer,
  row: PortionRow | undefined,
): RoughNeed | null {
  const pack = offer.pack?.quantity ?? null;
  const isContainer = packable(quantity.unit);
  const count = quantity.unit === 'dozen' ? quantity.amount * 12 : quantity.amount;
  const isTotal = stated.isTotal || (!isContainer && !stated.isOfOne && isRatherTotal(quantity, stated.size, row));
  const ofOne = isTotal ? stated.size.amount / count : stated.size.amount;
  if (pack === null || pack.unit === 'each') {
    if (isContainer) return inContainers(count, offer, pack);
    // Three onions of about a pound are three onions where the store sells onions singly.
    return null;
  }
  const size = inUnit({ amount: ofOne, unit: stated.size.unit }, pack.unit, row).amount;
  const one = isContainer ? pack.amount / itemsOf(quantity, offer, row) : pack.amount;
  const share = one / size;
  if (isContainer && share >= nearly.least && share <= nearly.most)
    return { need: { amount: count * one, unit: pack.unit }, named: null, basis: 'stated' };
  return { need: { amount: count * size, unit: pack.unit }, named: null, basis: 'stated' };
}

/** The need of "3 cans": three of the store's cans, or the usual weight where the store's cans are far from the usual size. */
export function containerNeed(quantity: Quantity, offer: PackedOffer, row: PortionRow | undefined): RoughNeed {
  const pack = offer.pack?.quantity ?? null;
  if (quantity.unit === 'bag' && isLoosePiece(offer)) return bagOfPieces(quantity.amount, row);
  if (pack === null || pack.unit === 'each')
    return inContainers(quantity.amount, offer, pack, itemsOf(quantity, offer, row));
  // A can, a miniature or a single-glass carton is no bottle.
  if (pack.unit === 'ml' && isNoBottle(quantity, offer, pack.amount / itemsOf(quantity, offer, row)))
    return { need: { amount: quantity.amount * usualBottle, unit: 'ml' }, named: null, basis: 'guessed' };
  const one = pack.amount / itemsOf(quantity, offer, row);
  const grams = row?.[quantity.unit];
  const usual = grams === undefined ? undefined : inUnit({ amount: grams, unit: 'g' }, pack.unit, row).amount;
  const share = usual === undefined ? 1 : one / usual;
  // Bags of leaves come in every size because leaves weigh little.
  const isLeaves = quantity.unit === 'bag' && (row?.['ml'] ?? 1) < leavesDensity;
  if (usual === undefined || isLeaves || (share >= usualKind.least && share <= usualKind.most))
    return { need: { amount: quantity.amount * one, unit: pack.unit }, named: null, basis: 'named' };
  // A bag, packet or jar without a stated size is one as the store sells it, unless it is a sample.
  const isSmall = share >= smallest && share < usualKind.least;
  const isAsSold = quantity.unit === 'bottle' ? isLargeBottle(pack, share) : quantity.unit !== 'can' && isSmall;
  if (isAsSold) return { need: { amount: quantity.amount * one, unit: pack.unit }, named: null, basis: 'named' };
  // Small cans add up to a usual one, up to three of them; a large can replaces several.
  const each = share < usualKind.least ? Math.min(usual, 3 * one) : usual;
  return { need: { amount: quantity.amount * each, unit: pack.unit }, named: null, basis: 'table', slack: 0.1 };
}

/** Whether a drink is in a can, or in a pack of one glass, where a bottle or carton is asked for. */
function isNoBottle({ unit }: Quantity, offer: PackedOffer, ml: number): boolean {
  if (unit === 'bottle' && /\bcans?\b/i.test(offer.title)) return true;
  return (
    (unit === 'bottle' || unit === 'package') && ml <= oneGlass && readTitle(offer.title, null).head?.kind === 'drink'
  );
}

function isLargeBottle({ amount, unit }: BaseQuantity, share: number): boolean {
  return unit === 'ml' && amount <= largestBottle.ml && share > 1 && share <= largestBottle.share;
}

function isLoosePiece(offer: PackedOffer): boolean {
  return (
    (offer.pack?.quantity?.unit ?? 'each') === 'each' &&
    (offer.pack?.quantity?.amount ?? 1) === 1 &&
    isSinglePiece(offer)
  );
}

/** A bag of food that the store sells by the piece: by the weights of both, else a usual number of pieces. */
function bagOfPieces(count: number, row: PortionRow | undefined): RoughNeed {
  const [bag, one] = [row?.['bag'], row?.['each']];
  const inBag =
    bag !== undefined && one !== undefined ? bag / one : (one ?? largePiece) >= largePiece ? 1 : usualPieces;
  return { need: { amount: count * Math.max(1, Math.round(inBag)), unit: 'each' }, named: null, basis: 'guessed' };
}

/** Cans where the store gives no weight: counted; a pack of "4 ct" has four. */
function inContainers(
  count: number,
  offer: PackedOffer,
  pack: BaseQuantity | null,
  items = packItems(offer)?.count ?? 1,
): RoughNeed {
  if (pack === null) return { need: null, named: Math.max(1, Math.ceil(count / items - 0.01)), basis: 'named' };
  return { need: { amount: (count * pack.amount) / items, unit: 'each' }, named: null, basis: 'named' };
}

function packable(unit: Quantity['unit']): boolean {
  return ['can', 'jar', 'bottle', 'package', 'bag', 'box', 'loaf'].includes(unit);
}

/**
 * How many of the requested containers a pack has. A count beside cans, jars and bottles counts them; beside a package or box it counts
 * the content ("8 ct"), unless it multiplies the size ("3 x 200 g") or the package is a sachet.
 */
function itemsOf(quantity: Quantity, offer: PackedOffer, row: PortionRow | undefined): number {
  const items = packItems(offer);
  if (items === null) return 1;
  const isSachet = (row?.[quantity.unit] ?? Infinity) < sachetGrams;
  return ['can', 'jar', 'bottle'].includes(quantity.unit) || items.isMultiple || isSachet ? items.count : 1;
}

/** Whether a size in parentheses after a count of pieces is the total of all of them: decided by the table's weight of one, else yes. */
function isRatherTotal(quantity: Quantity, size: BaseQuantity, row: PortionRow | undefined): boolean {
  if (quantity.amount <= 1) return false;
  const one = row?.[quantity.unit] ?? row?.['each'];
  if (one === undefined || size.unit !== 'g') return true;
  const off = (grams: number): number => Math.abs(Math.log(grams / one));
  return off(size.amount / quantity.amount) < off(size.amount);
}

/** Grams to millilitres or back, by the food's density, else that of water. */
function inUnit(from: BaseQuantity, unit: Exclude<BaseUnit, 'each'>, row: PortionRow | undefined): BaseQuantity {
  if (from.unit === unit) return from;
  const density = row?.['ml'] ?? 1;
  return { amount: unit === 'g' ? from.amount * density : from.amount / density, unit };
}
