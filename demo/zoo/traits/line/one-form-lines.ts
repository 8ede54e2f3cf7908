import { html } from '../../../pages/html';
import { link } from '../../pages/front';
import type { Line } from '../../store-types';
import { currentToken } from '../../zoo-session';

/** All quantities in one form with one button, and a link that removes a line when it is opened: WooCommerce and osCommerce. */
export const oneFormLines: Line = {
  weight: 4,
  needsPage: true,
  lines(lines, store) {
    const rows = lines.map(({ entry, href, title, price, isBuyable, isOurs }) => {
      const removal = link(store, `/cart/remove?key=${entry.key}&token=${currentToken(store)}`);
      return html`<tr class="cart_item">
        <td>${isOurs ? html`<a href="${removal}" class="line-remove" aria-label="Remove this item">×</a>` : null}</td>
        <td>
          ${href === '' ? title : html`<a href="${href}">${title}</a>`}${entry.choice === '' ? null : html` - ${entry.choice}`}${isBuyable ? null : html` <span class="markProductOutOfStock">***</span>`}
        </td>
        <td>${price}</td>
        <td>
          ${isOurs ? html`<input type="number" name="qty[${entry.key}]" value="${entry.quantity}" min="0" size="4" />` : entry.quantity}
        </td>
      </tr> `;
    });
    const table = html`<table class="shop_table">
      <thead>
        <tr>
          <th></th>
          <th>Product</th>
          <th>Price</th>
          <th>Quantity</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>`;
    if (!lines.some(({ isOurs }) => isOurs)) return table;
    return html`<form method="post" action="/cart/change" class="cart-form">
      <input type="hidden" name="token" value="${currentToken(store)}" />${table}<button
        type="submit"
        name="update_cart"
        value="1"
      >
        Update cart
      </button>
    </form>`;
  },
};
