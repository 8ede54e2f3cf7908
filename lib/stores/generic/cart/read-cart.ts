import type { Cart } from '../../../core/cart/cart';
import { CoachError } from '../../../core/errors';
import { absoluteUrl, currentSheet } from '../../page';
import type { LivePage, Sheet, StorePage } from '../../page';
import { pageCurrency } from '../../reading/read-shop';
import { ask, askSheet } from '../../request';
import { knownStore } from '../known/known-store';
import { skuOfLine } from '../identity/names';
import { textOf, withTextsKept } from '../page/visible-text';
import { findCartLines, lineOf } from './lines/cart-lines';
import { mayShowLines, plainCartHere } from './ask-plain';
import { cartAddressOn } from './address';
import { noteCart } from './kept/last-cart';
import type { FoundLine, ToldLine } from './lines/cart-lines';
import { saysEmpty } from './checks/emptiness';
import { cartAddress, cartCount, cartOpeners } from './find-cart';
import { shutBoxes } from './open-boxes';
import { openedSince, standingOf } from './opened';
import type { Standing } from './opened';
import { cartRoots, isCertain } from './roots';
import type { CartPlace } from './roots';
import { unitsTold } from './checks/told';
import { cartTotal, comesToMore } from './checks/totals';
import { mayHoldMore, withAllLines } from './checks/whole';

/** How long a drawer or a scripted cart page may take to show its lines. */
const settleMs = 5000;

/** How often the control for the cart is pressed: before a page's scripts have taken it over, a press does nothing. */
const mostPresses = 4;
const pressMs = 1500;

/** A cart as read, with the elements its lines were read from. */
export interface ReadCart {
  cart: Cart;
  lines: FoundLine[];
  sheet: Sheet;
}

/** A page that runs and shows the cart, and where on it. */
export interface OpenCart extends LivePage {
  place(): CartPlace;
  /** What it showed when it was opened, once, for whoever reads it right away; then null. */
  takeShown(): ReadCart | null;
  /** It is no page of the cart's own, but one that carries it. */
  isElsewhere?: true;
}

/** Reads the cart of a store nobody wrote an adapter for: its cart page, else the drawer the cart button opens. */
export async function readCartOf(page: StorePage): Promise<Cart> {
  const sent = await readByRequest(page);
  if (sent === null) return (await readLive(page)).cart;
  if (sent.cart.isWhole !== false || page.openLive === undefined) return sent.cart;
  // What a press or scrolling shows beyond the page as sent; where no page runs, what was read stays said to be a part.
  const shown = await readLive(page).catch((error: unknown) => {
    if (error instanceof CoachError) return sent;
    throw error;
  });
  return shown.cart.lines.length >= sent.cart.lines.length ? shown.cart : sent.cart;
}

/** The cart as the store's server sends it; null when it does not, or when only scripts can be believed. */
export async function readByRequest(page: StorePage): Promise<ReadCart | null> {
  if (knownStore(page).cart.isScripted || page.tab?.isCartScripted === true) return null;
  const address = await addressOf(page);
  const sheet = await askSheet(page, address?.href ?? page.location.href);
  const isThere = address !== null && absoluteUrl(sheet.url, address.href)?.pathname === address.pathname;
  const shown = (on: Sheet): ReadCart | null => readSheet(on, page, { isCartPage: isThere });
  const read = shown(sheet) ?? (isThere ? await inFrame(sheet, page, shown) : null);
  // A drawer is part of every page, and pages are often kept empty in caches: its emptiness proves nothing. Nor does that of a page
  // while the shopper's own page counts something.
  const known = knownStore(page).cart;
  if (isThere && read !== null && read.lines.length > 0) known.isSent = true;
  const isCounted = known.isSent !== true && (cartCount(currentSheet(page)) ?? 0) > 0;
  const isDoubtful = read?.lines.length === 0 && (address === null || isCounted);
  if (isDoubtful && page.openLive !== undefined) return null;
  if (address === null && read?.lines.length === 0) return null;
  if (read !== null) noteCart(read, page);
  return read;
}

/** Whether a page a store answered with is the one of its cart, and believed to show it as its server sends it. */
export function isCartPage(sheet: Sheet, page: StorePage): boolean {
  const { path, isScripted } = knownStore(page).cart;
  return path !== undefined && path !== null && !isScripted && pathOf(sheet.url) === path;
}

/** The cart on such a page, where it shows all of it. */
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

/** The cart with the page's scripts running. Remembers when these alone show it. */
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

/** From now on only the running page is believed: it showed what the server's answer did not. */
export function trustScriptsOnly(page: StorePage): void {
  knownStore(page).cart.isScripted = true;
}

/** Where carts usually are; asked only when no page says it, and believed only when a cart can be read there. */
const usualAddresses = ['/cart', '/basket', '/shopping-cart', '/trolley'];

/** The cart page's address, from the open page or the home page, else where carts usually are. Null: it is a drawer. */
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
    // A page that is not there may still carry a drawer that says it is empty.
    if (answer.status >= 400 || !new URL(answer.url).pathname.startsWith(path)) continue;
    const sheet = { document: page.parseHtml(answer.text), url: answer.url };
    if (readSheet(sheet, page, { isCartPage: true }) !== null) return new URL(sheet.url).pathname;
  }
  return null;
}

/**
 * The cart with its scripts running: the page when there is one, else this page with its drawer opened. The caller closes it. Some pages
 * keep their cart themselves, so that a page beside the shopper's would not have it: it is opened in the tab, unless the store is known.
 */
export async function openCart(page: StorePage, where: 'beside' | 'tab' = 'tab'): Promise<OpenCart> {
  if (page.openLive === undefined) throw unreadable();
  const address = await addressOf(page);
  const live = await page.openLive(address?.href ?? page.location.href, where);
  try {
    const place: { now: CartPlace; before?: Standing } = { now: { isCartPage: address !== null } };
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

/** Where the cart stands now: what had come up may have been drawn anew since. */
function standingNow({ now, before }: { now: CartPlace; before?: Standing }, document: Document): CartPlace {
  const { opened } = now;
  if (opened === undefined || before === undefined || opened.every(({ isConnected }) => isConnected)) return now;
  const still = opened.filter(({ isConnected }) => isConnected);
  const anew = openedSince(before, document).filter((element) => !still.some((one) => one.contains(element)));
  return { ...now, opened: [...still, ...anew] };
}

/**
 * Presses what opens the cart until something came up: that is the cart. A press before a page's scripts run does nothing. One that stands
 * open already, as many do after something was put in, is shut first: it may be older than what a request changed, and a press would shut it.
 */
async function pressOpen(
  live: LivePage,
  openers: (document: Document) => HTMLElement[],
  isShown: (document: Document) => boolean,
  place: { now: CartPlace; before?: Standing },
): Promise<void> {
  await shutBoxes(live);
  const before = standingOf(live.document());
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
    // Something came up without showing a cart yet: a second press would close it.
    if ((place.now.opened ?? []).length > 0 && (await live.until(hasOpened, settleMs))) return;
  }
  // What a page shows without being pressed is all there is.
  if ((place.now.opened ?? []).length === 0) place.now = {};
  await live.until(isShown, pressMs);
}

/** A cart page as a cart; null when it shows neither lines nor that it is empty, for then nothing is known. */
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
  // Some count lines, some units; a number behind the lines is one that was not drawn anew.
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

/** Where the shopper finds the cart: the page around it, where it stands in a frame. */
function addressFor({ url }: Sheet, page: StorePage): string {
  const { path, framedBy } = knownStore(page).cart;
  return framedBy !== undefined && pathOf(url) === path ? framedBy : url;
}

/** A count of nothing is believed beside a place that is the cart's. */
function countsNothing(sheet: Sheet, roots: readonly Element[]): boolean {
  return roots.length > 0 && cartAddress(sheet) !== null && cartCount(sheet) === 0 && textOf(roots[0]).length > 0;
}

function unreadable(): CoachError {
  return new CoachError(
    'store/element-missing',
    'The cart of this store could not be read. Open its cart page and check it there.',
  );
}
