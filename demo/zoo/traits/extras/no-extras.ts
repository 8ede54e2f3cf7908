import type { Extras } from '../../pieces';

/** The cart holds what was put in. */
export const noExtras: Extras = { weight: 8 };
