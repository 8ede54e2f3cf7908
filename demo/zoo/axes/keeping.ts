import { keptByServer } from '../traits/keeping/kept-by-server';
import { keptInMemory } from '../traits/keeping/kept-in-memory';
import { keptInStorage } from '../traits/keeping/kept-in-storage';

/** Where the cart is stored. */
export const keepings = {
  'kept-by-server': keptByServer,
  'kept-in-storage': keptInStorage,
  'kept-in-memory': keptInMemory,
};
