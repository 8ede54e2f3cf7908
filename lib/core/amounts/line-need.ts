import { portionRow, soldGrams } from './portion-row';
import { askedPart } from './asked-part';
import { dilutionOf, dryShare } from './dilution';
import { packItems, soldWord } from './pack-items';
import { containerNeed, sizedNeed } from './stated-need';
import { statedSize } from './stated-size';
import { countInPieces, countInWeight } from './count-need';
import type { PortionTable } from '../convert';
import { toBase, toUnit, conversionBasis } from '../convert';
import type { NeedBasis } from '../decision';
import type { Ingredient } from '../ingredient';
import { ingredientLabel } from '../ingredient';
import type { Offer } from '../offer';
import type { BaseQuantity, Quantity, Unit } from '../quantity';

/** What a line asks for, in the measure of one offer's pack. */
export interface LineNeed {
  /** In the pack's unit where it can be worked out; as asked where not. Null: the line gives no amount. */
  need: BaseQuantity | null;
  /** Packs the line names outright; used where the need cannot be compared with the pack. */
  named: number | null;
  /** What the need rests on; null where planPacks tells that itself (nothing but units converted, or nothing comparable). */
  basis: NeedBasis | null;
  /** Share of one pack that may be missing: a natural size ("a bunch", "a can") is never exact. */
  slack?: number;
}

/** The parts of an ingredient and an offer a need is worked out from. */
export type AskedLine = Pick<Ingredient, 'name' | 'form' | 'quantity' | 'note'>;
export type PackedOffer = Pick<Offer, 'title' | 'pack'>;

const containers: ReadonlySet<Unit> = new Set<Unit>(['can', 'jar', 'bottle', 'package', 'bag', 'box']);
const measures: ReadonlySet<Unit> = new Set<Unit>(['g', 'kg', 'oz', 'lb', 'ml', 'l', 'tsp', 'tbsp', 'floz', 'cup', 'pint', 'quart', 'gallon', 'pinch', 'dash', 'drop', 'splash']); // prettier-ignore

/**
 * How much of an offer a line needs. In this order: a size the line states is its need; what cooks up with water is measured by what it
 * makes; cans are counted in cans; counts are counts where the store sells pieces, and weights of this food where it sells weight. What
 * a weight or density of no table had to stand in for is marked `guessed`.
 */
export function lineNeed(line: AskedLine, offer: PackedOffer, table: PortionTable | null): LineNeed {
  if (line.quantity === null) return { need: null, named: null, basis: null };
  const { name, quantity } = askedPart({ ...line, quantity: line.quantity }, table);
  const stated = statedSize(line.note);
  const pack = offer.pack?.quantity ?? null;
  const made = madeUp(line, quantity, stated?.size ?? null, offer, table);
  if (made !== null) return made;
  if (stated !== null && !measures.has(quantity.unit)) {
    const sized = sizedNeed(quantity, stated, offer, portionRow(name, table));
    if (sized !== null) return sized;
  }
  if (containers.has(quantity.unit)) return containerNeed(quantity, offer, portionRow(name, table));
  if (measures.has(quantity.unit)) return measured(quantity, name, offer, table);
  if (pack === null || pack.unit === 'each') return countInPieces(quantity, name, offer, table);
  return countInWeight(quantity, name, offer, pack, table);
}

/** A weight or volume in the unit of the pack. */
function measured(quantity: Quantity, name: string, offer: PackedOffer, table: PortionTable | null): LineNeed {
  const base = toBase(quantity, name, table);
  const pack = offer.pack?.quantity ?? null;
  if (base === null || pack === null) return { need: base, named: null, basis: null };
  if (pack.unit !== 'each') {
    const need = toUnit(base, pack.unit, name, table) ?? base;
    const basis = conversionBasis(quantity, need.unit, name, table);
    // Densities are rounded: a litre of stock is no two packs of a kilogram.
    return { need, named: null, basis, ...(basis === 'table' ? { slack: 0.05 } : {}) };
  }
  const word = soldWord(offer);
  const grams = toUnit(base, 'g', name, table);
  const row = portionRow(name, table);
  const one = (word === null || pack.amount > 3 ? undefined : row?.[word]) ?? piece(pack.amount, name, table);
  if (grams === null || one === undefined) return { need: base, named: null, basis: null };
  const basis = conversionBasis(quantity, 'g', name, table) === 'guessed' ? 'guessed' : 'table';
  return { need: { amount: grams.amount / one, unit: 'each' }, named: null, basis, slack: 0.1 };
}

/** Grams of one of what a pack of so many holds: a few are what the shop sells one of (two heads, three bunches), many are pieces. */
function piece(inPack: number, name: string, table: PortionTable | null): number | undefined {
  return inPack <= 3 ? soldGrams(name, table) : (portionRow(name, table)?.['each'] ?? soldGrams(name, table));
}

/** Where the offer is the dry or concentrated form of what is asked, the need of it. */
function madeUp(
  line: AskedLine,
  quantity: Quantity,
  size: BaseQuantity | null,
  offer: PackedOffer,
  table: PortionTable | null,
): LineNeed | null {
  const label = ingredientLabel(line);
  const pack = offer.pack?.quantity ?? null;
  const row = portionRow(line.name, table);
  const dilution = dilutionOf(label, offer);
  const dry = dilution === null ? dryShare(label, offer) : null;
  if (dilution === null && dry === null) return null;
  const base = measures.has(quantity.unit) ? toBase(quantity, line.name, table) : null;
  const inContainers = size?.amount ?? row?.[quantity.unit];
  const amount =
    base ?? (inContainers === undefined ? null : { amount: quantity.amount * inContainers, unit: 'g' as const });
  if (amount === null || amount.unit === 'each')
    return { need: { amount: quantity.amount, unit: 'each' }, named: 1, basis: 'guessed' };
  if (dilution !== null) {
    // A liquid's gram is taken for its millilitre.
    if (pack === null) return { need: { amount: amount.amount, unit: 'ml' }, named: null, basis: null };
    const items = packItems(offer)?.count ?? 1;
    if (pack.unit !== 'each')
      return { need: { amount: amount.amount * dilution.perMl, unit: pack.unit }, named: null, basis: 'table' };
    const makes = pack.amount > 1 || items > 1 || dilution.each <= 500 ? dilution.each : 4000;
    return {
      need: { amount: amount.amount / Math.min(makes, pack.amount > 1 ? 500 : makes), unit: 'each' },
      named: null,
      basis: 'table',
    };
  }
  const share = dry === null ? 1 : amount.unit === 'ml' ? dry.perMl : dry.perGram;
  return { need: { amount: amount.amount * share, unit: 'g' }, named: null, basis: 'table' };
}
