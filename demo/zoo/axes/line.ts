import { linkedLines } from '../traits/line/linked-lines';
import { oneFormLines } from '../traits/line/one-form-lines';
import { otherLinks } from '../traits/line/other-links';
import { plusMinusLines } from '../traits/line/plus-minus-lines';
import { renamedLines } from '../traits/line/renamed-lines';
import { rowsInView } from '../traits/line/rows-in-view';
import { selectAndIcon } from '../traits/line/select-and-icon';
import { showAllLines } from '../traits/line/show-all-lines';

/** What a line of the cart looks like. */
export const lines = {
  'linked-lines': linkedLines,
  'one-form-lines': oneFormLines,
  'other-links': otherLinks,
  'plus-minus-lines': plusMinusLines,
  'select-and-icon': selectAndIcon,
  'renamed-lines': renamedLines,
  'show-all-lines': showAllLines,
  'rows-in-view': rowsInView,
};
