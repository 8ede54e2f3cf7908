import type { Amount } from '../../store-types';

/** No number at all: each press adds one. */
export const oneEachPress: Amount = { weight: 3, field: () => null };
