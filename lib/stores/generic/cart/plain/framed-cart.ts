import { absoluteUrl } from '../../../page';
import type { Sheet, StorePage } from '../../../page';
import { askSheet } from '../../../request';
import type { KnownStore } from '../../known/known-store';
import { hintsOf } from '../../page/visible-text';
import { cartPath, cartWords } from '../../shop-words';

/** Frames that are read. */
const most = 2;

/**
 * Reads the cart in a frame of the cart page, if the cart page itself shows none. From then on the frame's address is the cart's,
 * and the shopper is still sent to the page around it. Null if none of the store's own frames shows a cart.
 */
export async function framedCart<T>(
  outer: Sheet,
  page: StorePage,
  known: KnownStore['cart'],
  read: (sheet: Sheet) => T | null,
): Promise<T | null> {
  for (const address of framesIn(outer)) {
    const sheet = await askSheet(page, address.href);
    const before = { path: known.path, framedBy: known.framedBy };
    const { pathname, search } = new URL(sheet.url);
    Object.assign(known, { path: pathname + search, framedBy: outer.url });
    const cart = read(sheet);
    if (cart !== null) return cart;
    Object.assign(known, before);
  }
  return null;
}

/** Addresses of the frames that may hold the cart; those named after it first. */
function framesIn({ document, url }: Sheet): URL[] {
  const frames = [...document.querySelectorAll('iframe[src],frame[src]')].flatMap((frame) => {
    const address = absoluteUrl(frame.getAttribute('src'), url);
    if (address === null || address.origin !== new URL(url).origin || address.href === url) return [];
    const called = `${frame.getAttribute('title') ?? ''} ${hintsOf(frame)}`;
    const isCalled = cartWords.test(called) || cartPath.test(address.pathname) || /cart|basket/i.test(address.pathname);
    return [{ address, isCalled }];
  });
  return frames
    .sort((a, b) => Number(b.isCalled) - Number(a.isCalled))
    .slice(0, most)
    .map(({ address }) => address);
}
