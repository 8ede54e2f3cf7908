import type { Stock } from '../../pieces';

/** Sold-out products say so, and more than there is is refused whole, as PrestaShop does. */
export const refusedWhole: Stock = { weight: 4, rule: 'refuse', isFound: true, isTold: true };
