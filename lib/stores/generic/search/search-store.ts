import { isCoachError } from '../../../core/errors';
import type { Offer } from '../../../core/offer/offer';
import { completeOffer } from '../../reading/complete-offer';
import type { OfferDraft } from '../../reading/complete-offer';
import type { StorePage } from '../../page';
import { pageCurrency } from '../../reading/shop-details';
import { askSheet } from '../../request';
import { nameHasWords } from './answers/name-has-words';
import { learnNames } from '../identity/cart-line-sku';
import { readProductPage } from '../page/read-product-page';
import type { ReadCard } from '../cards/read-card';
import { beginSearch, searchTimeLeft } from './search-time-limit';
import { resultsFor } from './answers/results-for-query';
import { seenOf } from './search-memory';
import { unlessPageLeft } from './unless-page-left';

/** Products returned by one search, and product pages opened to complete them. */
const offerLimit = 40;
const pageLimit = 8;

/**
 * Searches a store without an adapter. Products whose name has all words of the query come first.
 *
 * @throws CoachError if no search is found, or if the store asks to sign in or to choose a branch first
 */
export async function searchStore(query: string, page: StorePage): Promise<Offer[]> {
  beginSearch(page);
  const results = await unlessPageLeft(page, () => resultsFor(query, page));
  const called = results.filter(({ draft }) => nameHasWords(draft.title, query));
  const best = [...called, ...results.filter((result) => !called.includes(result))];
  const offers = await completed(query, best.slice(0, offerLimit), page);
  learnNames(page, offers);
  return offers;
}

/** The product of a page; null if the page cannot be read now. One failed page does not fail the search. */
async function productAt(url: string, page: StorePage): Promise<OfferDraft | null> {
  try {
    const sheet = await askSheet(page, url, { accept: [404, 410] });
    return readProductPage(sheet, pageCurrency(sheet.document, sheet.url));
  } catch (error) {
    if (isCoachError(error, 'store/unreachable', 'store/timeout', 'store/server-error', 'store/element-missing'))
      return null;
    throw error;
  }
}

/** Opens product pages for what the list lacks (a shortened name, no pack size), those of the best fitting products first. */
async function completed(query: string, results: readonly ReadCard[], page: StorePage): Promise<Offer[]> {
  const state = seenOf(page);
  const offers = new Map(results.map((result) => [result, completeOffer(result.draft)]));
  const needy = [...results].filter((result) => result.isCut || offers.get(result)?.pack === null);
  const words = query.toLowerCase().split(/\s+/);
  const fit = ({ draft }: ReadCard): number =>
    words.filter((word) => `${draft.title} ${draft.url ?? ''}`.toLowerCase().includes(word)).length;
  needy.sort((a, b) => fit(b) - fit(a) || Number(b.isCut) - Number(a.isCut));
  for (const result of needy.slice(0, pageLimit)) {
    if (searchTimeLeft(page, 'looking') === 0 || (!result.isCut && state.opened >= 4 && state.helped === 0)) break;
    const more = await productOf(result.draft.url ?? null, page);
    if (more === null) continue;
    const whole = completeOffer({
      ...result.draft,
      title: result.isCut || more.title.length > result.draft.title.length ? more.title : result.draft.title,
      brand: result.draft.brand ?? more.brand ?? null,
      size: result.draft.size ?? more.size ?? null,
      unitPrice: result.draft.unitPrice ?? more.unitPrice ?? null,
      gtin: result.draft.gtin ?? more.gtin ?? null,
      availability: result.draft.availability === 'out-of-stock' ? 'out-of-stock' : (more.availability ?? 'unknown'),
      maxQuantity: result.draft.maxQuantity ?? more.maxQuantity ?? null,
    });
    if (!result.isCut) state.opened += 1;
    if (!result.isCut && whole.pack !== null) state.helped += 1;
    offers.set(result, whole);
  }
  return results.flatMap((result) => {
    const offer = offers.get(result);
    return offer === undefined ? [] : [result.asksChoice === true ? { ...offer, asksChoice: true } : offer];
  });
}

async function productOf(url: string | null, page: StorePage): Promise<OfferDraft | null> {
  if (url === null) return null;
  const seen = seenOf(page).products.get(url);
  if (seen !== undefined) return seen;
  const product = await productAt(url, page);
  seenOf(page).products.set(url, product);
  return product;
}
