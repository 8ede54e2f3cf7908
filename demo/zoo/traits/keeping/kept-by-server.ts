import type { Keeping } from '../../trait-types';

/** The server holds the cart. */
export const keptByServer: Keeping = { weight: 10, where: 'server' };
