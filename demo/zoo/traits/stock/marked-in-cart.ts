import type { Stock } from '../../trait-types';

/** Everything can be added, and the cart marks with *** what cannot be bought, as OpenCart does. */
export const markedInCart: Stock = { weight: 3, rule: 'mark', isFound: true, isTold: false };
