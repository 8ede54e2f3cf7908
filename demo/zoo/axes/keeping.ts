import { keptByServer } from '../traits/keeping/kept-by-server';

/** Who holds the cart. */
export const keepings = { 'kept-by-server': keptByServer };
