import type { LivePage, Sheet } from '../../page';
import { typeInto } from '../forms';
import { isCalled } from '../is-called';
import { bySku, moreControl, moreRequests } from '../more-results';
import type { ReadCard } from '../read-card';
import { hintsOf, nameOf } from '../visible-text';
import { searchWords } from '../words';
import { searchBox } from './search-entry';

/** What a search in a running page is done with. */
export interface LiveSearch {
  /** Where this search is; null where it is typed into the box of a page. */
  address: string | null;
  /** Opens a page of the store that runs: this one, or without an address the one the shopper looks at. */
  open(address: string | undefined): Promise<LivePage>;
  read(sheet: Sheet): ReadCard[];
  /** Whether a page says that there is nothing of the kind. */
  isEmpty(sheet: Sheet): boolean;
  /** How long to wait for something called so. */
  patienceMs: number;
}

/** What a running page showed. */
export interface LiveAnswer {
  /** All products it shows. */
  shown: ReadCard[];
  /** The same, with those behind its button for more; none where the page ignored the query. */
  results: ReadCard[];
  /** Where it ended. */
  sheet: Sheet;
}

/**
 * Searches as a person would where the results need the page's scripts. Null when there is neither an address nor a box to type into;
 * no results where the page ignored the query.
 */
export async function searchLive(
  query: string,
  { address, open, read, isEmpty, patienceMs }: LiveSearch,
): Promise<LiveAnswer | null> {
  const live = await open(address ?? undefined);
  try {
    const before = live.document().body.textContent;
    const isThere = address !== null || showsQuery(live, query);
    if (address === null && !(await typeSearch(query, live))) return null;
    const readPage = (document: Document): ReadCard[] => read({ document, url: live.href() });
    const look = onceEach(readPage);
    const isStill = stillness();
    const isSettled = (document: Document): boolean => {
      if (!isThere && document.body.textContent === before) return false;
      const shown = look(document);
      return names(shown, query) || isEmpty({ document, url: live.href() }) || isStill(document, shown.length > 0);
    };
    await live.until(isSettled, patienceMs);
    const shown = readPage(live.document());
    const sheet = { document: live.document(), url: live.href() };
    return { shown, results: names(shown, query) ? await pressedForMore(query, live, readPage) : [], sheet };
  } finally {
    live.close();
  }
}

/** Reads a page only where it is another than at the last look: a page of many cards takes longer to read than to look at. */
function onceEach(read: (document: Document) => ReadCard[]): (document: Document) => ReadCard[] {
  let before = '';
  let shown: ReadCard[] = [];
  return (document) => {
    const now = `${String(document.getElementsByTagName('*').length)} ${document.URL} ${document.body.textContent}`;
    if (now !== before) shown = read(document);
    before = now;
    return shown;
  };
}

/** Looks at a page that shows the same each time after which it is taken to be done: with products on it, and without. */
const stillLooks = { withProducts: 10, without: 28 };

/** Tells when a page has stopped changing, by looks that are some tenths of a second apart. */
function stillness(): (document: Document, hasProducts: boolean) => boolean {
  let before = '';
  let same = 0;
  return (document, hasProducts) => {
    const now = document.body.textContent;
    same = now === before ? same + 1 : 0;
    before = now;
    return same >= (hasProducts ? stillLooks.withProducts : stillLooks.without);
  };
}

/** Whether any result is named after the query: a page that ignored it shows its usual products. */
function names(results: readonly ReadCard[], query: string): boolean {
  return results.some(({ draft }) => speaksOf(query, draft.title));
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
    if (!(await live.until(gather, 1500))) break;
  }
  return [...results.values()];
}

/**
 * Opens the search box where it has to be opened, types, and presses Enter, then the button beside it where that did nothing. False where
 * there is no box; then nothing was done.
 */
export async function typeSearch(query: string, live: LivePage): Promise<boolean> {
  const before = live.href();
  // The page is one of results already: the tab was brought there, or went there by itself.
  if (showsQuery(live, query)) return true;
  // A page whose scripts are not awake yet does nothing at the first press.
  for (let presses = 0; presses < 3 && visibleBox(live.document()) === null; presses += 1) {
    const control = opener(live.document());
    if (control === undefined) break;
    control.click();
    await live.until((document) => visibleBox(document) !== null, 700);
  }
  const box = visibleBox(live.document()) ?? searchBox(live.document());
  if (box === null) return false;
  const said = outsideOf(box, live.document());
  const hasMoved = (): boolean => live.href() !== before;
  const hasDone = (document: Document): boolean => hasMoved() || outsideOf(box, document) !== said;
  /** Whether what came is an answer, and not a page that goes on waking up. */
  const isAnswer = (document: Document): boolean =>
    hasMoved() || (hasDone(document) && speaksOf(query, outsideOf(box, document)));
  box.focus();
  typeInto(box, query);
  let isTaken = false;
  for (const type of ['keydown', 'keypress', 'keyup']) {
    const isLeft = box.dispatchEvent(
      // oxlint-disable-next-line typescript/no-deprecated -- what many shops' own scripts still look at
      new KeyboardEvent(type, { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true }),
    );
    isTaken ||= !isLeft;
  }
  // A browser sends the form upon Enter, unless a script took the key.
  if (box.form !== null && !isTaken && !hasMoved()) box.form.requestSubmit();
  if (await live.until(isAnswer, box.form === null ? 1500 : 3000)) return true;
  if (box.form !== null && isTaken) {
    box.form.requestSubmit();
    if (await live.until(isAnswer, 2500)) return true;
  }
  buttonBeside(box)?.click();
  await live.until(hasDone, 2500);
  return true;
}

/** What a page says apart from its frame and from what comes up beside its box while one types. */
function outsideOf(box: Element, document: Document): string {
  let text = document.body.textContent;
  const holder = box.closest('form') ?? box.parentElement;
  for (const part of [...document.querySelectorAll('header,footer,nav'), ...(holder === null ? [] : [holder])]) {
    const words = part.textContent;
    // A page within one form or one box is none to leave out.
    if (2 * words.length < document.body.textContent.length) text = text.replace(words, '');
  }
  return text;
}

/** Whether a text has a word of the query, in either number. */
function speaksOf(query: string, text: string): boolean {
  const plain = text.toLowerCase();
  const words = query.toLowerCase().split(/\s+/);
  return words.some((word) => plain.includes(word.replace(/s$/, '')));
}

/** Whether the address of a page holds what is asked for. */
function showsQuery(live: LivePage, query: string): boolean {
  return [...new URL(live.href()).searchParams.values()].includes(query);
}

/** A box that stands in the page without its being opened first, as far as attributes tell. */
function visibleBox(document: Document): HTMLInputElement | null {
  const box = searchBox(document);
  return box === null || box.closest('[hidden],[aria-hidden="true"],dialog:not([open])') !== null ? null : box;
}

function opener(document: Document): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('button, a, [role="button"], summary')].find(
    (element) =>
      searchWords.test(`${nameOf(element)} ${element.getAttribute('class') ?? ''} ${element.id}`) &&
      nameOf(element).length <= 40 &&
      element.closest('footer') === null &&
      element.getAttribute('target') !== '_blank',
  );
}

/** The button one presses after typing, where no form holds the two together. */
function buttonBeside(box: Element): HTMLElement | null {
  for (let at = box.parentElement, steps = 0; at !== null && steps < 3; at = at.parentElement, steps += 1) {
    const buttons = [
      ...at.querySelectorAll<HTMLElement>('button,input[type="submit"],input[type="button"],[role="button"]'),
    ];
    const named = buttons.find((button) => searchWords.test(`${nameOf(button)} ${hintsOf(button)}`));
    const [only] = buttons;
    if (named !== undefined) return named;
    if (buttons.length === 1 && only !== undefined) return only;
  }
  return null;
}
