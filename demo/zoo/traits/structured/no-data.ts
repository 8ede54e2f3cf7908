import type { Structured } from '../../store-types';

/** Nothing for machines. */
export const noData: Structured = { weight: 4, product: () => null };
