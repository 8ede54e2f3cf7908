import { z } from 'zod/mini';

/** Grams of one piece, clove, bunch … of a food, and its density, by the food's name in the singular. Source: USDA portion weights. */
export const PortionTable = z.strictObject({
  source: z.string(),
  url: z.string(),
  licence: z.string(),
  asOf: z.iso.date(),
  /** Grams per count unit; `ml` is grams per millilitre. */
  foods: z.record(z.string(), z.record(z.string(), z.number().check(z.positive()))),
  /** Grams of the unit a shop sells at a price "each", where that is not one piece: a bunch of radishes, a bag of spinach. */
  sold: z.optional(z.record(z.string(), z.number().check(z.positive()))),
});
export type PortionTable = z.infer<typeof PortionTable>;
