import { html } from '../../../pages/html';
import type { Card } from '../../trait-types';

/** A list whose cards have a linked heading, the price and the button below it. */
export const headingCard: Card = {
  weight: 5,
  list: (cards) =>
    html`<ul class="products-grid">
      ${cards}
    </ul>`,
  card: ({ href, picture, product, price, add, isSoldOut, mark }) =>
    html`<li class="product-card">
      ${mark === null ? null : html`<span class="flag">${mark}</span>`}<a href="${href}" class="product-image"
        >${picture}</a
      >
      <h3 class="product-name"><a href="${href}">${product.title}</a></h3>
      ${price === null ? null : html`<div class="product-price">${price}</div>`}${isSoldOut ? html`<span class="stock">Sold out</span>` : add}
    </li> `,
  style: `.products-grid { display: grid; grid-template-columns: repeat(4, 1fr); gap: 16px; list-style: none; padding: 0; }
.product-card { border: 1px solid #eee; padding: 10px; }`,
};
