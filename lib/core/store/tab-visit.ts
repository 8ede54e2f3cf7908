import { z } from 'zod/mini';

/**
 * The store's tab while it is driven: where the shopper was, and where it is brought. Stored before the tab moves, so that a worker
 * which takes over knows the way back.
 */
export const TabVisit = z.strictObject({
  tabId: z.int(),
  origin: z.string(),
  /** The page the shopper was on. */
  returnTo: z.string(),
  /** The document the shopper was on, by when it began: where it still stands, it is not loaded anew. */
  began: z.number(),
  /** The page the tab was last brought to. */
  at: z.string(),
  /** The shopper's own page was used where it stands: it is loaded anew at the end. */
  isShownAnew: z.optional(z.boolean()),
});
export type TabVisit = z.infer<typeof TabVisit>;

/** Whether two addresses are of one page: the fragment only leads to a place on it. */
export function isSamePage(one: string, other: string): boolean {
  return one.split('#')[0] === other.split('#')[0];
}
