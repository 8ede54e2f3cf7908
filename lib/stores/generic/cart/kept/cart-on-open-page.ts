import { NeedsVisit } from '../../../live/needs-visit';
import { isStale } from '../../../live/stale-page';
import { currentSheet } from '../../../page';
import type { StorePage } from '../../../page';
import { knownStore } from '../../known/known-store';
import { removeControlOf, removeControls } from '../lines/line-controls';
import { isCartPage, readSheet } from '../read-any-cart';
import type { OpenCart, ReadCart } from '../cart-reading';

/**
 * The cart that the page in the tab already carries, often in a drawer. If it shows exactly the cart that the store sent, a whole
 * line can be removed there without driving the tab anywhere. Null if it shows another cart, or if a press on such a page had no
 * effect before.
 *
 * @throws NeedsVisit the first time, so that the background stores the way back and watches the page's requests
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

/** The outermost part of a page that is named after the cart and has a remove control; null if there is none. */
function boxOf(document: Document): Element | null {
  const [control] = removeControls(document.body);
  let box: Element | null = null;
  for (let at = control?.parentElement ?? null; at !== null && at !== document.body; at = at.parentElement)
    if (at.matches(boxes)) box = at;
  return box;
}

const boxes =
  'dialog,[role="dialog"],aside,cart-drawer,[id*="cart" i],[class*="cart" i],[id*="basket" i],[class*="basket" i]';

/** Whether two readings are whole and have the same lines with the same quantities. */
function isSameCart(one: ReadCart, other: ReadCart): boolean {
  const lines = ({ lines }: ReadCart): string =>
    lines.map(({ lineId, quantity }) => `${lineId} ${quantity}`).join('\n');
  return one.cart.isWhole !== false && other.cart.isWhole !== false && lines(one) === lines(other);
}
