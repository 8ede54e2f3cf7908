import { perPage } from '../page';

/** Whether the cart was changed by a request while a page stood open. */
const state = perPage(() => ({ isStale: false }));

/** To be called once the cart was changed by a request: what the page in the tab shows of it is old, and its scripts do not know. */
export function changedBeside(page: Parameters<typeof state>[0]): void {
  state(page).isStale = true;
}

/** Whether the page in the tab may show another cart than the store has. A page that is loaded anew begins without that. */
export function isStale(page: Parameters<typeof state>[0]): boolean {
  return state(page).isStale;
}
