import type { Joining } from '../../trait-types';

/** The same product twice is one line. */
export const joinedLines: Joining = { weight: 4, isSplit: false };
