import { bagFee } from '../traits/extras/bag-fee';
import { buyAgain } from '../traits/extras/buy-again';
import { freeGift } from '../traits/extras/free-gift';
import { noExtras } from '../traits/extras/no-extras';
import { savedForLater } from '../traits/extras/saved-for-later';

/** What the cart contains or shows beside the products that were added. */
export const extras = {
  'no-extras': noExtras,
  'free-gift': freeGift,
  'bag-fee': bagFee,
  'saved-for-later': savedForLater,
  'buy-again': buyAgain,
};
