import { CoachError, isCoachError } from '../../../../core/errors';
import { currentSheet } from '../../../page';
import type { StorePage } from '../../../page';
import { pageCurrency } from '../../../reading/shop-details';
import { besideSelector } from '../../cards/beside-results';
import { knownStore } from '../../known/known-store';
import type { SearchWay } from '../../known/known-store';
import { priceElements } from '../../cards/price-elements';
import type { ReadCard } from '../../cards/read-card';
import { asksForPlace, asksToSignIn } from './asks-for-place';
import { askNonsense, askSearchWay } from '../ask-search-way';
import { findSearchWay, nameOfWay } from '../find-search-way';
import { askLive, provenLive } from '../live/prove-running-search';
import { searchTimeLeft } from '../search-time-limit';
import { resultsOf } from './results-of-answer';
import { byAddress, wayOfLanding } from '../search-ways';
import { keepPlaces, notSearchable } from '../search-memory';
import { surelySold } from '../surely-sold';

/** Looks without success after which the store is taken to have no search. */
const mostFruitless = 2;

/** Milliseconds after which that is forgotten; the shopper may have opened another page of the store. */
const vainMs = 60_000;

/** Answers without a product in a row after which a proven way is no longer believed. */
const mostEmpty = 20;

/** The results for a query, by the proven way of searching, or by the first that can be proven now. */
export async function resultsFor(query: string, page: StorePage): Promise<ReadCard[]> {
  const { search } = knownStore(page);
  const { way } = search;
  if (way === null) return firstResults(query, page);
  const { results, isSilent } = await resultsBy(way, query, page);
  search.emptyInRow = results.length === 0 ? search.emptyInRow + 1 : 0;
  if (results.length > 0) {
    search.isKept = false;
    return results;
  }
  if ((search.isKept || (isSilent && !search.isSilentOften)) && !(await findsAgain(way, page))) {
    // The store has changed: look for a search as on an unknown store; this throws if there is none any more.
    search.way = null;
    search.looked = null;
    return firstResults(query, page);
  }
  search.isKept = false;
  search.isSilentOften ||= isSilent;
  if (search.emptyInRow < mostEmpty) return results;
  // It may have been the store's old search. Other ways are looked for now, with this query.
  search.refused = [nameOfWay(way)];
  search.way = null;
  search.looked = null;
  search.emptyInRow = 0;
  const again = await firstResults(query, page).catch((error: unknown) => {
    if (isCoachError(error, 'store/element-missing')) return [];
    throw error;
  });
  search.refused = [];
  return again;
}

/**
 * Whether a way still finds what it found before. A way that needs a running page is not asked again, because that would drive
 * the tab.
 */
async function findsAgain(way: SearchWay, page: StorePage): Promise<boolean> {
  if (way.kind !== 'request') return true;
  const { proof } = knownStore(page).search;
  for (const word of [...(proof === null ? [] : [proof.found]), ...surelySold(page)]) {
    const answer = await askNonsense(way, word, page);
    if (answer !== null && answer.results.length > 0) return true;
  }
  return false;
}

/** Looks for a way to search, first by request, then in a running page. Returns what it finds for the query. */
async function firstResults(query: string, page: StorePage): Promise<ReadCard[]> {
  const { search } = knownStore(page);
  if (search.vain.times > 0 && Date.now() - search.vain.at > vainMs) {
    search.vain.times = 0;
    search.looked = null;
  }
  // If a search was looked for in vain, the store is said to have none, instead of trying again for each ingredient.
  if (search.vain.times >= mostFruitless) throw notSearchable(page);
  const proven = await findSearchWay(query, page);
  if (proven !== null && search.way !== null) return resultsOf(proven, search.way, query, page);
  if (asksToSignIn(currentSheet(page)) && !showsPrices(page)) {
    throw new CoachError('store/signed-out', 'The store asks you to sign in first. Sign in there, then try again.');
  }
  if (asksForPlace(currentSheet(page)) && !showsPrices(page)) {
    throw new CoachError(
      'store/no-store-chosen',
      'This store asks where you are before it shows prices. Tell it on its page, then try again.',
    );
  }
  const { quiet = [], silent = [], guessed = [] } = search.looked ?? {};
  if (page.openLive !== undefined) {
    // The tab may move to a page without products, so the words of this page are kept first.
    surelySold(page);
    const opened = (ways: readonly SearchWay[]): SearchWay[] =>
      ways.filter(({ method }) => method === 'GET').map((way) => ({ ...way, kind: 'opened' }));
    const typed = quiet.length === 0 ? [byAddress(page.location.href, 'typed')] : [];
    const told = opened(silent).slice(0, 2);
    // A form that leads to the front page may not be the search. In the shopper's own tab, the box is used if it does not leave
    // the page, because an address would load another page for each query. If the tab is already at an address with the query,
    // the box leads to pages, and the address is used.
    search.boxLeads ||= wayOfLanding(page.location.href, query) !== null;
    const isInPlace = page.tab?.hasNoFrames === true && !search.boxLeads;
    const isLater = ({ address }: SearchWay): boolean => isInPlace || new URL(address).pathname === '/';
    const first = [...told.filter((way) => !isLater(way)), ...typed, ...told.filter(isLater)];
    for (const way of [...first, ...opened(guessed).slice(0, 1)]) {
      if (searchTimeLeft(page, 'looking') === 0) break;
      const results = await provenLive(way, query, page);
      if (results !== null) return results;
    }
  }
  search.vain = { times: search.vain.times + 1, at: Date.now() };
  if (quiet.length + silent.length + guessed.length > 0) return [];
  throw notSearchable(page);
}

/** Whether a page shows a price of a product. The cart's total in the header does not count. */
function showsPrices(page: StorePage): boolean {
  const { document, url } = currentSheet(page);
  const prices = priceElements(document.body, pageCurrency(document, url));
  return prices.some((price) => price.closest(besideSelector) === null);
}

/** What a proven way finds. `isSilent`: the answer shows no product and does not say that there is none. */
async function resultsBy(
  way: SearchWay,
  query: string,
  page: StorePage,
): Promise<{ results: ReadCard[]; isSilent: boolean }> {
  if (way.kind !== 'request')
    return { results: keepPlaces(await askLive(way, query, page), way, query, page).results, isSilent: false };
  const answer = await askSearchWay(way, query, page);
  if (answer === null) return { results: [], isSilent: true };
  const isSilent = answer.shown.length === 0 && !answer.isNothingFound;
  return { results: await resultsOf(answer, way, query, page), isSilent };
}
