import { believeSizes } from '../amount-check/believe-sizes';
import type { Match } from '../decision';
import type { Ingredient } from '../../meal/ingredient';
import { withInferredBrand } from '../../offer/inferred-brands';
import { matcherOf } from '../../matching/match';
import type { Offer } from '../../offer/offer';
import { compareText } from '../score-line';
import { wordsOf } from '../../text/comparable-words';
import type { SettledCart } from './decide-input';

/** An offer with its believed size, as it is matched, and its match. */
export interface MatchedOffer {
  offer: Offer;
  /** The offer with the brand its title begins with, where the store gives none. */
  asMatched: Offer;
  match: Match;
}

/** The offers of a line in the cart's currency, each sku once, with their matches. */
export function matchedOffers(ingredient: Ingredient, offers: readonly Offer[], cart: SettledCart): MatchedOffer[] {
  const told = unique(offers).filter((offer) => offer.price.currency === cart.currency);
  const words = wordsOf(ingredient.name);
  const matchOf = matcherOf(ingredient);
  const matchedOf = (offer: Offer): MatchedOffer => {
    const asMatched = withInferredBrand(offer, cart.brands, words);
    return { offer, asMatched, match: matchOf(asMatched) };
  };
  const matched: MatchedOffer[] = [];
  const matches: Match[] = [];
  for (const offer of told) {
    const asTold = matchedOf(offer);
    matched.push(asTold);
    matches.push(asTold.match);
  }
  // A size hints at the form too, so an offer whose size is rejected is matched again without it.
  for (const [index, offer] of believeSizes(told, matches, ingredient.name, cart.portions).entries())
    if (offer !== told[index]) matched[index] = matchedOf(offer);
  return matched;
}

/** One offer per sku, the cheaper one when a store lists it twice, in a fixed order that does not depend on the input's. */
function unique(offers: readonly Offer[]): Offer[] {
  const bySku = new Map<string, Offer>();
  const sorted = [...offers].sort(
    (a, b) =>
      compareText(a.sku, b.sku) || a.price.minor - b.price.minor || compareText(JSON.stringify(a), JSON.stringify(b)),
  );
  for (const offer of sorted) if (!bySku.has(offer.sku)) bySku.set(offer.sku, offer);
  return [...bySku.values()];
}
