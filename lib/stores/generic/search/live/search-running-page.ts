import type { LivePage, Sheet } from '../../../page';
import { nameHasWords } from '../answers/name-has-words';
import { bySku, moreControl, moreRequests } from '../answers/more-results';
import type { ReadCard } from '../../cards/read-card';
import { watchTyping } from '../answered-in-place';
import type { WatchedTyping } from '../answered-in-place';
import { showsQuery, speaksOf, typeQuery } from './type-query';

/** The inputs of a search in a running page. */
export interface LiveSearch {
  /** Address of the results; null if the query is typed into the page's box. */
  address: string | null;
  /** Whether the page was reached by this query, although its address may not contain it. Then it is read as it is. */
  isLedTo?: boolean;
  /** Called before the query is typed. */
  onTyping?: () => void;
  /** Opens a running page of the store: at an address, or, without one, the page the shopper looks at. */
  open(address: string | undefined): Promise<LivePage>;
  read(sheet: Sheet): ReadCard[];
  /** Whether a page says that nothing was found. */
  isEmpty(sheet: Sheet): boolean;
  /** Milliseconds to wait for a product that is named after the query. */
  patienceMs: number;
  /** Whether the query may be typed a second time if the first had no effect. */
  mayRepeat: boolean;
}

/** What a running page showed. */
export interface LiveAnswer {
  /** All products it shows. */
  shown: ReadCard[];
  /** The same with those behind its button for more. Empty if the page ignored the query. */
  results: ReadCard[];
  /** The page on which the search ended. */
  sheet: Sheet;
}

/**
 * Searches as a person would, for stores whose results need the page's scripts. Null if there is neither an address nor a box to
 * type into. No results if the page ignored the query.
 */
export async function searchLive(
  query: string,
  { address, isLedTo = false, onTyping, open, read, isEmpty, patienceMs, mayRepeat }: LiveSearch,
): Promise<LiveAnswer | null> {
  const live = await open(address ?? undefined);
  let typing: WatchedTyping | null = null;
  try {
    const began = live.document();
    const before = began.body.textContent;
    const isThere = address !== null || isLedTo || showsQuery(live, query);
    const isTyped = address === null && !isThere;
    const stood = isTyped ? { href: live.href(), names: namesOf(read({ document: began, url: live.href() })) } : null;
    const wasEmpty = isTyped && isEmpty({ document: began, url: live.href() });
    if (isTyped) {
      onTyping?.();
      typing = watchTyping(began);
    }
    if (typing !== null && !(await typeQuery(query, live, typing.isSame))) return null;
    const readPage = (document: Document): ReadCard[] => read({ document, url: live.href() });
    const look = onceEach(readPage);
    // A query typed before the page's scripts started may lead to the same products at another address. If they come again
    // after a second try, they are the answer.
    let isRepeated = !mayRepeat;
    /** Whether a page shows the same products as before the query was typed, which is no answer even if their names fit. */
    const isAsBefore = (shown: readonly ReadCard[]): boolean =>
      stood !== null &&
      namesOf(shown) === stood.names &&
      typing?.isSame() !== true &&
      (!isRepeated || (live.document() === began && live.href() === stood.href));
    const isNamed = (shown: readonly ReadCard[]): boolean => names(shown, query) && !isAsBefore(shown);
    /** Whether a page says that nothing was found. If it said so before the query was typed, it must now name this query. */
    const saysEmpty = (document: Document): boolean =>
      isEmpty({ document, url: live.href() }) &&
      (!wasEmpty || document !== began || typing?.isSame() === true || speaksOf(query, document.body.textContent));
    const isStill = stillness();
    const isSettled = (document: Document): boolean => {
      if (!isThere && document.body.textContent === before)
        return typing?.isSame() === true || (mayRepeat && isStill(document, false));
      const shown = look(document);
      if (isNamed(shown) || saysEmpty(document)) return true;
      return typing?.isAwaited() !== true && isStill(document, shown.length > 0);
    };
    const ends = Date.now() + patienceMs;
    await live.until(isSettled, patienceMs);
    let shown = readPage(live.document());
    const isAnswered = isNamed(shown) || saysEmpty(live.document());
    // A page whose scripts had not started either did nothing, or sent its form without a script and is loaded anew. The query is
    // typed a second time.
    const isAsleep = live.document() !== began || isAsBefore(shown);
    if (isTyped && mayRepeat && isAsleep && !isAnswered && Date.now() < ends && (await typeQuery(query, live))) {
      isRepeated = true;
      await live.until(isSettled, Math.max(0, ends - Date.now()));
      shown = readPage(live.document());
    }
    const sheet = { document: live.document(), url: live.href() };
    const hasChanged = sheet.document === began && began.body.textContent !== before;
    if (hasChanged && (isNamed(shown) || saysEmpty(began))) typing?.noteAnswered();
    return { shown, results: isNamed(shown) ? await pressedForMore(query, live, readPage) : [], sheet };
  } finally {
    typing?.end();
    live.close();
  }
}

/** The skus of the shown products as one text. */
function namesOf(shown: readonly ReadCard[]): string {
  return shown.map(({ draft }) => draft.sku).join('\n');
}

/** Reads a page only if it has changed since the last look, because reading a page with many cards is slow. */
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

/** Looks without a change after which a page is taken to be finished, with and without products on it. */
const stillLooks = { withProducts: 10, without: 28 };

/** Tells whether a page has stopped changing. Called some tenths of a second apart. */
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

/** Whether a result has a word of the query in its name. A page that ignored the query shows its usual products. */
function names(results: readonly ReadCard[], query: string): boolean {
  return results.some(({ draft }) => speaksOf(query, draft.title));
}

/**
 * The products of a running page, with those behind its button for more as long as none has all words of the query in its name.
 */
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
    if ([...results.values()].some(({ draft }) => nameHasWords(draft.title, query))) break;
    const control = moreControl(live.document());
    if (control === null) break;
    control.click();
    if (!(await live.until(gather, 1500))) break;
  }
  return [...results.values()];
}
