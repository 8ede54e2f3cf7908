import type { Stock } from '../../trait-types';

/** Anything goes in, and the cart marks with *** what cannot be bought, as OpenCart does. */
export const markedInCart: Stock = { weight: 3, rule: 'mark', isFound: true, isTold: false };
