import type { Token } from './tokens';

/** Where something that begins at a token may end: positions after its last token. Empty: it does not stand there. */
export type Slot = (tokens: readonly Token[], at: number) => number[];
