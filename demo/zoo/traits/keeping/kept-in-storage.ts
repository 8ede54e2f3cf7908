import type { Keeping } from '../../trait-types';

/** The cart is in localStorage. Each open page has its own copy, which its next press writes back. */
export const keptInStorage: Keeping = { weight: 2, where: 'local-storage' };
