import type { Lag } from '../../trait-types';

/** The cart shows a change at once. */
export const atOnce: Lag = { weight: 10, milliseconds: 0 };
