import { filledPages } from '../traits/rendering/filled-pages';
import { fromServer } from '../traits/rendering/from-server';
import { singlePage } from '../traits/rendering/single-page';
import { wakesLate } from '../traits/rendering/wakes-late';

/** Where pages are rendered. */
export const renderings = {
  'from-server': fromServer,
  'wakes-late': wakesLate,
  'single-page': singlePage,
  'filled-pages': filledPages,
};
