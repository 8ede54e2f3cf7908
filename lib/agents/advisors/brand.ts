import type { Advisor } from '../../core/ports';
import { isOfBrand } from '../../core/offer/offer-brand';
import { preferencesSource } from '../../core/fact/own-facts';
import { assessEach } from '../assess-by-facts';

/** Brands the shopper likes. Avoided brands are eliminated earlier by the hard rules (core/diet). */
const brand: Advisor = {
  id: 'brand',
  title: 'Brands you like',
  defaultWeight: 16,
  isPersonal: true,
  run: ({ offers }, { today, taste }) =>
    assessEach('brand', offers, (offer) => {
      const liked = taste?.brands.find((name) => isOfBrand(offer, name));
      if (liked === undefined) return null;
      const claim = `${liked} is one of the brands you like`;
      const fact = { id: `brand:${liked}`, claim, source: preferencesSource, asOf: today, isStale: false };
      return { verdict: 'prefer', reason: 'a brand you like', facts: [fact] };
    }),
};
export default brand;
