import { z } from 'zod/mini';

/** How far an adapter is proven: it ran against the real software, reads a dated captured page, or was written from documentation. */
export const Proof = z.enum(['engine', 'page', 'documented']);
export type Proof = z.infer<typeof Proof>;

/** The store in the shopper's tab, as its adapter sees it. `unknown` readiness is a third state, not "signed out". */
export const StoreInfo = z.strictObject({
  adapter: z.string(),
  /** The shop's own name ("Corner Grocery"), for people. */
  name: z.string(),
  origin: z.string(),
  proof: Proof,
  readiness: z.enum(['ready', 'signed-out', 'no-store-chosen', 'unknown']),
  cartWrites: z.enum(['adds', 'sets']),
});
export type StoreInfo = z.infer<typeof StoreInfo>;
