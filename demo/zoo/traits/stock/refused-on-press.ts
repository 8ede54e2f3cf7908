import type { Stock } from '../../trait-types';

/** A sold-out product looks like any other until it is pressed. */
export const refusedOnPress: Stock = { weight: 2, rule: 'refuse', isFound: true, isTold: false };
