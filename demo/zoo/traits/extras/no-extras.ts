import type { Extras } from '../../store-types';

/** The cart holds what was put in. */
export const noExtras: Extras = { weight: 8 };
