import type { BaseQuantity, BaseUnit, Quantity, Unit } from './quantity';
import { portionRow, soldGrams } from './amounts/portion-row';
import { gallon, ounce, pound } from './exact-units';
import type { PortionTable } from './portion-table';

/**
 * Converts kitchen units into the units packs are counted in. Masses and volumes are exact by definition (exact-units.ts); counts ("3
 * cloves", "1 bunch") need the food's usual weight from a table that is data.
 */

const grams: Partial<Record<Unit, number>> = { g: 1, kg: 1000, oz: ounce, lb: pound };
const millilitres: Partial<Record<Unit, number>> = {
  ml: 1,
  l: 1000,
  tsp: gallon / 768,
  tbsp: gallon / 256,
  floz: gallon / 128,
  cup: gallon / 16,
  pint: gallon / 8,
  quart: gallon / 4,
  gallon,
  // Culinary habit: a pinch is 1/16 and a dash 1/8 teaspoon, a splash a teaspoon, 20 drops to the millilitre.
  pinch: 0.3080576,
  dash: 0.6161152,
  splash: gallon / 768,
  drop: 0.05,
};

/**
 * Grams of a count when the table does not know the food: the usual size of what is counted, for any food (a can is 14.5 oz, a stick of
 * butter 4 oz). Counts missing here mean one unit of sale.
 */
const usualGrams: Partial<Record<Unit, number>> = {
  clove: 3,
  sprig: 1,
  leaf: 0.5,
  slice: 28,
  knob: 15,
  handful: 30,
  stick: 113.4,
  stalk: 40,
  can: 411,
  jar: 454,
  cube: 4,
};

/**
 * An amount in grams, millilitres or pieces, whichever is natural for its unit. Null when the count has no meaning without the food ("2
 * packages").
 */
export function toBase(quantity: Quantity, name: string, table: PortionTable | null): BaseQuantity | null {
  const { amount, unit } = quantity;
  const mass = grams[unit];
  if (mass !== undefined) return { amount: amount * mass, unit: 'g' };
  const volume = millilitres[unit];
  if (volume !== undefined) return { amount: amount * volume, unit: 'ml' };
  if (unit === 'each') return { amount, unit: 'each' };
  if (unit === 'dozen') return { amount: amount * 12, unit: 'each' };
  const row = portionRow(name, table);
  const weight = row?.[unit] ?? (unit === 'piece' ? row?.['each'] : undefined);
  if (weight !== undefined) return { amount: amount * weight, unit: 'g' };
  if (['head', 'bulb', 'bunch', 'ear', 'loaf', 'fillet', 'piece', 'stalk'].includes(unit))
    return { amount, unit: 'each' };
  const usual = usualGrams[unit];
  return usual === undefined ? null : { amount: amount * usual, unit: 'g' };
}

/** Grams per millilitre assumed for a food the table does not know, when a volume must become a weight: between flour and water. */
const usualDensity = 0.8;

/** The same amount in another base unit, by the food's density or the weight of one piece. Null when that weight is unknown. */
export function toUnit(
  quantity: BaseQuantity,
  unit: BaseUnit,
  name: string,
  table: PortionTable | null,
): BaseQuantity | null {
  if (quantity.unit === unit) return quantity;
  const row = portionRow(name, table);
  const one = soldGrams(name, table);
  const gramsOf = { g: 1, ml: row?.['ml'] ?? (unit === 'g' ? usualDensity : 1), each: one };
  const from = gramsOf[quantity.unit];
  const to = gramsOf[unit];
  return from === undefined || to === undefined ? null : { amount: (quantity.amount * from) / to, unit };
}

/**
 * What the conversion into `unit` rests on: the table's weight of this food, or a usual weight or density for any food. Null when only
 * units were converted.
 */
export function conversionBasis(
  quantity: Quantity,
  unit: BaseUnit,
  name: string,
  table: PortionTable | null,
): 'table' | 'guessed' | null {
  const base = toBase(quantity, name, table);
  if (base === null) return null;
  const row = portionRow(name, table);
  const isMeasure = grams[quantity.unit] !== undefined || millilitres[quantity.unit] !== undefined;
  const isPiece = quantity.unit === 'each' || quantity.unit === 'dozen' || base.unit === 'each';
  const isOwnWeight = row?.[quantity.unit] !== undefined || (quantity.unit === 'piece' && row?.['each'] !== undefined);
  if (!isMeasure && !isPiece && !isOwnWeight) return 'guessed';
  if (base.unit === unit) return isMeasure || isPiece ? null : 'table';
  return (base.unit === 'ml' || unit === 'ml') && row?.['ml'] === undefined ? 'guessed' : 'table';
}

/** Units that count units of sale: without a weight in the table, "2 packages" means two packs as the store sells them. */
const containers: ReadonlySet<Unit> = new Set<Unit>([
  'can',
  'jar',
  'bottle',
  'package',
  'bag',
  'box',
  'loaf',
  'bunch',
  'head',
  'bulb',
]);

/** How many packs a quantity names directly; null when it is an amount instead. */
export function packsNamed(quantity: Quantity): number | null {
  return containers.has(quantity.unit) ? Math.max(1, Math.ceil(quantity.amount)) : null;
}
