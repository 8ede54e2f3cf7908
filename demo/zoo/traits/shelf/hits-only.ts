import type { Shelf } from '../../store-types';

/** Only the results. */
export const hitsOnly: Shelf = { weight: 6, around: ({ hits }) => hits };
