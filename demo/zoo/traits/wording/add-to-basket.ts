import type { Wording } from '../../pieces';

/** 'Add to basket', as British stores write. */
export const addToBasket: Wording = { weight: 2, add: 'Add to basket', cart: 'Basket' };
