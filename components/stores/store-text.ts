import type { StoreCheck } from '../../lib/core/store/store-check';
import type { StoreHealth } from '../../lib/core/store/store-health';
import type { Proof } from '../../lib/core/store/store-info';
import type { StoreAction } from '../../lib/core/store/store-record';

/** How far an adapter is proven, in the shopper's words. */
export const proofText: Readonly<Record<Proof, { label: string; text: string }>> = {
  engine: {
    label: 'Proven',
    text: 'Searching and filling were tested against this store’s real software, cart and all.',
  },
  page: {
    label: 'Reads its pages',
    text: 'Tested on saved pages of this store. Filling is checked against your cart each time, as always.',
  },
  documented: {
    label: 'New here',
    text: 'Written from this store’s public documentation and not yet tested on the store itself. Look the cart over before you pay.',
  },
};

/** The text of each action in a store, as a heading and as something in progress. */
export const actionText: Readonly<Record<StoreAction, { what: string; doing: string }>> = {
  search: { what: 'Search products', doing: 'Searching' },
  read: { what: 'Read the cart', doing: 'Reading the cart' },
  add: { what: 'Put in', doing: 'Putting in' },
  remove: { what: 'Take out', doing: 'Taking out' },
};

/** The parts of the self-test. */
export const selfTestStepText: Readonly<Record<StoreCheck['step'], string>> = {
  recognise: 'Knowing the store',
  search: 'Searching',
  results: 'Reading the results',
  cart: 'Reading the cart',
  add: 'Putting in',
};

export const healthText: Readonly<Record<StoreHealth, string>> = {
  works: 'Works',
  broken: 'Something broke',
  trouble: 'Had trouble',
  untried: 'Not tried yet',
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "2026-11" → "Nov 2026"; a year alone stays. */
export function formatMonth(date: string): string {
  const [year = '', month] = date.split('-');
  return month === undefined ? year : `${months[Number(month) - 1] ?? ''} ${year}`;
}

/** The address of the page of stores, at one store; relative to our other pages. */
export function storesPageUrl(origin?: string): string {
  return origin === undefined ? 'stores.html' : `stores.html#${encodeURIComponent(origin)}`;
}
