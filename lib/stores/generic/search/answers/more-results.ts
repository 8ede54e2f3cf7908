import { absoluteUrl } from '../../../page';
import type { Sheet } from '../../../page';
import { nameHasWords } from './name-has-words';
import type { ReadCard } from '../../cards/read-card';
import { moreWords, nextWords } from './more-results-words';
import { nameOf, textOf } from '../../page/visible-text';

/** Requests for further pages of one search, made only while no result has all words of the query in its name. */
export const moreRequests = 2;

/** Makes the address of a further page of results from that of the first. `number`: 2 for the second page. */
type PageAddress = (first: string, number: number) => string;

/**
 * How a store's further pages are addressed, once a guess was right; null if none was; undefined before any was tried. Kept until
 * the page is left.
 */
export interface FoundPages {
  address: PageAddress | null | undefined;
}

/** The first page of a search, and how to request others. */
export interface FirstPage {
  first: Sheet;
  results: readonly ReadCard[];
  pages: FoundPages;
  ask(address: string): Promise<{ sheet: Sheet; results: ReadCard[] }>;
}

/**
 * The results of a search, with those of further pages while none has all words of the query in its name. Further pages are found
 * by links on the page or by usual addresses. A shop that sorts by newest shows the right product last. (Searches with other
 * words are up to the caller: lib/core/matching/searching.)
 */
export async function furtherResults(query: string, page: FirstPage): Promise<ReadCard[]> {
  const { first, pages } = page;
  const results = bySku(page.results);
  const isFound = (): boolean => [...results.values()].some(({ draft }) => nameHasWords(draft.title, query));
  let sheet = first;
  let left = moreRequests;
  const read = async (address: string): Promise<boolean> => {
    left -= 1;
    const next = await page.ask(address);
    const before = results.size;
    for (const result of next.results) if (!results.has(result.draft.sku)) results.set(result.draft.sku, result);
    sheet = next.sheet;
    return results.size > before;
  };
  for (let number = 2; left > 0 && page.results.length > 0 && !isFound(); number += 1) {
    const told = nextPage(sheet, number - 1) ?? pages.address?.(first.url, number);
    if (told !== undefined) {
      if (!(await read(told))) break;
      continue;
    }
    if (pages.address === null || !hasMore(first)) break;
    pages.address = null;
    for (const guess of usualPages(first.url)) {
      if (left === 0 || !(await read(guess(first.url, number)))) continue;
      pages.address = guess;
      break;
    }
    if (pages.address === null) break;
  }
  return [...results.values()];
}

/** Results by sku. */
export function bySku(results: readonly ReadCard[]): Map<string, ReadCard> {
  return new Map(results.map((result) => [result.draft.sku, result]));
}

const pagerHints =
  '[class*="pagina" i],[id*="pagina" i],[class*="pager" i],[id*="pager" i],nav[aria-label*="pag" i],[data-testid*="pagina" i]';

/**
 * The address of the next page of results, if the page links to it by its relation, its name or its number; null otherwise.
 * `number`: the current page.
 */
export function nextPage(sheet: Sheet, number: number): string | null {
  const { document, url } = sheet;
  const told = [...document.querySelectorAll('link[rel~="next"][href], a[rel~="next"][href]')];
  const named = [...document.querySelectorAll('a[href]')].filter((link) => isNext(link) || isMore(link));
  const numbered = [...document.querySelectorAll(`:is(${pagerHints}) a[href]`)].filter(
    (link) => textOf(link) === String(number + 1),
  );
  const here = new URL(url);
  for (const link of [...told, ...named, ...numbered]) {
    const raw = link.getAttribute('href') ?? '';
    const next = raw.startsWith('#') ? null : absoluteUrl(raw, url);
    if (next?.origin === here.origin && next.pathname + next.search !== here.pathname + here.search) return next.href;
  }
  return null;
}

/** The control that shows more results by a script; null if there is none. */
export function moreControl(document: Document): HTMLElement | null {
  const controls = [...document.querySelectorAll<HTMLElement>('button, a, [role="button"]')];
  return (
    controls.find((control) => isMore(control) && isAbled(control)) ??
    controls.find((control) => isNext(control) && isAbled(control) && control.closest(pagerHints) !== null) ??
    null
  );
}

/** Whether a page has further pages without an address for them: an empty pager, or a button for more. */
function hasMore({ document }: Sheet): boolean {
  return document.querySelector(pagerHints) !== null || moreControl(document) !== null;
}

/** Usual addresses of further pages. A guess is right if it shows other products. */
function usualPages(first: string): PageAddress[] {
  const byNumber: PageAddress = (address, number) => {
    const next = new URL(address);
    next.searchParams.set('page', String(number));
    return next.href;
  };
  const byPath: PageAddress = (address, number) => `${address.replace(/\/$/, '')}/${String(number)}`;
  return new URL(first).search === '' ? [byPath, byNumber] : [byNumber];
}

function isNext(control: Element): boolean {
  return nextWords.test(nameOf(control));
}

function isMore(control: Element): boolean {
  const name = nameOf(control);
  return name.length <= 40 && moreWords.test(name);
}

function isAbled(control: Element): boolean {
  return !control.hasAttribute('disabled') && control.getAttribute('aria-disabled') !== 'true';
}
