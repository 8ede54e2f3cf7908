import { isCoachError } from '../../../../core/errors';
import type { StorePage } from '../../../page';
import { ask } from '../../../request';
import { knownStore } from '../../known/known-store';
import type { SearchWay } from '../../known/known-store';
import { productKey } from '../../identity/product-key';
import type { ReadCard } from '../../cards/read-card';
import { readResults } from '../../cards/read-results';
import { askNonsense, found, noSuchPage } from '../ask-search-way';
import type { SearchAnswer } from '../ask-search-way';
import { searchLive } from './search-running-page';
import type { LiveAnswer } from './search-running-page';
import { saysNothingFound } from '../answers/nothing-found';
import { searchTimeLeft } from '../search-time-limit';
import { proveSearchWay } from '../prove-search-way';
import { surelySold } from '../surely-sold';
import { keepRead, noteTyped, readBefore, timesTyped, wasAnsweredHere } from '../search-across-pages';
import { resultsOf } from '../answers/results-of-answer';
import { requestFor, wayOfLanding } from '../search-ways';
import { keepPlaces, notSearchable } from '../search-memory';

/** Milliseconds a scripted page of results has to fill itself, and the same for a nonsense query. */
const settleMs = 8_000;
const nonsenseMs = 2_500;

/** Surely sold words that are tried in a running page, as each may load another page. */
const mostTyped = 3;

/** One search in a running page. `isNonsense`: no results are expected, so the wait is short. */
export async function askLive(
  way: SearchWay,
  query: string,
  page: StorePage,
  isNonsense = false,
): Promise<SearchAnswer> {
  const { openLive } = page;
  if (openLive === undefined) throw notSearchable(page);
  const isProven = knownStore(page).search.way !== null;
  const address = way.kind === 'typed' ? null : requestFor(way, query).address;
  const readAlready = readBefore(page, [address, query]);
  if (readAlready !== null) {
    const { url, isNothingFound, shown } = readAlready;
    const sheet = { document: page.parseHtml(''), url };
    return { address: url, sheet, shown, results: found(shown, isNothingFound, query, page), isNothingFound };
  }
  const search = (isLedTo: boolean): Promise<LiveAnswer | null> =>
    searchLive(query, {
      address,
      isLedTo,
      onTyping: () => {
        noteTyped(page, query);
      },
      open: (at) => openLive(at ?? page.location.href),
      read: (sheet) => readResults(sheet, page, address ?? sheet.url),
      isEmpty: saysNothingFound,
      mayRepeat: !isNonsense && !isProven,
      patienceMs: Math.min(isNonsense ? nonsenseMs : settleMs, searchTimeLeft(page, isProven ? 'proven' : 'looking')),
    });
  // The query was typed on the page before, which led here. If this page does not look like the answer, that page's scripts may
  // not have started, and the query is typed once more.
  const times = address === null ? timesTyped(page, query) : 0;
  let answer = times > 0 ? await search(true) : null;
  const isAnswer =
    answer !== null &&
    (times > 1 || wasAnsweredHere(page) || answer.results.length > 0 || saysNothingFound(answer.sheet));
  if (!isAnswer) answer = await search(false);
  if (answer === null) throw notSearchable(page);
  const isNothingFound = saysNothingFound(answer.sheet);
  const shown = isNonsense ? answer.shown : await withAddress(answer.results, answer.sheet.url, page);
  keepRead(page, [address, query], { url: answer.sheet.url, isNothingFound, shown });
  return {
    address: answer.sheet.url,
    sheet: answer.sheet,
    shown,
    results: found(shown, isNothingFound, query, page),
    isNothingFound,
    hasOthers: answer.shown.length > 0 && answer.results.length === 0,
  };
}

/**
 * If a script shows the single hit at the address of the search, the store redirects a plain request to its page. That address is
 * added.
 */
async function withAddress(results: ReadCard[], asked: string, page: StorePage): Promise<ReadCard[]> {
  const [only] = results;
  if (only === undefined || results.length > 1 || only.draft.url !== null) return results;
  const { telling } = knownStore(page);
  const { url } = await ask(page, asked, { headers: { accept: 'text/html' }, accept: noSuchPage });
  const key = productKey(url, url, telling);
  if (key === null || key === productKey(asked, asked, telling)) return results;
  return [{ ...only, draft: { ...only.draft, url, sku: key } }];
}

/**
 * If typing led to an address with the query in it: whether this address is a way to search, proven by something surely sold;
 * null if not.
 */
async function provenLanding({ address }: SearchAnswer, query: string, page: StorePage): Promise<SearchWay | null> {
  const landed = wayOfLanding(address, query);
  if (landed === null) return null;
  for (const word of surelySold(page)) {
    const other = await askNonsense(landed, word, page);
    if (other === null || other.results.length === 0) continue;
    return (await proveSearchWay(landed, word, other, (nonsense) => askNonsense(landed, nonsense, page), page))
      ? landed
      : null;
  }
  return null;
}

/** Whether a way that found nothing works all the same: shown by a search for something surely sold. */
async function provenByOthers(way: SearchWay, page: StorePage): Promise<boolean> {
  for (const word of surelySold(page).slice(0, mostTyped)) {
    const other = await askLive(way, word, page);
    if (other.results.length > 0) return (await proven(way, word, other, page)) !== null;
  }
  return false;
}

/**
 * The results of a way in a running page, once it is proven; null if it is not. If typing led to an address, that address may be
 * kept as the way instead.
 */
export async function provenLive(way: SearchWay, query: string, page: StorePage): Promise<ReadCard[] | null> {
  let answer: SearchAnswer;
  try {
    answer = await askLive(way, query, page);
  } catch (error) {
    // There is no box, or no page can be opened beside the shopper's.
    if (isCoachError(error, 'store/element-missing', 'store/unreachable', 'store/timeout')) return null;
    throw error;
  }
  if (answer.results.length > 0) {
    const by = await proven(way, query, answer, page);
    if (by === null) return null;
    return by.way.kind === 'request'
      ? resultsOf(by.answer, by.way, query, page)
      : keepPlaces(answer, by.way, query, page).results;
  }
  // No results, or only products shown for any query. A search for something surely sold shows whether this is the store's
  // search.
  const isPage = answer.isNothingFound || answer.hasOthers === true;
  const landed = way.kind === 'typed' && isPage ? await provenLanding(answer, query, page) : null;
  if (landed !== null) {
    const again = await askNonsense(landed, query, page);
    return again === null ? [] : resultsOf(again, landed, query, page);
  }
  return isPage && (await provenByOthers(way, page)) ? [] : null;
}

/** Proves a way by its results in a running page, or proves the address to which typing led. */
async function proven(
  way: SearchWay,
  query: string,
  answer: SearchAnswer,
  page: StorePage,
): Promise<{ way: SearchWay; answer: SearchAnswer } | null> {
  const landed = way.kind === 'typed' ? wayOfLanding(answer.address, query) : null;
  const byRequest = landed === null ? null : await askNonsense(landed, query, page);
  const isByRequest = byRequest !== null && byRequest.results.length > 0;
  // In the shopper's own tab the box is preferred as long as it does not leave the page.
  const isTab = page.tab?.hasNoFrames === true;
  const from = page.location.href;
  const best: SearchWay =
    landed === null || (isTab && !isByRequest) ? way : isByRequest ? landed : { ...landed, kind: 'opened' };
  const told = best.kind === 'request' && byRequest !== null ? byRequest : answer;
  const askFor = (word: string): Promise<SearchAnswer | null> =>
    best.kind === 'request' ? askNonsense(best, word, page) : askLive(best, word, page, true);
  if (!(await proveSearchWay(best, query, told, askFor, page))) return null;
  if (best.kind === 'typed' && landed !== null && page.location.href === from)
    knownStore(page).search.way = { ...landed, kind: 'opened' };
  return { way: best, answer: told };
}
