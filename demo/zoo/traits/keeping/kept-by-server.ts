import type { Keeping } from '../../pieces';

/** The server holds the cart. */
export const keptByServer: Keeping = { weight: 10, where: 'server' };
