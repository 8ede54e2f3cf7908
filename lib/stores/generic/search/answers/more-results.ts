import { absoluteUrl } from '../../../page';
import type { Sheet } from '../../../page';
import { isCalled } from './is-called';
import type { ReadCard } from '../../cards/read-card';
import { moreWords, nextWords } from './more-words';
import { nameOf, textOf } from '../../page/visible-text';

/** Requests one search may make beyond its first page, and only while nothing it found is called what was asked for. */
export const moreRequests = 2;

/** Makes the address of a page of results from that of the first. */
type PageAddress = (first: string, number: number) => string;

/** Where a store's further pages are, once a guess proved right; null when none did. Kept while the page stands. */
export interface FoundPages {
  address: PageAddress | null | undefined;
}

/** The first page of a search that showed nothing called so, and how to ask for others. */
export interface FirstPage {
  first: Sheet;
  results: readonly ReadCard[];
  pages: FoundPages;
  ask(address: string): Promise<{ sheet: Sheet; results: ReadCard[] }>;
}

/**
 * The results of a search with what stands further on, while nothing is called what was asked for: the pages after the first, where the
 * page tells them or a usual address proves right. A shop that orders by newest shows the right thing last. (Other words for the thing are
 * asked for by who searches: lib/core/matching/searching.)
 */
export async function furtherResults(query: string, page: FirstPage): Promise<ReadCard[]> {
  const { first, pages } = page;
  const results = bySku(page.results);
  const isFound = (): boolean => [...results.values()].some(({ draft }) => isCalled(draft.title, query));
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

/** Results by what they are called in the cart. */
export function bySku(results: readonly ReadCard[]): Map<string, ReadCard> {
  return new Map(results.map((result) => [result.draft.sku, result]));
}

const pagerHints =
  '[class*="pagina" i],[id*="pagina" i],[class*="pager" i],[id*="pager" i],nav[aria-label*="pag" i],[data-testid*="pagina" i]';

/** The address of the page of results after this one, where the page links to it: by what it is, by its name, by its number. */
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

/** The control that shows more results where only the page's scripts know how. */
export function moreControl(document: Document): HTMLElement | null {
  const controls = [...document.querySelectorAll<HTMLElement>('button, a, [role="button"]')];
  return (
    controls.find((control) => isMore(control) && isAbled(control)) ??
    controls.find((control) => isNext(control) && isAbled(control) && control.closest(pagerHints) !== null) ??
    null
  );
}

/** Whether a page shows that there are more pages of it, without saying where: a pager that a script fills, a button for more. */
function hasMore({ document }: Sheet): boolean {
  return document.querySelector(pagerHints) !== null || moreControl(document) !== null;
}

/** Where further pages usually are. A guess is right only when other products stand there. */
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
