import type { Keeping } from '../../trait-types';

/** The cart is in the open page's memory only, and is lost with the page. */
export const keptInMemory: Keeping = { weight: 1, where: 'memory' };
