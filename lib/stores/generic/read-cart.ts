import type { Cart } from '../../core/cart';
import { CoachError } from '../../core/errors';
import { currentSheet, perPage } from '../page';
import type { LivePage, Sheet, StorePage } from '../page';
import { pageCurrency } from '../read-shop';
import { ask, askSheet } from '../request';
import { cartTotal, findCartLines, lineOf } from './cart-lines';
import type { FoundLine } from './cart-lines';
import { cartAddress, cartCount, cartLinks, cartRoots } from './find-cart';
import { skuOfName } from './names';
import { emptyCartWords } from './words';
import { textOf } from './visible-text';

/** How long a drawer or a scripted cart page may take to show its lines. */
const settleMs = 5000;

/** A cart as read, with the elements its lines were read from. */
export interface ReadCart {
  cart: Cart;
  lines: FoundLine[];
  sheet: Sheet;
}

/** Whether this store's cart was seen to be drawn by scripts, so that what its server sends tells nothing. */
const learned = perPage(() => ({ isScripted: false }));

/** Reads the cart of a store nobody wrote an adapter for: its cart page, else the drawer the cart button opens. */
export async function readCartOf(page: StorePage): Promise<Cart> {
  return ((await readByRequest(page)) ?? (await readLive(page))).cart;
}

/** The cart as the store's server sends it; null when it does not, or when only scripts can be believed. */
export async function readByRequest(page: StorePage): Promise<ReadCart | null> {
  if (learned(page).isScripted || page.tab?.isCartScripted === true) return null;
  const address = await addressOf(page);
  const read = readSheet(await askSheet(page, address?.href ?? page.location.href), page);
  // A drawer is part of every page, and pages are often kept empty in caches: its emptiness proves nothing.
  return address === null && read?.lines.length === 0 ? null : read;
}

/** The cart with the page's scripts running. Remembers when these alone show it. */
export async function readLive(page: StorePage): Promise<ReadCart> {
  const live = await openCart(page);
  try {
    const read = readSheet({ document: live.document(), url: live.href() }, page);
    if (read === null) throw unreadable(page);
    return read;
  } finally {
    live.close();
  }
}

/** From now on only the running page is believed: it showed what the server's answer did not. */
export function trustScriptsOnly(page: StorePage): void {
  learned(page).isScripted = true;
}

/** Where carts usually are; asked only when no page says it, and believed only when a cart can be read there. */
const usualAddresses = ['/cart', '/basket', '/checkout/cart', '/shopping-cart', '/trolley'];

/** The cart page's address, from the open page or the home page, else where carts usually are. */
const addressOf = perPage(async (page): Promise<URL | null> => {
  const told = cartAddress(currentSheet(page)) ?? cartAddress(await askSheet(page, '/'));
  if (told !== null) return told;
  for (const path of usualAddresses) {
    const answer = await ask(page, path, { headers: { accept: 'text/html' }, accept: [400, 404, 410] });
    // A page that is not there may still carry a drawer that says it is empty.
    if (answer.status >= 400 || !new URL(answer.url).pathname.startsWith(path)) continue;
    const sheet = { document: page.parseHtml(answer.text), url: answer.url };
    if (readSheet(sheet, page) !== null) return new URL(sheet.url);
  }
  return null;
});

/**
 * The cart with its scripts running: the page when there is one, else this page with its drawer opened. The caller closes it. Some pages
 * keep their cart themselves, so that a page beside the shopper's would not have it: it is opened in the tab, unless the store is known.
 */
export async function openCart(page: StorePage, where: 'beside' | 'tab' = 'tab'): Promise<LivePage> {
  if (page.openLive === undefined) throw unreadable(page);
  const address = await addressOf(page);
  const live = await page.openLive(address?.href ?? page.location.href, where);
  try {
    const sheet = (document: Document): Sheet => ({ document, url: live.href() });
    await live.until(
      (document) => readSheet(sheet(document), page) !== null || cartLinks(sheet(document)).length > 0,
      settleMs,
    );
    if (address === null) {
      const opener = cartLinks(sheet(live.document()))[0];
      if (opener === undefined) throw unreadable(page);
      (opener as HTMLElement).click();
    }
    await live.until((document) => readSheet(sheet(document), page) !== null, settleMs);
    return live;
  } catch (error) {
    live.close();
    throw error;
  }
}

/** A cart page as a cart; null when it shows neither lines nor that it is empty, for then nothing is known. */
export function readSheet(sheet: Sheet, page: StorePage): ReadCart | null {
  const currency = pageCurrency(sheet.document, sheet.url) ?? pageCurrency(page.document, page.location.href);
  const lines = findCartLines(sheet, currency, (title) => skuOfName(page, title));
  if (lines.length === 0 && !saysEmpty(sheet)) return null;
  const priced = lines.find(({ price }) => price !== null)?.price ?? null;
  return {
    sheet,
    lines,
    cart: {
      lines: lines.map(lineOf),
      total: lines.length === 0 ? null : cartTotal(sheet, lines, currency),
      currency: priced?.currency ?? currency,
      url: sheet.url,
    },
  };
}

/** Emptiness is only believed where the cart is shown: words there, or a count of nothing beside them. */
function saysEmpty(sheet: Sheet): boolean {
  const roots = cartRoots(sheet);
  if (roots.some((root) => emptyCartWords.test(textOf(root)))) return true;
  return roots.length > 0 && cartAddress(sheet) !== null && cartCount(sheet) === 0 && textOf(roots[0]).length > 0;
}

function unreadable(page: StorePage): CoachError {
  return new CoachError(
    'store/element-missing',
    'The cart of this store could not be read. Open its cart page and check it there.',
    { detail: `generic: cart, ${new URL(page.location.href).pathname}` },
  );
}
