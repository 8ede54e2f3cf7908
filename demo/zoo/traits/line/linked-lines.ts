import { html } from '../../../pages/html';
import { lineButton, lineField } from '../../cart/controls';
import type { Line } from '../../store-types';

/** A table of linked names, each with a number field and a text button that removes it. */
export const linkedLines: Line = {
  weight: 5,
  lines: (lines, store) =>
    html`<table class="cart-table">
      <thead>
        <tr>
          <th>Product</th>
          <th>Price</th>
          <th>Quantity</th>
          <th></th>
        </tr>
      </thead>
      <tbody>
        ${lines.map(({ entry, href, title, price, isBuyable, isOurs }) => {
          const field = html`<input
            type="number"
            name="set"
            value="${entry.quantity}"
            min="0"
            aria-label="Quantity"
          />`;
          const mark = isBuyable ? null : html` <span class="text-danger">***</span>`;
          return html`<tr>
            <td>
              ${href === '' ? title : html`<a href="${href}">${title}</a>`}${entry.choice === '' ? null : html` <small>${entry.choice}</small>`}${mark}
            </td>
            <td>${price}</td>
            <td>${isOurs ? lineField(store, entry.key, field, html`<button>Update</button>`) : entry.quantity}</td>
            <td>${isOurs ? lineButton(store, entry.key, 0, html`Remove`, null) : null}</td>
          </tr> `;
        })}
      </tbody>
    </table>`,
};
