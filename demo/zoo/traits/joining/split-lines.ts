import type { Joining } from '../../trait-types';

/** Each add makes a line of its own. */
export const splitLines: Joining = { weight: 1, isSplit: true };
