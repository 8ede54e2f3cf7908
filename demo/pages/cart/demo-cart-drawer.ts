import { dollars } from '../../shop/numbers';
import { type Visit, pricedLines, totalCents } from '../../shop/shop-visit';
import { cartLines } from './demo-cart-lines';
import { type Html, html, raw } from '../html';
import { icon } from '../icons';

/** The cart as a drawer in every page. It is closed until its button is pressed or the address has `?cart=open`. */
export function cartDrawer(visit: Visit): Html {
  const isOpen = visit.query.get('cart') === 'open';
  return html`<aside class="drawer" id="cart-drawer" role="dialog" aria-label="Your cart" ${!isOpen && raw('hidden')}>
    ${drawerContent(visit)}
  </aside>`;
}

/** The content of the drawer. The shop's script requests it again after each add. */
export function drawerContent(visit: Visit): Html {
  const lines = pricedLines(visit);
  return html`<div class="drawer-head">
      <h2>Your cart</h2>
      <button type="button" class="icon-button" data-close-drawer>${icon('close', 'Close cart')}</button>
    </div>
    ${
      lines.length === 0
        ? html`<p class="muted">Your cart is empty.</p>`
        : html`${cartLines(visit, lines)}
            <p class="total"><span>Subtotal</span> <strong data-cart-total>${dollars(totalCents(lines))}</strong></p>
            <a class="button" href="${visit.shop.link('/checkout')}">Checkout</a>`
    }`;
}
