import { inFluidOunces } from './fluid-ounces';
import { portionRow, soldGrams } from './portion-row';
import { askedPart } from './asked-part';
import { dilutionsOf, dryShareOf, isCooked, stockOfCubes } from './dilution';
import { soldWord } from './pack-items';
import { containerNeed, sizedNeed } from './stated-need';
import type { StatedSize } from './stated-size';
import { statedSize } from './stated-size';
import { countInPieces, countInWeight } from './count-need';
import type { PortionTable } from '../portion-table';
import { toBase, toUnit, conversionBasis } from '../convert';
import { ingredientLabel } from '../ingredient';
import type { AskedLine, LineNeed, PackedOffer, RoughNeed } from './rough-need';
import { gallon } from '../exact-units';
import type { BaseQuantity, BaseUnit, Quantity, Unit } from '../quantity';

const containers: ReadonlySet<Unit> = new Set<Unit>(['can', 'jar', 'bottle', 'package', 'bag', 'box', 'loaf']);
const weights: ReadonlySet<Unit> = new Set<Unit>(['g', 'kg', 'oz', 'lb']);
const measures: ReadonlySet<Unit> = new Set<Unit>(['g', 'kg', 'oz', 'lb', 'ml', 'l', 'tsp', 'tbsp', 'floz', 'cup', 'pint', 'quart', 'gallon', 'pinch', 'dash', 'drop', 'splash']); // prettier-ignore

/**
 * How much of an offer a line needs. In this order: a size the line states is its need; food cooked with water is measured by what it
 * makes; cans are counted in cans; counts are counts where the store sells pieces, and weights of this food where it sells by weight. A
 * need that relies on a usual weight or density instead of the table's is marked `guessed`.
 */
export function lineNeed(line: AskedLine, offer: PackedOffer, table: PortionTable | null): LineNeed {
  return lineNeeds(line, table)(offer);
}

/** {@link lineNeed} for the offers of one line, which is read once. */
export function lineNeeds(line: AskedLine, table: PortionTable | null): (offer: PackedOffer) => LineNeed {
  if (line.quantity === null) return () => ({ need: null, named: null, basis: null });
  const asked = askedPart({ ...line, quantity: line.quantity }, table);
  const stated = statedSize(line.note);
  const made = madeUp(line, asked.quantity, stated?.size ?? null, table);
  const cubes = asked.quantity.unit === 'each' || asked.quantity.unit === 'cube' ? asked.quantity.amount : null;
  const cubeName = asked.quantity.unit === 'cube' ? `${asked.name} cube` : line.name;
  const isMeasure = measures.has(asked.quantity.unit);
  const inMeasure = new Map<BaseUnit | null, RoughNeed>();
  const measure = isMeasure ? toBase(asked.quantity, asked.name, table) : null;
  /** A weight or volume is the same for every pack of one measure; the allowed shortage is not. */
  const needIn = (offer: PackedOffer): RoughNeed => {
    const size = offer.pack?.quantity ?? null;
    const unit = size?.unit ?? null;
    if (!isMeasure || size === null || unit === 'each') return plainNeed(asked, stated, offer, table);
    const fluid = inFluidOunces(asked.name, measure, offer.pack);
    if (fluid !== null) return { need: fluid, named: null, basis: null, slack: 0.05 };
    const before = inMeasure.get(unit) ?? plainNeed(asked, stated, offer, table);
    inMeasure.set(unit, before);
    if (before.basis === 'table' || before.need?.unit !== unit) return before;
    return { ...before, slack: roundedSlack(asked.quantity, before.need, size) };
  };
  return (offer) => {
    const stock = cubes === null ? null : stockOfCubes(cubeName, cubes, offer);
    if (stock !== null) return { need: { amount: stock, unit: 'ml' }, named: null, basis: 'table' };
    return settled(made?.(offer) ?? needIn(offer), offer);
  };
}

/** A need that exceeds a number of whole packs by no more than its slack becomes that number of packs. */
function settled({ need, named, basis, slack = 0 }: RoughNeed, offer: PackedOffer): LineNeed {
  const size = offer.pack?.quantity ?? null;
  const rough: LineNeed = { need, named, basis };
  if (slack === 0 || need === null || size?.unit !== need.unit || basis === 'guessed') return rough;
  const packs = Math.floor(need.amount / size.amount);
  const isWithin = packs > 0 && need.amount / size.amount - packs <= slack;
  return isWithin ? { need: { amount: packs * size.amount, unit: need.unit }, named, basis } : rough;
}

function plainNeed(
  { name, quantity }: { name: string; quantity: Quantity },
  stated: StatedSize | null,
  offer: PackedOffer,
  table: PortionTable | null,
): RoughNeed {
  const pack = offer.pack?.quantity ?? null;
  if (stated !== null && !measures.has(quantity.unit)) {
    const sized = sizedNeed(quantity, stated, offer, portionRow(name, table));
    if (sized !== null) return sized;
  }
  // Chopped tomatoes are sold by the can: three of them are three cans.
  if (quantity.unit === 'each' && soldCut.test(name))
    return containerNeed({ ...quantity, unit: 'package' }, offer, portionRow(name, table));
  if (containers.has(quantity.unit)) return containerNeed(quantity, offer, portionRow(name, table));
  if (measures.has(quantity.unit)) return measured(quantity, name, offer, table);
  if (pack === null || pack.unit === 'each') return countInPieces(quantity, name, offer, table);
  return countInWeight(quantity, name, offer, pack, table);
}

/** Names of food that is cut, crushed or baked before it is packed, so that its pieces are not counted. */
const soldCut = /^(?:(?:chopped|diced|crushed|strained|refried) |baked beans?$)/;

/** A weight or volume in the unit of the pack. */
function measured(quantity: Quantity, name: string, offer: PackedOffer, table: PortionTable | null): RoughNeed {
  const base = toBase(quantity, name, table);
  const pack = offer.pack?.quantity ?? null;
  if (base === null || pack === null) return { need: base, named: null, basis: null };
  if (pack.unit !== 'each') {
    const need = toUnit(base, pack.unit, name, table) ?? base;
    const basis = conversionBasis(quantity, need.unit, name, table);
    // Densities are rounded: a litre of stock must not become two packs of a kilogram.
    return { need, named: null, basis, slack: basis === 'table' ? 0.05 : 0 };
  }
  const word = soldWord(offer);
  const grams = toUnit(base, 'g', name, table);
  const row = portionRow(name, table);
  const one = (word === null || pack.amount > 3 ? undefined : row?.[word]) ?? piece(pack.amount, name, table);
  if (grams === null || one === undefined) return { need: base, named: null, basis: null };
  const basis = conversionBasis(quantity, 'g', name, table) === 'guessed' ? 'guessed' : 'table';
  return { need: { amount: grams.amount / one, unit: 'each' }, named: null, basis, slack: 0.1 };
}

/** Millilitres of the US pint, the base of American pack sizes. */
const pint = gallon / 8;

/**
 * The share of one pack that may be missing even when only units were converted: sizes are rounded by up to one percent (4 × 187 ml is 75
 * cl), and a quart is accepted for a litre.
 */
function roundedSlack({ unit }: Quantity, need: BaseQuantity, pack: BaseQuantity): number {
  const packs = need.amount / pack.amount;
  const isPints = pack.unit === 'ml' && Math.abs(pack.amount / pint - Math.round(pack.amount / pint)) < 0.01;
  const missing = unit === 'l' && isPints ? 0.06 : 0.01;
  return Math.min(0.2, packs * missing);
}

/** Grams of one of the `inPack` things in a pack: a few are units of sale (two heads, three bunches), many are pieces. */
function piece(inPack: number, name: string, table: PortionTable | null): number | undefined {
  return inPack <= 3 ? soldGrams(name, table) : (portionRow(name, table)?.['each'] ?? soldGrams(name, table));
}

/**
 * Returns a function that gives the need of an offer that is the dry or concentrated form of what is asked; null for a line without such
 * a form.
 */
function madeUp(
  line: AskedLine,
  quantity: Quantity,
  size: BaseQuantity | null,
  table: PortionTable | null,
): ((offer: PackedOffer) => RoughNeed | null) | null {
  const label = ingredientLabel(line);
  // Cubes and pieces are not diluted; liquids are measured or come in cans and cartons.
  const isLiquid = measures.has(quantity.unit) || containers.has(quantity.unit);
  const dilutions = isLiquid ? dilutionsOf(label, weights.has(quantity.unit)) : null;
  // For cooked rice the reader keeps "cooked" as a note where the name alone remains.
  const isAskedCooked = (line.note ?? '').split(';').some((part) => part.trim() === 'cooked');
  const dry = isLiquid ? dryShareOf(isAskedCooked ? `cooked ${label}` : label) : null;
  if (dilutions === null && dry === null) return null;
  const inContainers = size?.amount ?? portionRow(line.name, table)?.[quantity.unit];
  const base = measures.has(quantity.unit) ? toBase(quantity, line.name, table) : null;
  const amount = base?.amount ?? (inContainers === undefined ? null : quantity.amount * inContainers);
  return (offer) => {
    const dilution = dilutions?.(offer) ?? null;
    if (dilution === null && (dry === null || isCooked(offer))) return null;
    const pack = offer.pack?.quantity ?? null;
    // A carton or pack of unknown size: one.
    if (amount === null || pack === null) return { need: null, named: 1, basis: null };
    if (dilution !== null) return diluted(amount, dilution, pack);
    const share = dry === null ? 1 : base?.unit === 'ml' ? dry.perMl : dry.perGram;
    return pack.unit === 'g' ? { need: { amount: amount * share, unit: 'g' }, named: null, basis: 'table' } : null;
  };
}

/** The need of a dry or concentrated pack that makes so many millilitres (a gram of a liquid counts as one). */
function diluted(millilitres: number, { perMl, each }: { perMl: number; each: number }, pack: BaseQuantity): LineNeed {
  if (pack.unit !== 'each')
    return { need: { amount: millilitres * perMl, unit: pack.unit }, named: null, basis: 'table' };
  // A single piece is a box or a jar; several in a pack are cubes or pots.
  const makes = pack.amount > 1 ? Math.min(each, 500) : Math.max(each, 4000);
  return { need: { amount: millilitres / makes, unit: 'each' }, named: null, basis: 'table' };
}
