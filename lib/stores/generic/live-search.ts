import type { LivePage, Sheet } from '../page';
import { typeInto } from './forms';
import { isCalled } from './is-called';
import { bySku, moreControl, moreRequests } from './more-results';
import type { ReadCard } from './read-card';
import { searchBox } from './search-entry';
import type { SearchAddress } from './search-entry';
import { nameOf } from './visible-text';
import { searchWords } from './words';

/** How long a scripted results page may take to fill itself. */
const settleMs = 8000;

/** What a search in a running page is done with. */
export interface LiveSearch {
  /** Where searches are; null when that is not known yet. */
  address: SearchAddress | null;
  /** Opens a page of the store that runs: this one, or without an address the one the shopper looks at. */
  open(address: string | undefined): Promise<LivePage>;
  read(sheet: Sheet): ReadCard[];
  /** Whether a page says that there is nothing of the kind. */
  isEmpty(sheet: Sheet): boolean;
}

/**
 * Searches as a person would where the results need the page's scripts. Null when there is neither an address nor a box to type into;
 * no results where the page ignored the query.
 */
export async function searchLive(
  query: string,
  { address, open, read, isEmpty }: LiveSearch,
): Promise<{ results: ReadCard[]; address: SearchAddress | null } | null> {
  const live = await open(address?.(query));
  try {
    const before = live.document().body.textContent;
    const typed = address === null ? await typeSearch(query, live) : { hasBox: true, address };
    if (!typed.hasBox) return null;
    const readPage = (document: Document): ReadCard[] => read({ document, url: live.href() });
    const isSettled = (document: Document): boolean =>
      (typed.address !== null || document.body.textContent !== before) &&
      (names(readPage(document), query) || isEmpty({ document, url: live.href() }));
    await live.until(isSettled, settleMs);
    const isNamed = names(readPage(live.document()), query);
    return { results: isNamed ? await pressedForMore(query, live, readPage) : [], address: typed.address };
  } finally {
    live.close();
  }
}

/** Whether any result is named after the query: a page that ignored it shows its usual products. */
function names(results: readonly ReadCard[], query: string): boolean {
  const words = query.toLowerCase().split(/\s+/);
  return results.some(({ draft }) => words.some((word) => draft.title.toLowerCase().includes(word.replace(/s$/, ''))));
}

/** What a running page shows, and what it shows after its own button for more was pressed, while nothing is called what was asked for. */
async function pressedForMore(
  query: string,
  live: LivePage,
  read: (document: Document) => ReadCard[],
): Promise<ReadCard[]> {
  const results = bySku(read(live.document()));
  const gather = (document: Document): boolean => {
    const before = results.size;
    for (const result of read(document)) results.set(result.draft.sku, result);
    return results.size > before;
  };
  for (let presses = 0; presses < moreRequests; presses += 1) {
    if ([...results.values()].some(({ draft }) => isCalled(draft.title, query))) break;
    const control = moreControl(live.document());
    if (control === null) break;
    control.click();
    if (!(await live.until(gather, 3000))) break;
  }
  return [...results.values()];
}

/**
 * Opens the search box where it has to be opened, types, and presses Enter. Tells the address of searches when the page goes to one;
 * without a box nothing was done.
 */
async function typeSearch(query: string, live: LivePage): Promise<{ hasBox: boolean; address: SearchAddress | null }> {
  const before = live.href();
  // The page is one of results already: the tab was brought there, or went there by itself.
  if ([...new URL(before).searchParams.values()].includes(query))
    return { hasBox: true, address: addressFrom(before, query) };
  if (searchBox(live.document()) === null) {
    const opener = [...live.document().querySelectorAll<HTMLElement>('button, a, [role="button"], summary')].find(
      (element) =>
        searchWords.test(`${nameOf(element)} ${element.getAttribute('class') ?? ''} ${element.id}`) &&
        nameOf(element).length <= 40,
    );
    opener?.click();
    await live.until((document) => searchBox(document) !== null, 2000);
  }
  const box = searchBox(live.document());
  if (box === null) return { hasBox: false, address: null };
  box.focus();
  typeInto(box, query);
  for (const type of ['keydown', 'keypress', 'keyup']) {
    box.dispatchEvent(
      // oxlint-disable-next-line typescript/no-deprecated -- what many shops' own scripts still look at
      new KeyboardEvent(type, { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true }),
    );
  }
  const hasMoved = await live.until(() => live.href() !== before, 1500);
  if (!hasMoved && box.form !== null) {
    box.form.requestSubmit();
    await live.until(() => live.href() !== before, 2500);
  }
  const landed = live.href();
  return { hasBox: true, address: landed === before ? null : addressFrom(landed, query) };
}

/** Where searches are, by an address that has a query in it. */
function addressFrom(landed: string, query: string): SearchAddress | null {
  const written = [encodeURIComponent(query), query.replace(/ /g, '+')].find((form) => landed.includes(form));
  return written === undefined ? null : (other) => landed.replace(written, encodeURIComponent(other));
}
