import type { Cart } from '../../core/cart';
import { CoachError } from '../../core/errors';
import { currentSheet, perPage } from '../page';
import type { LivePage, Sheet, StorePage } from '../page';
import { pageCurrency } from '../read-shop';
import { ask, askSheet } from '../request';
import { cartTotal, findCartLines } from './cart-lines';
import type { FoundLine } from './cart-lines';
import { cartAddress, cartCount, cartLinks } from './find-cart';
import { skuOfName } from './names';
import { emptyCartWords } from './words';
import { textOf } from './visible-text';

/** How long a drawer or a scripted cart page may take to show its lines. */
const settleMs = 5000;

/** What was learned about a store's cart while its page stands. */
const learned = perPage(() => ({ isScripted: false }));

/** A cart as read, with the elements its lines were read from. */
export interface ReadCart {
  cart: Cart;
  lines: FoundLine[];
  sheet: Sheet;
}

/** Reads the cart of a store nobody wrote an adapter for: its cart page, else the drawer the cart button opens. */
export async function readCartOf(page: StorePage): Promise<Cart> {
  const address = await addressOf(page);
  if (address !== null && !learned(page).isScripted) {
    const read = readSheet(await askSheet(page, address.href), page);
    if (read !== null) return read.cart;
  }
  const live = await openCart(page);
  try {
    const read = readSheet({ document: live.document(), url: live.href() }, page);
    if (read === null) throw unreadable(page);
    learned(page).isScripted = true;
    return read.cart;
  } finally {
    live.close();
  }
}

/** The cart page's address, from the open page or the home page. */
async function addressOf(page: StorePage): Promise<URL | null> {
  return cartAddress(currentSheet(page)) ?? cartAddress(await askSheet(page, '/'));
}

/** The cart with its scripts running: the page when there is one, else this page with its drawer opened. The caller closes it. */
export async function openCart(page: StorePage): Promise<LivePage> {
  if (page.openLive === undefined) throw unreadable(page);
  const address = await addressOf(page);
  const live = await page.openLive(address?.href ?? page.location.href);
  const isReadable = (document: Document): boolean => readSheet({ document, url: live.href() }, page) !== null;
  try {
    if (address === null) {
      const opener = cartLinks({ document: live.document(), url: live.href() })[0];
      if (opener === undefined) throw unreadable(page);
      (opener as HTMLElement).click();
    }
    await live.until(isReadable, settleMs);
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
  if (lines.length === 0 && !emptyCartWords.test(textOf(sheet.document.body)) && cartCount(sheet) !== 0) return null;
  const priced = lines.find(({ price }) => price !== null)?.price ?? null;
  return {
    sheet,
    lines,
    cart: {
      lines: lines.map(({ element: _, ...line }) => line),
      total: lines.length === 0 ? null : cartTotal(sheet, currency),
      currency: priced?.currency ?? currency,
      url: sheet.url,
    },
  };
}

/** Whether the store's server shows the cart in its page, so that it can be changed there by plain requests. */
export async function fetchCart(page: StorePage): Promise<ReadCart | null> {
  if (learned(page).isScripted) return null;
  const address = await addressOf(page);
  if (address === null) return null;
  const answer = await ask(page, address.href, { headers: { accept: 'text/html' } });
  return readSheet({ document: page.parseHtml(answer.text), url: answer.url }, page);
}

function unreadable(page: StorePage): CoachError {
  return new CoachError(
    'store/element-missing',
    'The cart of this store could not be read. Open its cart page and check it there.',
    {
      detail: `generic: cart, ${new URL(page.location.href).pathname}`,
    },
  );
}
