import { money } from '../../core/offer/money';
import { formatDate } from '../../core/text/format-date';
import { sayMoney } from '../../core/offer/format-money-fast';
import { memorySource } from '../../core/fact/own-facts';
import type { Advisor } from '../../core/ports';
import { assessEach } from '../assess-by-facts';

/** What it cost when the shopper last put it into a cart here. Shown without weight, because today's price is in every score already. */
const price: Advisor = {
  id: 'price',
  title: 'Your last price',
  defaultWeight: 1,
  isSlider: false,
  run: ({ offers }, { today, taste }) =>
    assessEach('price', offers, (offer) => {
      const past = taste?.priceOf(offer.sku) ?? null;
      if (past?.price.currency !== offer.price.currency) return null;
      const difference = offer.price.minor - past.price.minor;
      const when = formatDate(past.on, today);
      const fact = {
        id: 'price:past',
        claim: `It was ${sayMoney(past.price)} on ${when}`,
        source: memorySource,
        asOf: past.on,
        isStale: false,
      };
      const amount = sayMoney(money(Math.abs(difference), offer.price.currency));
      const reason = difference === 0 ? '' : `${amount} ${difference > 0 ? 'more' : 'less'} than on ${when}`;
      return { verdict: 'neutral', reason, facts: [fact] };
    }),
};
export default price;
