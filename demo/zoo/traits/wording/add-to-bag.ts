import type { Wording } from '../../trait-types';

/** 'Add to bag', as stores with a boutique's manners write. */
export const addToBag: Wording = { weight: 1, add: 'Add to bag', cart: 'Bag' };
