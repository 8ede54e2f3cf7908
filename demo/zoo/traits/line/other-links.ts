import { html } from '../../../pages/html';
import { lineButton, lineField } from '../../cart/controls';
import { link } from '../../pages/front';
import type { Line } from '../../store-types';

/** Names link to an address of the line's own, which differs from the address in search results. */
export const otherLinks: Line = {
  weight: 2,
  lines: (lines, store) =>
    html`<ul class="cart-items">
      ${lines.map(({ entry, title, price, isBuyable, isOurs }) => {
        const name = entry.id === 0 ? title : html`<a href="${link(store, `/item/${String(entry.id)}`)}">${title}</a>`;
        const field = html`<input
          type="number"
          name="set"
          value="${entry.quantity}"
          min="0"
          aria-label="Quantity of ${title}"
        />`;
        return html`<li class="cart-item">
          <div class="item-name">
            ${name}${entry.choice === '' ? null : html` <small>${entry.choice}</small>`}${isBuyable ? null : html` <b>***</b>`}
          </div>
          <div class="item-price">${price}</div>
          ${isOurs ? html`${lineField(store, entry.key, field, html`<button>Update</button>`)}${lineButton(store, entry.key, 0, html`Remove item`, null)}` : html`<div>Qty ${entry.quantity}</div>`}
        </li> `;
      })}
    </ul>`,
};
