import type { Stock } from '../../trait-types';

/** Of more than there is, what is left goes in. */
export const asMuchAsLeft: Stock = { weight: 2, rule: 'clamp', isFound: true, isTold: true };
