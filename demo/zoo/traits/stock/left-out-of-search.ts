import type { Stock } from '../../trait-types';

/** A search does not find sold-out products; their pages still open. */
export const leftOutOfSearch: Stock = { weight: 2, rule: 'refuse', isFound: false, isTold: true };
