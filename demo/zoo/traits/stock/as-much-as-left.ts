import type { Stock } from '../../trait-types';

/** If more is asked than is in stock, all that is left is added. */
export const asMuchAsLeft: Stock = { weight: 2, rule: 'clamp', isFound: true, isTold: true };
