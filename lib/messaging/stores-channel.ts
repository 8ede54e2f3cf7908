import { z } from 'zod/mini';
import { StoreCheck } from '../core/store/store-check';
import { defineChannel } from './channel';

/** Our own pages → background, about stores: prices in other stores, and the records of stores. */
export const storesContract = {
  /** Prices the reviewed list in the tabs of these stores. Resolves once started; progress is stored. A comparison in progress is stopped. */
  compareStores: {
    input: z.strictObject({ runId: z.string(), origins: z.array(z.string()).check(z.minLength(1), z.maxLength(8)) }),
    output: z.null(),
  },
  stopComparing: { input: z.null(), output: z.null() },
  /** Tries a store in the tab it was last seen in, without writing to its cart. */
  checkStore: { input: z.strictObject({ origin: z.string() }), output: z.array(StoreCheck) },
  /** Forgets one store, or all of them. */
  forgetStores: { input: z.strictObject({ origin: z.nullable(z.string()) }), output: z.null() },
};

export const storesChannel = defineChannel('stores', storesContract);
