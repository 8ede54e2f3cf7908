import type { Cart } from '../../../core/cart/cart';
import { CoachError, isCoachError } from '../../../core/errors';
import { absoluteUrl, currentSheet } from '../../page';
import type { LivePage, Sheet, StorePage } from '../../page';
import { pageCurrency } from '../../reading/shop-details';
import { ask, askSheet } from '../../request';
import { knownStore } from '../known/known-store';
import { skuOfLine } from '../identity/cart-line-sku';
import { textOf, withTextsKept } from '../page/visible-text';
import { findCartLines, lineOf } from './lines/find-cart-lines';
import { mayShowLines, plainCartHere } from './load-plain-cart';
import type { OpenCart, ReadCart } from './cart-reading';
import { cartAddressOn } from './cart-address';
import { noteCart } from './kept/last-cart';
import type { ToldLine } from './lines/found-line';
import { saysEmpty } from './checks/empty-cart';
import { cartAddress, cartCount, cartOpeners } from './cart-links';
import { closeCartBoxes } from './open-cart-boxes';
import { openedSince, elementStates } from './opened-elements';
import type { ElementStates } from './opened-elements';
import { cartRoots, isCertain } from './cart-roots';
import type { CartPlace } from './cart-roots';
import { unitsTold } from './checks/stated-units';
import { cartTotal, comesToMore } from './checks/cart-totals';
import { mayHoldMore, withAllLines } from './checks/whole-cart';

/** Milliseconds within which a drawer or scripted cart page must show its lines. */
const settleMs = 5000;

/** Presses of the control that opens the cart. A press before the page's scripts have started does nothing. */
const mostPresses = 4;
const pressMs = 1500;

/**
 * Reads the cart of a store without an adapter: from its cart page, or else from the drawer that the cart button opens.
 *
 * @throws CoachError `store/element-missing` if the cart cannot be read
 */
export async function readCartOf(page: StorePage): Promise<Cart> {
  const sent = await readByRequest(page);
  if (sent === null) return (await readLive(page)).cart;
  if (sent.cart.isWhole !== false || page.openLive === undefined) return sent.cart;
  // A running page may show more lines after a press or by scrolling. Without one, the cart stays marked as not whole.
  const shown = await readLive(page).catch((error: unknown) => {
    if (isCoachError(error)) return sent;
    throw error;
  });
  return shown.cart.lines.length >= sent.cart.lines.length ? shown.cart : sent.cart;
}

/** The cart as the store's server sends it. Null if the server does not send it, or if only a running page can be believed. */
export async function readByRequest(page: StorePage): Promise<ReadCart | null> {
  if (knownStore(page).cart.isScripted || page.tab?.isCartScripted === true) return null;
  const address = await addressOf(page);
  const sheet = await askSheet(page, address?.href ?? page.location.href);
  const isThere = address !== null && absoluteUrl(sheet.url, address.href)?.pathname === address.pathname;
  const shown = (on: Sheet): ReadCart | null => readSheet(on, page, { isCartPage: isThere });
  const read = shown(sheet) ?? (isThere ? await inFrame(sheet, page, shown) : null);
  // An empty cart is doubtful in two cases: in a drawer, because cached pages often carry an empty one, and while the shopper's
  // page counts something in the cart.
  const known = knownStore(page).cart;
  if (isThere && read !== null && read.lines.length > 0) known.isSent = true;
  const isCounted = known.isSent !== true && (cartCount(currentSheet(page)) ?? 0) > 0;
  const isDoubtful = read?.lines.length === 0 && (address === null || isCounted);
  if (isDoubtful && page.openLive !== undefined) return null;
  if (address === null && read?.lines.length === 0) return null;
  if (read !== null) noteCart(read, page);
  return read;
}

/** Whether a page is the store's cart page, as the server sends it, and this store's server is believed. */
export function isCartPage(sheet: Sheet, page: StorePage): boolean {
  const { path, isScripted } = knownStore(page).cart;
  return path !== undefined && path !== null && !isScripted && pathOf(sheet.url) === path;
}

/** The cart on such a page; null if the page is another one or does not show the whole cart. */
export function cartOn(sheet: Sheet, page: StorePage): ReadCart | null {
  const read = isCartPage(sheet, page) ? readSheet(sheet, page, { isCartPage: true }) : null;
  if (read === null || read.cart.isWhole === false) return null;
  noteCart(read, page);
  return read;
}

function pathOf(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/**
 * The cart read in a running page.
 *
 * @throws CoachError `store/element-missing` if it cannot be read
 */
export async function readLive(page: StorePage): Promise<ReadCart> {
  const live = await openCart(page);
  try {
    const read = (): ReadCart | null => readSheet({ document: live.document(), url: live.href() }, page, live.place());
    const first = live.takeShown() ?? read();
    if (first === null) throw unreadable();
    return mayHoldMore(first) ? await withAllLines(first, live, read) : first;
  } finally {
    live.close();
  }
}

/** From now on only a running page is believed, because it showed what the server's answer did not. */
export function trustScriptsOnly(page: StorePage): void {
  knownStore(page).cart.isScripted = true;
}

/** Usual paths of carts. Requested only if no page links to the cart, and used only if a cart can be read there. */
const usualAddresses = ['/cart', '/basket', '/shopping-cart', '/trolley'];

/** The cart page's address: from the open page, the home page or a usual path. Null: the cart is in a drawer. */
async function addressOf(page: StorePage): Promise<URL | null> {
  const known = knownStore(page).cart;
  if (known.path === undefined) known.path = await lookForAddress(page);
  return known.path === null ? null : absoluteUrl(known.path, page.location.href);
}

async function lookForAddress(page: StorePage): Promise<string | null> {
  const told = cartAddressOn(currentSheet(page)) ?? cartAddressOn(await askSheet(page, '/'));
  if (told !== null) return told;
  for (const path of usualAddresses) {
    const answer = await ask(page, path, { headers: { accept: 'text/html' }, accept: [400, 404, 410] });
    // A "not found" page may still carry a drawer that says it is empty.
    if (answer.status >= 400 || !new URL(answer.url).pathname.startsWith(path)) continue;
    const sheet = { document: page.parseHtml(answer.text), url: answer.url };
    if (readSheet(sheet, page, { isCartPage: true }) !== null) return new URL(sheet.url).pathname;
  }
  return null;
}

/**
 * Opens the cart with its scripts running: its page, or else this page with its drawer opened. The caller closes it. `where`:
 * `tab` unless the store is known, because some pages keep the cart in their own memory and a page beside the shopper's would not
 * have it.
 */
export async function openCart(page: StorePage, where: 'beside' | 'tab' = 'tab'): Promise<OpenCart> {
  if (page.openLive === undefined) throw unreadable();
  const address = await addressOf(page);
  const live = await page.openLive(address?.href ?? page.location.href, where);
  try {
    const place: { now: CartPlace; before?: ElementStates } = { now: { isCartPage: address !== null } };
    const last: { shown: ReadCart | null } = { shown: null };
    const isShown = (document: Document): boolean => {
      last.shown = readSheet({ document, url: live.href() }, page, place.now);
      return last.shown !== null;
    };
    const openers = (document: Document): HTMLElement[] => cartOpeners({ document, url: live.href() });
    await live.until((document) => isShown(document) || openers(document).length > 0, settleMs);
    if (address === null) await pressOpen(live, openers, isShown, place);
    else if (last.shown === null) await live.until(isShown, settleMs);
    const takeShown = (): ReadCart | null => {
      const { shown } = last;
      last.shown = null;
      return shown;
    };
    return { ...live, place: () => standingNow(place, live.document()), takeShown };
  } catch (error) {
    live.close();
    throw error;
  }
}

/** Where the cart is now: the opened elements may have been redrawn. */
function standingNow({ now, before }: { now: CartPlace; before?: ElementStates }, document: Document): CartPlace {
  const { opened } = now;
  if (opened === undefined || before === undefined || opened.every(({ isConnected }) => isConnected)) return now;
  const still = opened.filter(({ isConnected }) => isConnected);
  const anew = openedSince(before, document).filter((element) => !still.some((one) => one.contains(element)));
  return { ...now, opened: [...still, ...anew] };
}

/**
 * Presses the control of the cart until something opens, which is the cart. A cart that is already open is closed first: it may
 * be outdated after a request, and a press would only close it.
 */
async function pressOpen(
  live: LivePage,
  openers: (document: Document) => HTMLElement[],
  isShown: (document: Document) => boolean,
  place: { now: CartPlace; before?: ElementStates },
): Promise<void> {
  await closeCartBoxes(live);
  const before = elementStates(live.document());
  place.before = before;
  const hasOpened = (document: Document): boolean => {
    const opened = openedSince(before, document);
    place.now = { opened };
    return opened.length > 0 && isShown(document);
  };
  for (let presses = 0; presses < mostPresses; presses += 1) {
    const candidates = openers(live.document());
    const opener = candidates[Math.min(presses >> 1, candidates.length - 1)];
    if (opener === undefined) break;
    opener.click();
    if (await live.until(hasOpened, pressMs)) return;
    // Something opened but shows no cart yet. Wait; a second press would close it.
    if ((place.now.opened ?? []).length > 0 && (await live.until(hasOpened, settleMs))) return;
  }
  // If nothing opens, what the page shows without a press is all there is.
  if ((place.now.opened ?? []).length === 0) place.now = {};
  await live.until(isShown, pressMs);
}

/** Reads a page as a cart. Null if it shows neither lines nor that the cart is empty: then nothing is known. */
export function readSheet(sheet: Sheet, page: StorePage, place: CartPlace = {}): ReadCart | null {
  return sheet.document.querySelector('body') === null ? null : withTextsKept(() => readBody(sheet, page, place));
}

function readBody(sheet: Sheet, page: StorePage, place: CartPlace): ReadCart | null {
  const currency = pageCurrency(sheet.document, sheet.url) ?? pageCurrency(page.document, page.location.href);
  const roots = cartRoots(sheet, place);
  let isPlain = false;
  const otherLines = (root: Element): readonly ToldLine[] => {
    if (!isCertain(root, place) || !mayShowLines(root, currency)) return [];
    const found = plainCartHere(page)?.plainLines(root, currency, sheet.url) ?? [];
    isPlain ||= found.length > 0;
    return found;
  };
  const lines = findCartLines(
    sheet,
    currency,
    (line) => skuOfLine({ ...line, base: sheet.url }, page),
    roots,
    otherLines,
  );
  if (lines.length === 0 && !saysEmpty(roots, place, currency) && !countsNothing(sheet, roots)) return null;
  if (lines.length > 0) knownStore(page).cart.isPlain = isPlain;
  const priced = lines.find(({ price }) => price !== null)?.price ?? null;
  const units = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const told = unitsTold(sheet, roots);
  // Some stores count lines, others units, so a count lower than the units is accepted; a higher one means that lines are
  // missing.
  const isMore = told !== null && told > units;
  const isPart = isMore || comesToMore(sheet, lines, currency);
  return {
    sheet,
    lines,
    cart: {
      lines: lines.map(lineOf),
      total: lines.length === 0 ? null : cartTotal(sheet, lines, currency),
      currency: priced?.currency ?? currency,
      url: addressFor(sheet, page),
      ...(told !== null && told >= units && { unitsTold: told }),
      ...(isPart && { isWhole: false }),
    },
  };
}

/** The cart in a frame of its page. */
async function inFrame(sheet: Sheet, page: StorePage, read: (on: Sheet) => ReadCart | null): Promise<ReadCart | null> {
  if (sheet.document.querySelector('iframe[src],frame[src]') === null) return null;
  return (await plainCartHere(page)?.framedCart(sheet, page, knownStore(page).cart, read)) ?? null;
}

/** The address where the shopper finds the cart: that of the page around it, if it is in a frame. */
function addressFor({ url }: Sheet, page: StorePage): string {
  const { path, framedBy } = knownStore(page).cart;
  return framedBy !== undefined && pathOf(url) === path ? framedBy : url;
}

/** Whether a count of zero can be believed: only if the page shows a place for the cart. */
function countsNothing(sheet: Sheet, roots: readonly Element[]): boolean {
  return roots.length > 0 && cartAddress(sheet) !== null && cartCount(sheet) === 0 && textOf(roots[0]).length > 0;
}

function unreadable(): CoachError {
  return new CoachError(
    'store/element-missing',
    'The cart of this store could not be read. Open its cart page and check it there.',
  );
}
