import type { Extras } from '../../store-types';

/** The cart has only what was added. */
export const noExtras: Extras = { weight: 8 };
