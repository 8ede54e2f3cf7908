import { z } from 'zod/mini';
import { Basket } from './compare';
import { Tier } from '../decision/decision';
import { errorCodes } from '../error-codes';

/**
 * The state of pricing one store. `canAllow`: the browser does not give access to its tab, and the shopper can allow it with one press.
 */
const Pricing = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('pricing'), done: z.int(), total: z.int() }),
  z.strictObject({ state: z.literal('priced'), basket: Basket }),
  z.strictObject({
    state: z.literal('failed'),
    code: z.enum(errorCodes),
    message: z.string(),
    canAllow: z.boolean(),
  }),
]);

/** The same list priced in several open tabs, during and after the work. */
export const StoredComparison = z.strictObject({
  runId: z.string(),
  tier: Tier,
  /** The ingredients priced. */
  wanted: z.array(z.string()),
  stores: z.array(z.strictObject({ origin: z.string(), name: z.string(), pricing: Pricing })),
  isRunning: z.boolean(),
});
export type StoredComparison = z.infer<typeof StoredComparison>;
export type ComparedStore = StoredComparison['stores'][number];
