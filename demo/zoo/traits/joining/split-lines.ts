import type { Joining } from '../../pieces';

/** Each add makes a line of its own. */
export const splitLines: Joining = { weight: 1, isSplit: true };
