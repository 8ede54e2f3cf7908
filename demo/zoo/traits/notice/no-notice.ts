import type { Notice } from '../../pieces';

/** Nothing stands in the way. */
export const noNotice: Notice = { weight: 8 };
