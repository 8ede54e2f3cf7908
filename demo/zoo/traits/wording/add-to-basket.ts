import type { Wording } from '../../trait-types';

/** 'Add to basket', as British stores write. */
export const addToBasket: Wording = { weight: 2, add: 'Add to basket', cart: 'Basket' };
