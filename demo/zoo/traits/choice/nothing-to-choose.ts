import type { Choice } from '../../trait-types';

/** Every product is one thing. */
export const nothingToChoose: Choice = { weight: 10, field: () => null };
