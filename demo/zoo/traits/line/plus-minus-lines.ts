import { html } from '../../../pages/html';
import { lineButton } from '../../cart/controls';
import type { Line } from '../../store-types';

/** Names without links, a minus, the quantity as text, a plus, and an icon button that removes the line. */
export const plusMinusLines: Line = {
  weight: 3,
  lines: (lines, store) =>
    html`${lines.map(({ entry, product, title, price, isBuyable, isOurs }) => {
      const step = product?.step ?? 1;
      const less = entry.quantity - step;
      return html`<div class="basket-line">
        <div class="basket-name">${title}${entry.choice === '' ? null : html`, ${entry.choice}`}</div>
        ${isBuyable ? null : html`<div class="text-danger">*** not available in this quantity</div>`}
        ${isOurs ? lineButton(store, entry.key, less, html`−`, 'Decrease') : null}<span class="basket-number"
          >${entry.quantity}</span
        >${
          isOurs
            ? html`${lineButton(store, entry.key, entry.quantity + step, html`+`, 'Increase')}
              ${lineButton(store, entry.key, 0, html`🗑`, `Remove ${title}`)}`
            : null
        }
        <span class="basket-price">${price}</span>
      </div> `;
    })}`,
  style: `.basket-line { padding: 8px 0; border-bottom: 1px solid #eee; } .basket-number { padding: 0 8px; }`,
};
