import type { Keeping } from '../../trait-types';

/** Only the open page's memory holds the cart; it is gone with the page. */
export const keptInMemory: Keeping = { weight: 1, where: 'memory' };
