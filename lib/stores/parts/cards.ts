import { parsePackSize } from '../../core/offer/pack-size';
import { soldOutIn } from '../generic/cart/lines/sold-out-line';
import { isDisabled, nameOf } from '../generic/page/visible-text';
import { emptyCartWords, soldOutWords } from '../generic/shop-words';
import { attributeIn, cardOffers, pricedBy } from '../platforms/card-offers';
import type { Parts } from '../serving/loaded-scripts';

/** Reads products from pages of cards. Injected when an adapter that reads such pages searches for the first time. */
export default {
  cards: {
    offers: cardOffers,
    priced: pricedBy,
    attribute: attributeIn,
    nameOf,
    isDisabled,
    saysSoldOut: (text) => soldOutWords.test(text),
    saysEmptyCart: (text) => emptyCartWords.test(text),
    isPackSize: (text) => parsePackSize(text) !== null,
    againstLine: soldOutIn,
  },
} satisfies Partial<Parts>;
