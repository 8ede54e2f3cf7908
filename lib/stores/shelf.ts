import type { StoreAdapter } from './store-adapter';

/**
 * Where the adapters injected into a tab stand, so that the script injected first finds the one injected after it: both run in the
 * extension's own world of the page, which the page cannot see.
 */
export type Shelf = Map<string, StoreAdapter>;

const place = Symbol.for('conscious-cart-coach/adapters');

/** The shelf of this tab. */
export function shelfOfTab(): Shelf {
  const scope = globalThis as { [place]?: Shelf };
  const shelf = scope[place] ?? new Map<string, StoreAdapter>();
  scope[place] = shelf;
  return shelf;
}

/** What an adapter's own script does (modules/store-scripts.ts). A newer one takes the place of an older. */
export function putOnShelf(adapter: StoreAdapter): void {
  shelfOfTab().set(adapter.id, adapter);
}
