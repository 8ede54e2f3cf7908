import { z } from 'zod/mini';

/**
 * The store's tab while it is driven: the shopper's page and the page it is sent to. Stored before the tab moves, so that a worker that
 * takes over knows the way back.
 */
export const TabVisit = z.strictObject({
  tabId: z.int(),
  origin: z.string(),
  /** The page the shopper was on. */
  returnTo: z.string(),
  /** The time origin of the shopper's document; while that document is still loaded, it is not loaded again. */
  began: z.number(),
  /** The page the tab was last brought to. */
  at: z.string(),
  /** The shopper's own page was used in place; it is reloaded at the end. */
  isShownAnew: z.optional(z.boolean()),
});
export type TabVisit = z.infer<typeof TabVisit>;

/** Whether two addresses are of one page: the fragment only names a place on it. */
export function isSamePage(one: string, other: string): boolean {
  return one.split('#')[0] === other.split('#')[0];
}
