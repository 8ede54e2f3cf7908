import type { Choice } from '../../pieces';

/** Every product is one thing. */
export const nothingToChoose: Choice = { weight: 10, field: () => null };
