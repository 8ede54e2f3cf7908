import type { Structured } from '../../pieces';

/** Nothing for machines. */
export const noData: Structured = { weight: 4, product: () => null };
