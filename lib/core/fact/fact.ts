import { z } from 'zod/mini';

/** Where a fact comes from: a source file in lib/facts/sources, or the store page itself. */
export const FactSourceRef = z.strictObject({ id: z.string(), title: z.string(), url: z.nullable(z.string()) });
export type FactSourceRef = z.infer<typeof FactSourceRef>;

/** A claim with its source and date. The text is our own wording of figures, never a sentence copied from a source. */
export const Fact = z.strictObject({
  id: z.string(),
  claim: z.string(),
  source: FactSourceRef,
  /** ISO date that the source describes, not the day it was read. */
  asOf: z.iso.date(),
  isStale: z.boolean(),
  /** The figures the claim was made from, for advisors and for checking the claim. */
  data: z.optional(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))),
});
export type Fact = z.infer<typeof Fact>;
