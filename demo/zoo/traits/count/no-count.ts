import type { Count } from '../../trait-types';

/** The header says nothing of the cart's number. */
export const noCount: Count = { weight: 1, isScripted: true, badge: () => null };
