import { html } from '../../../pages/html';
import type { Card } from '../../trait-types';

/** Each card is a custom element with an open shadow root. */
export const shadowRoot: Card = {
  weight: 1,
  list: (cards) => html`<div class="tiles">${cards}</div>`,
  card: ({ href, picture, product, price, add, isSoldOut, mark }) =>
    html`<product-tile
      ><template shadowrootmode="open"
        ><link rel="stylesheet" href="/assets/shop.css" />
        <div class="tile">
          ${mark === null ? null : html`<div class="tag">${mark}</div>`}<a href="${href}">${picture}</a>
          <div class="title"><a href="${href}">${product.title}</a></div>
          ${price === null ? null : html`<div class="primary">${price}</div>`}${isSoldOut ? html`<div>Sold out</div>` : add}
        </div></template
      ></product-tile
    > `,
  style: `.tiles { display: grid; grid-template-columns: repeat(4, 1fr); gap: 16px; } product-tile { display: block; }`,
};
