import { plainCart } from '../../plain-cart';
import type { PlainCart } from '../../plain-cart';
import type { StorePage } from '../../page';
import { MissingScript } from '../../missing-script';
import { knownStore } from '../known/known-store';
import { priceElements } from '../cards/price-elements';
import { quantityFieldsIn, removeControls } from './lines/anchors';

/**
 * What reads carts of few signs. Null where it is not there and something was written: the request is not begun anew for it then, and what
 * came of it is for the next reading of the cart.
 */
export function plainCartHere(page: StorePage): PlainCart | null {
  try {
    return page.part(plainCart);
  } catch (error) {
    if (error instanceof MissingScript && page.tab?.hasWritten === true) return null;
    throw error;
  }
}

/** Brings it before something is written, unless the lines of this cart were read in the usual way. */
export function bringPlainCart(page: StorePage): void {
  if (knownStore(page).cart.isPlain !== false) page.part(plainCart);
}

/** Whether a part of a page shows what may be lines of a cart: amounts, numbers or what takes something out. */
export function mayShowLines(root: Element, currency: string | null): boolean {
  return (
    removeControls(root).length > 0 || quantityFieldsIn(root).length > 0 || priceElements(root, currency).length > 0
  );
}
