import type { Stock } from '../../trait-types';

/** Sold-out products say so, and more than there is is refused whole, as PrestaShop does. */
export const refusedWhole: Stock = { weight: 4, rule: 'refuse', isFound: true, isTold: true };
