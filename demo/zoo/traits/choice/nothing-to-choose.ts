import type { Choice } from '../../trait-types';

/** Products have no kinds. */
export const nothingToChoose: Choice = { weight: 10, field: () => null };
