import type { Token } from './tokens';

/** Where a phrase that begins at a token may end: each position after its last token. Empty when it is not there. */
export type Slot = (tokens: readonly Token[], at: number) => number[];
