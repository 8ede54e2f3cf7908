import { believeSizes } from '../amount-check/believe-sizes';
import type { Match } from '../decision';
import type { Ingredient } from '../../meal/ingredient';
import { withInferredBrand } from '../../offer/inferred-brands';
import { matcherOf } from '../../matching/match';
import type { Offer } from '../../offer/offer';
import { compareText } from '../score-line';
import { wordsOf } from '../../text/words';
import type { SettledCart } from './decide-input';

/** An offer with the size that is believed of it, as it is matched, and its match. */
export interface MatchedOffer {
  offer: Offer;
  /** With the brand its title begins with, where the store tells none. */
  asMatched: Offer;
  match: Match;
}

/** The offers of a line that are sold in the cart's currency, each once, with their matches. */
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
  // A size tells of the form as well: what is no longer believed of one is no longer read in the other.
  for (const [index, offer] of believeSizes(told, matches, ingredient.name, cart.portions).entries())
    if (offer !== told[index]) matched[index] = matchedOf(offer);
  return matched;
}

/** One offer per sku, the cheaper when a store lists it twice, in an order of their own. */
function unique(offers: readonly Offer[]): Offer[] {
  const bySku = new Map<string, Offer>();
  const sorted = [...offers].sort(
    (a, b) =>
      compareText(a.sku, b.sku) || a.price.minor - b.price.minor || compareText(JSON.stringify(a), JSON.stringify(b)),
  );
  for (const offer of sorted) if (!bySku.has(offer.sku)) bySku.set(offer.sku, offer);
  return [...bySku.values()];
}
