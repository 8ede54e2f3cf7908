import { endlessScroll } from '../traits/paging/endless-scroll';
import { loadMore } from '../traits/paging/load-more';
import { onePage } from '../traits/paging/one-page';
import { pagesOf12 } from '../traits/paging/pages-of-12';

/** Results per page, and the way to further pages. */
export const pagings = {
  'one-page': onePage,
  'pages-of-12': pagesOf12,
  'load-more': loadMore,
  'endless-scroll': endlessScroll,
};
