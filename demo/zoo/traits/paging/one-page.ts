import type { Paging } from '../../trait-types';

/** All hits on one page. */
export const onePage: Paging = { weight: 4, size: null, foot: () => null };
