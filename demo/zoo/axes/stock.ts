import { asMuchAsLeft } from '../traits/stock/as-much-as-left';
import { leftOutOfSearch } from '../traits/stock/left-out-of-search';
import { markedInCart } from '../traits/stock/marked-in-cart';
import { refusedOnPress } from '../traits/stock/refused-on-press';
import { refusedWhole } from '../traits/stock/refused-whole';

/** What happens if less is in stock than asked. */
export const stocks = {
  'refused-whole': refusedWhole,
  'as-much-as-left': asMuchAsLeft,
  'marked-in-cart': markedInCart,
  'left-out-of-search': leftOutOfSearch,
  'refused-on-press': refusedOnPress,
};
