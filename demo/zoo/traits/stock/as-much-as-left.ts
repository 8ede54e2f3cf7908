import type { Stock } from '../../pieces';

/** Of more than there is, what is left goes in. */
export const asMuchAsLeft: Stock = { weight: 2, rule: 'clamp', isFound: true, isTold: true };
