import { isCoachError } from '../../../core/errors';
import { absoluteUrl } from '../../page';
import type { Sheet, StorePage } from '../../page';
import { ask } from '../../request';
import { knownStore } from '../known/known-store';
import type { SearchWay } from '../known/known-store';
import type { ReadCard } from '../cards/read-card';
import { readResults } from '../cards/read-results';
import { withTextsKept } from '../page/visible-text';
import { saysNothingFound } from './answers/nothing-found';
import { requestFor } from './search-ways';

/** The outcome of one search. */
export interface SearchAnswer {
  /** The address that was requested. */
  address: string;
  sheet: Sheet;
  /** All products the page shows, whether they fit the query or not. */
  shown: ReadCard[];
  /** The products that the search found. */
  results: ReadCard[];
  isNothingFound: boolean;
  /** Whether a running page showed products of which none has a word of the query in its name. */
  hasOthers?: boolean;
}

/** Statuses with which stores say that there is no such page, or no result for this query. */
export const noSuchPage = [400, 404, 405, 410, 422];

/** Searches a store by a request. Null if the store has no such page. */
export async function askSearchWay(way: SearchWay, query: string, page: StorePage): Promise<SearchAnswer | null> {
  const { address, body } = requestFor(way, query);
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const answer = await ask(page, address, {
    method: way.method,
    headers: { accept: 'text/html', ...(body !== null && form) },
    ...(body !== null && { body }),
    accept: noSuchPage,
  });
  if (answer.status >= 400) return null;
  const read = readAnswer({ document: page.parseHtml(answer.text), url: answer.url }, address, query, page);
  return read.shown.length > 0 ? read : ((await inFrames(read, query, page)) ?? read);
}

/** Some stores show their results in a frame of their own. It is requested as the page itself would. */
async function inFrames(
  { sheet, address }: SearchAnswer,
  query: string,
  page: StorePage,
): Promise<SearchAnswer | null> {
  const { origin } = new URL(sheet.url);
  const frames = [...sheet.document.querySelectorAll('iframe[src]')]
    .map((frame) => absoluteUrl(frame.getAttribute('src'), sheet.url))
    .filter((url) => url?.origin === origin);
  for (const url of frames.slice(0, 2)) {
    if (url === null) continue;
    const answer = await ask(page, url.href, { headers: { accept: 'text/html' }, accept: noSuchPage });
    if (answer.status >= 400) continue;
    const read = readAnswer({ document: page.parseHtml(answer.text), url: answer.url }, answer.url, query, page);
    if (read.shown.length > 0 || read.isNothingFound) return { ...read, address };
  }
  return null;
}

/**
 * The same for a query that may fail, such as nonsense: an error of the store counts as no answer. A rate limit is still thrown.
 */
export async function askNonsense(way: SearchWay, query: string, page: StorePage): Promise<SearchAnswer | null> {
  try {
    return await askSearchWay(way, query, page);
  } catch (error) {
    if (isCoachError(error, 'store/unreachable', 'store/server-error', 'store/timeout', 'store/element-missing'))
      return null;
    throw error;
  }
}

/** Reads a page of results, without the products that the store shows for any query. */
export function readAnswer(sheet: Sheet, asked: string, query: string, page: StorePage): SearchAnswer {
  return withTextsKept(() => {
    const shown = readResults(sheet, page, asked);
    const isNothingFound = saysNothingFound(sheet);
    return { address: asked, sheet, shown, results: found(shown, isNothingFound, query, page), isNothingFound };
  });
}

/**
 * Which of the shown products the search found. None if the page says that there are none, and none that the store shows for any
 * query, unless they share a word with the query.
 */
export function found(shown: readonly ReadCard[], isNothingFound: boolean, query: string, page: StorePage): ReadCard[] {
  if (isNothingFound && !shown.some(({ draft }) => sharesWord(draft.title, query))) return [];
  const padding = new Set(knownStore(page).search.padding);
  const others = shown.filter(({ draft }) => !padding.has(draft.sku));
  const skus = new Set(shown.map(({ draft }) => draft.sku));
  const isAllPadding = padding.size > 0 && others.length === 0 && [...padding].every((sku) => skus.has(sku));
  return isAllPadding ? [] : shown.filter(({ draft }) => !padding.has(draft.sku) || sharesWord(draft.title, query));
}

/** Whether a product's name contains a word of the query, in singular or plural. */
export function sharesWord(title: string, query: string): boolean {
  const name = title.toLowerCase();
  return query
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.length >= 2 && name.includes(word.replace(/(?:ies|es|s|y)$/, '')));
}
