import type { Lag } from '../../trait-types';

/** A change shows two seconds later. */
export const twoSecondsBehind: Lag = { weight: 1, milliseconds: 2000 };
