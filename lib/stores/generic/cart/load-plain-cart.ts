import { plainCart } from '../../plain-cart';
import type { PlainCart } from '../../plain-cart';
import type { StorePage } from '../../page';
import { isMissingScript } from '../../missing-script';
import { knownStore } from '../known/known-store';
import { priceElements } from '../cards/price-elements';
import { quantityFieldsIn, removeControls } from './lines/line-controls';

/**
 * The code that reads carts with few signs of one. Null if it is not loaded and something was written: the request does not start
 * again for it then, and the next reading of the cart finds the outcome.
 */
export function plainCartHere(page: StorePage): PlainCart | null {
  try {
    return page.part(plainCart);
  } catch (error) {
    if (isMissingScript(error) && page.tab?.hasWritten === true) return null;
    throw error;
  }
}

/** Loads that code before something is written, unless this cart's lines were already read in the usual way. */
export function bringPlainCart(page: StorePage): void {
  if (knownStore(page).cart.isPlain !== false) page.part(plainCart);
}

/** Whether a part of a page shows something that may be cart lines: an amount, a quantity field or a remove control. */
export function mayShowLines(root: Element, currency: string | null): boolean {
  return (
    removeControls(root).length > 0 || quantityFieldsIn(root).length > 0 || priceElements(root, currency).length > 0
  );
}
