import { absoluteUrl } from '../page';
import type { Sheet } from '../page';
import { nameOf, textOf } from './visible-text';
import { moreWords, nextWords } from './words';

/** Requests one search may make beyond its first page, and only while nothing it found is called what was asked for. */
export const moreRequests = 2;

/** Makes the address of a page of results from that of the first. */
export type PageAddress = (first: string, number: number) => string;

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
export function hasMore({ document }: Sheet): boolean {
  return document.querySelector(pagerHints) !== null || moreControl(document) !== null;
}

/** Where further pages usually are. A guess is right only when other products stand there. */
export function usualPages(first: string): PageAddress[] {
  const byNumber: PageAddress = (address, number) => {
    const next = new URL(address);
    next.searchParams.set('page', String(number));
    return next.href;
  };
  const byPath: PageAddress = (address, number) => `${address.replace(/\/$/, '')}/${String(number)}`;
  return new URL(first).search === '' ? [byPath, byNumber] : [byNumber];
}

/** The same query in the other number ("black bean", "black beans"), for stores that look for the very letters. English only. */
export function otherNumber(query: string): string {
  if (/[^s]s$/.test(query)) return query.replace(/ies$/, 'y').replace(/(?:(?<=[sxo]|ch|sh)es|s)$/, '');
  return query.replace(/([^aeiou])y$/, '$1ie').replace(/([sxo]|ch|sh)$/, '$1e') + 's';
}

/** Whether a product is called by every word of a query, in either number. */
export function isCalled(title: string, query: string): boolean {
  const name = title.toLowerCase();
  return query
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => name.includes(word.replace(/(?:ies|y)$/, '').replace(/(?:(?<=[sxo]|ch|sh)es|s)$/, '')));
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
