import type { Cart } from '../../../core/cart/cart';
import type { LivePage, Sheet } from '../../page';
import type { FoundLine } from './lines/found-line';
import type { CartPlace } from './cart-roots';

/** A cart as read, with the elements its lines were read from. */
export interface ReadCart {
  cart: Cart;
  lines: FoundLine[];
  sheet: Sheet;
}

/** A running page that shows the cart, and where on it. */
export interface OpenCart extends LivePage {
  place(): CartPlace;
  /** The cart as it was shown when it was opened. Returned once; null after that. */
  takeShown(): ReadCart | null;
  /** Whether this is another page that carries the cart, and not the cart's own page. */
  isElsewhere?: true;
}
