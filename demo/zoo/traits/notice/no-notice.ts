import type { Notice } from '../../store-types';

/** Nothing covers the page. */
export const noNotice: Notice = { weight: 8 };
