import { z } from 'zod/mini';
import { Fact } from '../fact/fact';

/** The order is prefer > neutral = unknown > caution > avoid. `unknown` adds nothing: missing data never means "safe". */
export const Verdict = z.enum(['prefer', 'neutral', 'caution', 'avoid', 'unknown']);
export type Verdict = z.infer<typeof Verdict>;

/** One advisor's verdict on one offer for one ingredient, with the facts it rests on. */
export const Assessment = z.strictObject({
  advisor: z.string(),
  sku: z.string(),
  verdict: Verdict,
  /** A few words for the reason line ("organic, a Dirty Dozen crop"); made only of its facts. */
  reason: z.string(),
  facts: z.array(Fact),
  /** The weight of its advisor in points, unless the shopper sets another. */
  weight: z.optional(z.number().check(z.nonnegative())),
});
export type Assessment = z.infer<typeof Assessment>;
