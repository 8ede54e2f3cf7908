import type { Paging } from '../../pieces';

/** All hits on one page. */
export const onePage: Paging = { weight: 4, size: null, foot: () => null };
