import type { Wording } from '../../trait-types';

/** 'Add to cart', as most American stores write. */
export const addToCart: Wording = { weight: 5, add: 'Add to cart', cart: 'Cart' };
