import type { Quantity, Unit } from './quantity';

/**
 * Scales a recipe as cooks do. What feeds people (meat, grain, vegetables, liquid) grows with the number of people. Seasoning and fat
 * grow more slowly: doubling a dish takes about one and a half times the spice (the usual advice of extension services and test kitchens
 * for salt, spices and aromatics), because taste does not add up like portions, and the surface of the pan, which the oil covers, grows
 * more slowly than its content. A factor of 1.5 at double is the power log2(1.5) = 0.585; fat lies between (1.68 at double), aromatics
 * nearer to portions. Baking is a ratio and stays linear: callers pass `main`.
 */
export const scalingRoles = ['main', 'aromatic', 'fat', 'spice'] as const;
export type ScalingRole = (typeof scalingRoles)[number];

const power: Readonly<Record<ScalingRole, number>> = { main: 1, aromatic: 0.85, fat: 0.75, spice: 0.585 };

/** Things bought and used whole, such as eggs. */
const counted: ReadonlySet<Unit> = new Set([
  'each', 'dozen', 'clove', 'head', 'bulb', 'bunch', 'sprig', 'stalk', 'leaf', 'slice', 'piece', 'stick', 'can', 'jar', 'bottle',
  'package', 'bag', 'box', 'loaf', 'ear', 'fillet', 'cube', 'sheet', 'knob', 'handful', 'pinch', 'dash', 'drop', 'splash',
]); // prettier-ignore

/** Units in which halves are usual (half an onion, half a can, half a bunch). */
const halvable: ReadonlySet<Unit> = new Set([
  'each', 'head', 'bulb', 'bunch', 'can', 'jar', 'package', 'bag', 'box', 'loaf', 'bottle', 'stick', 'dozen', 'knob', 'stalk',
]); // prettier-ignore

function roundCount(amount: number, unit: Unit): number {
  const step = halvable.has(unit) && amount < 3 ? 0.5 : 1;
  return Math.max(step, Math.round(amount / step) * step);
}

/** Fractions of a spoon or cup that measuring sets have. */
const parts = [0, 1 / 8, 1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4, 1];
const spooned: ReadonlySet<Unit> = new Set(['tsp', 'tbsp', 'cup', 'floz']);

/** A number a cook can measure: spoons and cups to their usual parts, grams and millilitres to fives above a hundred. */
function roundMeasure(amount: number, unit: Unit): number {
  if (spooned.has(unit)) {
    if (amount >= 10) return Math.round(amount * 2) / 2;
    const whole = Math.floor(amount);
    const rest = amount - whole;
    const nearest = parts.reduce((best, part) => (Math.abs(part - rest) < Math.abs(best - rest) ? part : best));
    return Math.max(0.13, Math.round((whole + nearest) * 100) / 100);
  }
  if (amount >= 100) return Math.round(amount / 5) * 5;
  if (amount >= 10) return Math.round(amount);
  return Math.max(0.01, Math.round(amount * 100) / 100);
}

/** An amount as cooks write it: counts in wholes or halves, spoons and cups in their usual fractions. Never zero. */
export function readableAmount(amount: number, unit: Unit): number {
  return counted.has(unit) ? roundCount(amount, unit) : roundMeasure(amount, unit);
}

/** The factor by which an amount grows from `from` to `to` servings. The factor for the way back is its inverse. */
export function growth(from: number, to: number, role: ScalingRole): number {
  return (to / from) ** power[role];
}

/**
 * Scales a quantity from `from` to `to` servings. It is never less for more servings and never zero. Counts are rounded to wholes (halves
 * where usual), measures to a readable number.
 */
export function scaleQuantity(quantity: Quantity, from: number, to: number, role: ScalingRole): Quantity {
  if (from === to) return quantity;
  const amount = quantity.amount * growth(from, to, role);
  return { amount: readableAmount(amount, quantity.unit), unit: quantity.unit };
}
