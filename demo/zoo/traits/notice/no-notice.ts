import type { Notice } from '../../store-types';

/** Nothing stands in the way. */
export const noNotice: Notice = { weight: 8 };
