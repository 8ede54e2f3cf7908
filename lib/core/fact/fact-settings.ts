import { z } from 'zod/mini';

/** Where the shopper buys, to know what is in season; `anywhere` takes the seven mainland US regions together. */
export const regions = [
  'anywhere', 'northeast', 'mid-atlantic', 'southeast', 'midwest', 'southwest', 'mountain', 'pacific', 'alaska', 'hawaii',
] as const; // prettier-ignore
export const Region = z.enum(regions);
export type Region = z.infer<typeof Region>;

/** Which fact sources are asked. Those that send a request from the device are off until the shopper switches them on. */
export const FactSettings = z.strictObject({
  /** FDA recall reports: one request a day to api.fda.gov that contains nothing about the shopper. */
  usesFdaRecalls: z.boolean(),
  /** USDA FSIS recalls of meat, poultry and eggs: one request a day to fsis.usda.gov that contains nothing about the shopper. */
  usesFsisRecalls: z.boolean(),
  /** Open Food Facts: the barcodes of products considered are sent to world.openfoodfacts.org. */
  usesOpenFoodFacts: z.boolean(),
  /** EWG's ranking of pesticide residue; shipped, but its view is disputed. */
  usesEwg: z.boolean(),
  region: Region,
});
export type FactSettings = z.infer<typeof FactSettings>;

export const usualFactSettings: FactSettings = {
  usesFdaRecalls: false,
  usesFsisRecalls: false,
  usesOpenFoodFacts: false,
  usesEwg: true,
  region: 'anywhere',
};

/** The state of a source that is read over the network. `asOf`: the day its list describes; null when it was not asked. */
export const SourceStatus = z.strictObject({
  id: z.string(),
  title: z.string(),
  /** `off`: not switched on. `missing`: switched on, but nothing could be read yet. */
  state: z.enum(['checked', 'off', 'missing']),
  asOf: z.nullable(z.iso.date()),
  isStale: z.boolean(),
});
export type SourceStatus = z.infer<typeof SourceStatus>;
