import { html } from '../../../pages/html';
import type { Card } from '../../trait-types';

/** One link around picture, name and price, the button after it: WooCommerce's list of products. */
export const linkAround: Card = {
  weight: 5,
  list: (cards) =>
    html`<ul class="products columns-4">
      ${cards}
    </ul>`,
  card: ({ href, picture, product, price, add, isSoldOut, mark }) =>
    html`<li class="product type-product">
      <a href="${href}" class="loop-product-link"
        >${mark === null ? null : html`<span class="onsale">${mark}</span>`}${picture}
        <h2 class="loop-product-title">${product.title}</h2>
        ${price === null ? null : html`<span class="price"><span class="amount">${price}</span></span>`}</a
      >${isSoldOut ? html`<span class="out-of-stock">Out of stock</span>` : add}
    </li> `,
  style: `ul.products { display: grid; grid-template-columns: repeat(4, 1fr); gap: 16px; list-style: none; padding: 0; }
.loop-product-link { display: block; color: inherit; text-decoration: none; }`,
};
