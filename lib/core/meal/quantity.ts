import { z } from 'zod/mini';

/**
 * Units an amount can be in. `g`, `ml` and `each` are the three base units; the rest convert to them or, for cooking counts
 * (clove, sprig, can …), through a table of the food's usual weight.
 */
export const units = [
  'g', 'kg', 'oz', 'lb',
  'ml', 'l', 'tsp', 'tbsp', 'floz', 'cup', 'pint', 'quart', 'gallon',
  'each', 'dozen',
  'clove', 'head', 'bulb', 'bunch', 'sprig', 'stalk', 'leaf', 'slice', 'piece', 'stick', 'can', 'jar', 'bottle', 'package', 'bag',
  'box', 'loaf', 'ear', 'fillet', 'cube', 'sheet', 'knob', 'handful', 'pinch', 'dash', 'drop', 'splash',
] as const; // prettier-ignore

export const Unit = z.enum(units);
export type Unit = z.infer<typeof Unit>;

/** How much of something. `amount` > 0. */
export const Quantity = z.strictObject({ amount: z.number().check(z.positive()), unit: Unit });
export type Quantity = z.infer<typeof Quantity>;

/** A quantity in one of the three base units, which packs are counted in. */
export const BaseUnit = z.enum(['g', 'ml', 'each']);
export type BaseUnit = z.infer<typeof BaseUnit>;
export const BaseQuantity = z.strictObject({ amount: z.number().check(z.positive()), unit: BaseUnit });
export type BaseQuantity = z.infer<typeof BaseQuantity>;
