import type { Shelf } from '../../store-types';

/** Nothing but the hits. */
export const hitsOnly: Shelf = { weight: 6, around: ({ hits }) => hits };
