import type { Keeping } from '../../trait-types';

/** localStorage holds the cart, and each open page a copy of its own, which its next press writes back. */
export const keptInStorage: Keeping = { weight: 2, where: 'local-storage' };
