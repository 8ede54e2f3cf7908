import { itemsAndTotal } from '../traits/count/items-and-total';
import { noCount } from '../traits/count/no-count';
import { piecesCount } from '../traits/count/pieces-count';
import { scriptedCount } from '../traits/count/scripted-count';

/** What the header says about the cart. */
export const counts = {
  'pieces-count': piecesCount,
  'scripted-count': scriptedCount,
  'items-and-total': itemsAndTotal,
  'no-count': noCount,
};
