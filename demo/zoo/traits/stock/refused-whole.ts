import type { Stock } from '../../trait-types';

/** Sold-out products say so. More than is in stock is refused completely, as PrestaShop does. */
export const refusedWhole: Stock = { weight: 4, rule: 'refuse', isFound: true, isTold: true };
