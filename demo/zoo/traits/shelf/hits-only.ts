import type { Shelf } from '../../pieces';

/** Nothing but the hits. */
export const hitsOnly: Shelf = { weight: 6, around: ({ hits }) => hits };
