import type { Lag } from '../../trait-types';

/** A change shows a second later. */
export const secondBehind: Lag = { weight: 1, milliseconds: 1000 };
