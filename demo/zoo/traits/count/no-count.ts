import type { Count } from '../../trait-types';

/** The header does not say how many things are in the cart. */
export const noCount: Count = { weight: 1, isScripted: true, badge: () => null };
