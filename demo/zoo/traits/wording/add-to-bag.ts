import type { Wording } from '../../trait-types';

/** 'Add to bag', as fashionable stores write. */
export const addToBag: Wording = { weight: 1, add: 'Add to bag', cart: 'Bag' };
