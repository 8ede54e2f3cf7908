import type { LivePage, Sheet } from '../../../page';
import { isCalled } from '../answers/is-called';
import { bySku, moreControl, moreRequests } from '../answers/more-results';
import type { ReadCard } from '../../cards/read-card';
import { watchTyping } from '../answered-in-place';
import type { WatchedTyping } from '../answered-in-place';
import { showsQuery, speaksOf, typeQuery } from './type-query';

/** What a search in a running page is done with. */
export interface LiveSearch {
  /** Where this search is; null where it is typed into the box of a page. */
  address: string | null;
  /** The page was led to by this query, though its address may not tell it: it is read as it stands. */
  isLedTo?: boolean;
  /** The query is about to be typed. */
  onTyping?: () => void;
  /** Opens a page of the store that runs: this one, or without an address the one the shopper looks at. */
  open(address: string | undefined): Promise<LivePage>;
  read(sheet: Sheet): ReadCard[];
  /** Whether a page says that there is nothing of the kind. */
  isEmpty(sheet: Sheet): boolean;
  /** How long to wait for something called so. */
  patienceMs: number;
  /** What is typed in vain may be typed once more. */
  mayRepeat: boolean;
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
    // What is typed before a page is awake may also lead to the same products at another address: asked once more, they are the answer.
    let isRepeated = !mayRepeat;
    /** Whether a page that was typed into shows what it showed before, and thus no answer, though it may be called what is asked for. */
    const isAsBefore = (shown: readonly ReadCard[]): boolean =>
      stood !== null &&
      namesOf(shown) === stood.names &&
      typing?.isSame() !== true &&
      (!isRepeated || (live.document() === began && live.href() === stood.href));
    const isNamed = (shown: readonly ReadCard[]): boolean => names(shown, query) && !isAsBefore(shown);
    /** Whether a page says that there is nothing of the kind; where it said so before it was typed into, it has to say so of this query. */
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
    // A page that was not awake yet did nothing, or sent its form as if it had no script, and another is loaded: asked once more, awake now.
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

/** What the products shown are called in the cart, in one text. */
function namesOf(shown: readonly ReadCard[]): string {
  return shown.map(({ draft }) => draft.sku).join('\n');
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
