import type { StorePage } from '../page';

/** To be called once the cart was changed by a request: what the page in the tab shows of it is old, and its scripts do not know. */
export function changedBeside(page: StorePage): void {
  page.isStale = true;
}

/** Whether the page in the tab may show another cart than the store has. A page that is loaded anew begins without that. */
export function isStale(page: StorePage): boolean {
  return page.isStale === true;
}
