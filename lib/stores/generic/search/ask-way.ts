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
import { requestFor } from './search-entry';

/** What one search gave. */
export interface SearchAnswer {
  /** Where it was asked. */
  address: string;
  sheet: Sheet;
  /** All products the page shows, whatever for. */
  shown: ReadCard[];
  /** Those of them that the search found. */
  results: ReadCard[];
  saysNothing: boolean;
  /** A page that runs showed products, none of which is called what was asked for. */
  hasOthers?: boolean;
}

/** Statuses by which a store says that there is no such page, or none for this query. */
export const noSuchPage = [400, 404, 405, 410, 422];

/** Asks a store by a way that is a request. Null when the store has no such page. */
export async function askWay(way: SearchWay, query: string, page: StorePage): Promise<SearchAnswer | null> {
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

/** Some stores show their results in a frame of their own: that is asked for as the page would. */
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
    if (read.shown.length > 0 || read.saysNothing) return { ...read, address };
  }
  return null;
}

/** The same for nonsense: a store that trips over it found nothing. One that wants us to slow down is still heard. */
export async function askNonsense(way: SearchWay, query: string, page: StorePage): Promise<SearchAnswer | null> {
  try {
    return await askWay(way, query, page);
  } catch (error) {
    if (isCoachError(error, 'store/unreachable', 'store/server-error', 'store/timeout', 'store/element-missing'))
      return null;
    throw error;
  }
}

/** Reads an answer: without what the store shows whatever one asks for. */
export function readAnswer(sheet: Sheet, asked: string, query: string, page: StorePage): SearchAnswer {
  return withTextsKept(() => {
    const shown = readResults(sheet, page, asked);
    const saysNothing = saysNothingFound(sheet);
    return { address: asked, sheet, shown, results: found(shown, saysNothing, query, page), saysNothing };
  });
}

/** What of the products shown was searched for: nothing where the page says so, and no padding. */
export function found(shown: readonly ReadCard[], saysNothing: boolean, query: string, page: StorePage): ReadCard[] {
  if (saysNothing && !shown.some(({ draft }) => sharesWord(draft.title, query))) return [];
  const padding = new Set(knownStore(page).search.padding);
  const others = shown.filter(({ draft }) => !padding.has(draft.sku));
  const skus = new Set(shown.map(({ draft }) => draft.sku));
  const isAllPadding = padding.size > 0 && others.length === 0 && [...padding].every((sku) => skus.has(sku));
  return isAllPadding ? [] : shown.filter(({ draft }) => !padding.has(draft.sku) || sharesWord(draft.title, query));
}

/** Whether a product has a word of the query in its name, in either number. */
export function sharesWord(title: string, query: string): boolean {
  const name = title.toLowerCase();
  return query
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word.length >= 2 && name.includes(word.replace(/(?:ies|es|s|y)$/, '')));
}
