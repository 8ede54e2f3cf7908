import type { Stock } from '../../trait-types';

/** Sold-out products do not come up in a search; their pages still open. */
export const leftOutOfSearch: Stock = { weight: 2, rule: 'refuse', isFound: false, isTold: true };
