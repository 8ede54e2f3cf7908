import { CoachError, isCoachError } from '../../core/errors';
import type { Offer } from '../../core/offer';
import { completeOffer } from '../complete-offer';
import type { OfferDraft } from '../complete-offer';
import { currentSheet, perPage } from '../page';
import type { StorePage } from '../page';
import { pageCurrency } from '../read-shop';
import { askSheet } from '../request';
import { isCalled } from './is-called';
import { knownStore, mostEmpty } from './known/known-store';
import type { SearchWay } from './known/known-store';
import { furtherResults } from './more-results';
import type { FoundPages } from './more-results';
import { learnNames } from './names';
import { priceElements } from './price-elements';
import { readProductPage } from './product-page';
import type { ReadCard } from './read-card';
import { readResults } from './read-results';
import { asksForPlace, asksToSignIn } from './search/asks-for-place';
import { askNonsense, askWay, found, readAnswer } from './search/ask-way';
import type { SearchAnswer } from './search/ask-way';
import { findWay, nameOfWay } from './search/find-way';
import { searchLive } from './search/live-search';
import { saysNothingFound } from './search/nothing-found';
import { proveWay, surelySold } from './search/prove';
import { keepRead, readBefore } from './search/read-before';
import { byAddress, requestFor, wayOfLanding } from './search/search-entry';

/** Products one search gives at most, and product pages it opens to complete them. */
const offerLimit = 40;
const pageLimit = 8;

/** What was seen of a store's products while its page stands. */
interface Seen {
  /** Where further pages of results were found to be. */
  pages: FoundPages;
  /** Product pages opened for a missing size, and how many had one: where none has, no more are opened. */
  opened: number;
  helped: number;
  /** How often a way to search was looked for in vain. */
  fruitless: number;
  products: Map<string, OfferDraft | null>;
  /** By which search a product without an address of its own was seen. */
  seenAt: Map<string, SeenAt>;
}
const known = perPage<Seen>(() => ({
  pages: { address: undefined },
  opened: 0,
  helped: 0,
  fruitless: 0,
  products: new Map(),
  seenAt: new Map(),
}));

/** Where a product is shown: on the page of an address, or after a query was typed. */
export interface SeenAt {
  address: string | null;
  query: string;
}

/** The search a product without an address of its own was seen by; null when there was none. */
export function resultsWith(sku: string, page: StorePage): SeenAt | null {
  return known(page).seenAt.get(sku) ?? null;
}

/** Searches a store nobody wrote an adapter for. */
export async function searchStore(query: string, page: StorePage): Promise<Offer[]> {
  const results = await resultsFor(query, page);
  const called = results.filter(({ draft }) => isCalled(draft.title, query));
  const best = [...called, ...results.filter((result) => !called.includes(result))];
  const offers = await completed(query, best.slice(0, offerLimit), page);
  learnNames(page, offers);
  return offers;
}

/** Looks for a way to search after which there is none. */
const mostFruitless = 2;

async function resultsFor(query: string, page: StorePage): Promise<ReadCard[]> {
  const search = knownStore(page).search;
  const results = search.way === null ? await firstResults(query, page) : await resultsBy(search.way, query, page);
  if (search.way === null) return results;
  search.emptyInRow = results.length === 0 ? search.emptyInRow + 1 : 0;
  if (search.emptyInRow < mostEmpty) return results;
  // It may have been the store's old search; whatever else there is comes first now, and is asked for this query at once.
  search.refused = [nameOfWay(search.way)];
  search.way = null;
  search.emptyInRow = 0;
  const again = await firstResults(query, page).catch((error: unknown) => {
    if (isCoachError(error, 'store/element-missing')) return [];
    throw error;
  });
  search.refused = [];
  return again;
}

/** Looks for a way to search, by request first, then in a page that runs, and gives what the query found by it. */
async function firstResults(query: string, page: StorePage): Promise<ReadCard[]> {
  const seen = known(page);
  // A store whose search was looked for in vain is said to have none, instead of being looked through for each article.
  if (seen.fruitless >= mostFruitless) throw notSearchable(page);
  const { proven, quiet, silent } = await findWay(query, page);
  const { way } = knownStore(page).search;
  if (proven !== null && way !== null) return resultsOf(proven, way, query, page);
  if (asksToSignIn(currentSheet(page)) && !showsPrices(page)) {
    throw new CoachError('store/signed-out', 'The store asks you to sign in first. Sign in there, then try again.', {
      detail: 'generic: asked to sign in, and no price',
    });
  }
  if (asksForPlace(currentSheet(page)) && !showsPrices(page)) {
    throw new CoachError(
      'store/no-store-chosen',
      'This store asks for your postcode before it shows prices. Enter it on its page, then try again.',
      { detail: 'generic: a field for the postcode, and no price' },
    );
  }
  if (page.openLive !== undefined) {
    for (const told of silent.filter(({ method }) => method === 'GET').slice(0, 2)) {
      const results = await provenLive({ ...told, kind: 'opened' }, query, page);
      if (results !== null) return results;
    }
    if (quiet.length === 0) {
      const results = await provenLive(byAddress(page.location.href, 'typed'), query, page);
      if (results !== null) return results;
    }
  }
  seen.fruitless += 1;
  if (quiet.length > 0 || silent.length > 0) return [];
  throw notSearchable(page);
}

function showsPrices(page: StorePage): boolean {
  const { document, url } = currentSheet(page);
  return priceElements(document.body, pageCurrency(document, url)).length > 0;
}

async function resultsBy(way: SearchWay, query: string, page: StorePage): Promise<ReadCard[]> {
  if (way.kind !== 'request') return keepPlaces(await askLive(way, query, page), way, query, page).results;
  const answer = await askWay(way, query, page);
  return answer === null ? [] : resultsOf(answer, way, query, page);
}

/** The results of an answer, with what stands further on where nothing in it is called what was asked for. */
async function resultsOf(answer: SearchAnswer, way: SearchWay, query: string, page: StorePage): Promise<ReadCard[]> {
  const { results, sheet, address } = keepPlaces(answer, way, query, page);
  if (results.some(({ draft }) => isCalled(draft.title, query)) || way.method !== 'GET') return results;
  return furtherResults(query, {
    first: { ...sheet, url: address },
    results,
    pages: known(page).pages,
    ask: async (next) => {
      const answered = await askSheet(page, next, { accept: [400, 404, 410, 500, 502, 503] });
      const more = keepPlaces(readAnswer(answered, next, query, page), byAddress(next), query, page);
      return { sheet: { ...answered, url: next }, results: more.results };
    },
  });
}

/** Remembers by which search products without an address of their own are shown. */
function keepPlaces(answer: SearchAnswer, way: SearchWay, query: string, page: StorePage): SearchAnswer {
  const address = way.kind === 'typed' || way.method !== 'GET' ? null : answer.address;
  for (const { draft } of answer.results)
    if (draft.url === null || draft.url === undefined) known(page).seenAt.set(draft.sku, { address, query });
  return answer;
}

/** The product of a page; null where that page cannot be had now: one page costs no search. */
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

/** One search in a page that runs. `isNonsense`: nothing is expected of it, so it is not waited for long. */
async function askLive(way: SearchWay, query: string, page: StorePage, isNonsense = false): Promise<SearchAnswer> {
  const { openLive } = page;
  if (openLive === undefined) throw notSearchable(page);
  const address = way.kind === 'typed' ? null : requestFor(way, query).address;
  const readAlready = readBefore(page, [address, query]);
  if (readAlready !== null) {
    const { url, saysNothing, shown } = readAlready;
    const sheet = { document: page.parseHtml(''), url };
    return { address: url, sheet, shown, results: found(shown, saysNothing, query, page), saysNothing };
  }
  const answer = await searchLive(query, {
    address,
    open: (at) => openLive(at ?? page.location.href),
    read: (sheet) => readResults(sheet, page, address ?? sheet.url),
    isEmpty: saysNothingFound,
    ...(isNonsense && { patienceMs: 2500 }),
  });
  if (answer === null) throw notSearchable(page);
  const saysNothing = saysNothingFound(answer.sheet);
  const shown = isNonsense ? answer.shown : answer.results;
  keepRead(page, [address, query], { url: answer.sheet.url, saysNothing, shown });
  return {
    address: answer.sheet.url,
    sheet: answer.sheet,
    shown,
    results: found(shown, saysNothing, query, page),
    saysNothing,
    hasOthers: answer.shown.length > 0 && answer.results.length === 0,
  };
}

/** Whether a way that found nothing of the kind is one all the same: something surely sold tells. */
async function provenByOthers(way: SearchWay, page: StorePage): Promise<boolean> {
  for (const word of surelySold) {
    const other = await askLive(way, word, page);
    const askFor = (nonsense: string): Promise<SearchAnswer> => askLive(way, nonsense, page, true);
    if (other.results.length > 0) return proveWay(way, word, other, askFor, page);
  }
  return false;
}

/** What a way found in a page that runs, once it proved right; null where it did not. Where the page led somewhere, that may do alone. */
async function provenLive(way: SearchWay, query: string, page: StorePage): Promise<ReadCard[] | null> {
  let answer: SearchAnswer;
  try {
    answer = await askLive(way, query, page);
  } catch (error) {
    // No box, or no page beside the shopper's: this way is none here.
    if (isCoachError(error, 'store/element-missing', 'store/unreachable', 'store/timeout')) return null;
    throw error;
  }
  // Nothing, or only what the store may show in any case: something surely sold tells whether this is its search.
  if (answer.results.length === 0) {
    const isPage = answer.saysNothing || answer.hasOthers === true;
    return isPage && (await provenByOthers(way, page)) ? [] : null;
  }
  const landed = way.kind === 'typed' ? wayOfLanding(answer.address, query) : null;
  const byRequest = landed === null ? null : await askNonsense(landed, query, page);
  const best: SearchWay =
    landed === null ? way : byRequest !== null && byRequest.results.length > 0 ? landed : { ...landed, kind: 'opened' };
  const told = best.kind === 'request' && byRequest !== null ? byRequest : answer;
  const askFor = (word: string): Promise<SearchAnswer | null> =>
    best.kind === 'request' ? askNonsense(best, word, page) : askLive(best, word, page, true);
  if (!(await proveWay(best, query, told, askFor, page))) return null;
  return best.kind === 'request' ? resultsOf(told, best, query, page) : keepPlaces(answer, best, query, page).results;
}

/** Opens product pages where the list was not enough (a name cut short, no size), those first whose name holds most of the query. */
async function completed(query: string, results: readonly ReadCard[], page: StorePage): Promise<Offer[]> {
  const state = known(page);
  const offers = new Map(results.map((result) => [result, completeOffer(result.draft)]));
  const needy = [...results].filter((result) => result.isCut || offers.get(result)?.pack === null);
  const words = query.toLowerCase().split(/\s+/);
  const fit = ({ draft }: ReadCard): number =>
    words.filter((word) => `${draft.title} ${draft.url ?? ''}`.toLowerCase().includes(word)).length;
  needy.sort((a, b) => fit(b) - fit(a) || Number(b.isCut) - Number(a.isCut));
  for (const result of needy.slice(0, pageLimit)) {
    if (!result.isCut && state.opened >= 4 && state.helped === 0) break;
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
  return results.flatMap((result) => offers.get(result) ?? []);
}

async function productOf(url: string | null, page: StorePage): Promise<OfferDraft | null> {
  if (url === null) return null;
  const seen = known(page).products.get(url);
  if (seen !== undefined) return seen;
  const product = await productAt(url, page);
  known(page).products.set(url, product);
  return product;
}

function notSearchable(page: StorePage): CoachError {
  return new CoachError(
    'store/element-missing',
    'No search was found on this store. Open its search page, then click the icon there.',
    {
      detail: `generic: search box, ${new URL(page.location.href).pathname}`,
    },
  );
}
