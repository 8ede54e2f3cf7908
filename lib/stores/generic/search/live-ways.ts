import { isCoachError } from '../../../core/errors';
import type { StorePage } from '../../page';
import type { SearchWay } from '../known/known-store';
import type { ReadCard } from '../read-card';
import { readResults } from '../read-results';
import { askNonsense, found } from './ask-way';
import type { SearchAnswer } from './ask-way';
import { searchLive } from './live-search';
import { saysNothingFound } from './nothing-found';
import { proveWay, surelySold } from './prove';
import { keepRead, readBefore } from './read-before';
import { resultsOf } from './results-of';
import { requestFor, wayOfLanding } from './search-entry';
import { keepPlaces, notSearchable } from './seen';

/** One search in a page that runs. `isNonsense`: nothing is expected of it, so it is not waited for long. */
export async function askLive(
  way: SearchWay,
  query: string,
  page: StorePage,
  isNonsense = false,
): Promise<SearchAnswer> {
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
export async function provenLive(way: SearchWay, query: string, page: StorePage): Promise<ReadCard[] | null> {
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
