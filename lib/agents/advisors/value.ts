import { formatUnitPrice } from '../../core/decision/reasons';
import type { Fact } from '../../core/fact/fact';
import type { Offer } from '../../core/offer/offer';
import type { Advisor } from '../../core/ports';
import { assessEach } from '../assess-by-facts';

/** Below this share of the median unit price an offer is good value; above the other it is expensive. */
const goodBelow = 0.8;
const dearAbove = 1.6;

/** The price per 100 g, 100 ml or piece, compared with the median of what this store shows for the ingredient in the same measure. */
const value: Advisor = {
  id: 'value',
  title: 'Value per unit',
  defaultWeight: 6,
  run: ({ offers }, { today }) =>
    assessEach('value', offers, (offer) => {
      const own = offer.unitPrice;
      if (own === null) return null;
      const others = offers
        .flatMap(({ unitPrice }) => (unitPrice?.per === own.per ? [unitPrice.minorX100] : []))
        .sort((a, b) => a - b);
      const middle = others[Math.floor((others.length - 1) / 2)];
      if (middle === undefined || others.length < 3) return null;
      const facts = [unitPriceFact(offer, formatUnitPrice(own, offer.price.currency), others.length, today)];
      if (own.minorX100 <= middle * goodBelow) return { verdict: 'prefer', reason: 'good price per unit', facts };
      return { verdict: own.minorX100 >= middle * dearAbove ? 'caution' : 'neutral', reason: '', facts };
    }),
};
export default value;

function unitPriceFact(offer: Offer, price: string, among: number, today: string): Fact {
  return {
    id: `value:${offer.sku}`,
    claim: `${price}, one of ${String(among)} unit prices this store shows for it`,
    source: { id: 'store', title: 'The store’s own page', url: offer.url },
    asOf: today,
    isStale: false,
  };
}
