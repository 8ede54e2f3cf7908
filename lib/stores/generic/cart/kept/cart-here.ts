import { NeedsVisit } from '../../../live/needs-visit';
import { isStale } from '../../../live/stale-page';
import { currentSheet } from '../../../page';
import type { StorePage } from '../../../page';
import { knownStore } from '../../known/known-store';
import { removeControlOf, removeControls } from '../lines/anchors';
import { isCartPage, readSheet } from '../read-cart';
import type { OpenCart, ReadCart } from '../read-cart';

/**
 * The cart as the page in the tab carries it, as many do in a drawer: where it shows just what the store sent, a whole line is pressed out
 * there, and the tab is brought nowhere. Null where it shows another cart, or where a press on such a page did nothing before.
 *
 * @throws NeedsVisit once, for the way back to be stored and what the page asks to be seen
 */
export async function cartHere(lineId: string, sent: ReadCart | null, page: StorePage): Promise<OpenCart | null> {
  const { tab, openLive } = page;
  const sheet = currentSheet(page);
  if (sent === null || tab === undefined || openLive === undefined) return null;
  if (isStale(page) || knownStore(page).cart.isIdleElsewhere === true) return null;
  if ((tab.visited !== null && tab.visited !== sheet.url) || isCartPage(sheet, page)) return null;
  const box = boxOf(sheet.document);
  const place = box === null ? {} : { opened: [box] };
  const read = readSheet(sheet, page, place);
  if (read === null || !isSameCart(read, sent)) return null;
  const line = read.lines.find((one) => one.lineId === lineId);
  if (line === undefined || removeControlOf(line.element) === null) return null;
  if (tab.visited === null) throw new NeedsVisit(sheet.url, false, { isShownAnew: true });
  const live = await openLive(sheet.url, 'tab');
  let shown: ReadCart | null = read;
  const takeShown = (): ReadCart | null => {
    const now = shown;
    shown = null;
    return now;
  };
  return { ...live, place: () => place, takeShown, isElsewhere: true };
}

/** The outermost part of a page that is called a cart and has what takes a line out; null where there is none. */
function boxOf(document: Document): Element | null {
  const [control] = removeControls(document.body);
  let box: Element | null = null;
  for (let at = control?.parentElement ?? null; at !== null && at !== document.body; at = at.parentElement)
    if (at.matches(boxes)) box = at;
  return box;
}

const boxes =
  'dialog,[role="dialog"],aside,cart-drawer,[id*="cart" i],[class*="cart" i],[id*="basket" i],[class*="basket" i]';

/** Whether two readings are of the same lines in the same numbers, both whole. */
function isSameCart(one: ReadCart, other: ReadCart): boolean {
  const lines = ({ lines }: ReadCart): string =>
    lines.map(({ lineId, quantity }) => `${lineId} ${quantity}`).join('\n');
  return one.cart.isWhole !== false && other.cart.isWhole !== false && lines(one) === lines(other);
}
