import type { Lag } from '../../pieces';

/** The cart shows a change at once. */
export const atOnce: Lag = { weight: 6, milliseconds: 0 };
