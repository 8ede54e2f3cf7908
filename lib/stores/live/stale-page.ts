import type { StorePage } from '../page';

/** Call after a request has changed the cart: the page in the tab still shows the old cart, and its scripts do not know. */
export function changedBeside(page: StorePage): void {
  page.isStale = true;
}

/** Whether the page in the tab may show another cart than the store has. A reload clears this. */
export function isStale(page: StorePage): boolean {
  return page.isStale === true;
}
