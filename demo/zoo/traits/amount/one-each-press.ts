import type { Amount } from '../../pieces';

/** No number at all: each press adds one. */
export const oneEachPress: Amount = { weight: 3, field: () => null };
