import { html } from '../../../pages/html';
import type { Card } from '../../trait-types';

/** The name is shortened on the card; the title attribute and the picture's alternative text have all of it. */
export const cutNames: Card = {
  weight: 2,
  list: (cards) => html`<section class="tiles-row">${cards}</section>`,
  card: ({ href, picture, product, price, add, isSoldOut, mark }) =>
    html`<article class="tile-box">
      ${mark === null ? null : html`<span class="tile-mark">${mark}</span>`}<a href="${href}" title="${product.title}"
        >${picture}</a
      >
      <a href="${href}" class="tile-name" title="${product.title}"
        >${product.title.length > 18 ? `${product.title.slice(0, 17).trimEnd()}…` : product.title}</a
      >
      ${price === null ? null : html`<span class="tile-price">${price}</span>`}${isSoldOut ? html`<em>Sold out</em>` : add}
    </article> `,
  style: `.tiles-row { display: flex; flex-wrap: wrap; } .tile-box { width: 20%; padding: 8px; } .tile-name { display: block; }`,
};
