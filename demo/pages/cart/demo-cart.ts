import { dollars } from '../../shop/numbers';
import { type Visit, pieces, pricedLines, totalCents } from '../../shop/shop-visit';
import { cartLines } from './demo-cart-lines';
import { type Html, html, raw } from '../html';
import { layout } from '../layout';

/** The cart page: lines, total, and a checkout button that leads to a page saying nothing can be bought. */
export function cartPage(visit: Visit): Html {
  const lines = pricedLines(visit);
  const { shop } = visit;
  const main =
    lines.length === 0
      ? html`<section class="narrow empty">
          <h1>Your cart is empty</h1>
          <p>Fresh produce, spices and everything for dinner are a search away.</p>
          <a class="button" href="${shop.link('/collections/all')}">Start shopping</a>
        </section>`
      : html`<section class="narrow">
          <h1>Your cart</h1>
          <p class="muted">${pieces(lines)} items</p>
          ${cartLines(visit, lines)}
          <div class="cart-end">
            <p class="total"><span>Subtotal</span> <strong data-cart-total>${dollars(totalCents(lines))}</strong></p>
            <p class="muted">Taxes and delivery are worked out at checkout.</p>
            <form
              method="${shop.traits.platform === 'shopify' ? 'post' : 'get'}"
              action="${shop.link(shop.traits.platform === 'shopify' ? '/cart' : '/checkout')}"
            >
              <button type="submit" class="button big" ${shop.traits.platform === 'shopify' && raw('name="checkout"')}>
                Checkout
              </button>
            </form>
          </div>
        </section>`;
  return layout(visit, { title: 'Your cart', kind: 'cart-page', main });
}

/** The page behind the Checkout button. In shops whose checkout is also the cart page, it shows the lines. */
export function checkoutPage(visit: Visit): Html {
  const lines = pricedLines(visit);
  const showsLines = visit.shop.traits.cart === 'checkout';
  const main = html`<section class="narrow">
    <h1>Checkout</h1>
    ${
      showsLines
        ? html`${lines.length === 0 ? html`<p class="muted">Your cart is empty.</p>` : cartLines(visit, lines)}
            <p class="total">
              <span>Order total</span> <strong data-cart-total>${dollars(totalCents(lines))}</strong>
            </p>`
        : null
    }
    <p class="panel">
      This is a demonstration shop: nothing can be bought here, and no order leaves this computer. Your cart stays as it
      is.
    </p>
    ${showsLines ? html`<button type="button" class="button big" disabled>Place order</button>` : null}
    <a class="button quiet" href="${visit.shop.root}">Back to the shop</a>
  </section>`;
  return layout(visit, { title: 'Checkout', kind: 'checkout-page', main });
}
