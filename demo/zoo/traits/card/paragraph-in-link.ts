import { html } from '../../../pages/html';
import type { Card } from '../../trait-types';

/** Name in a plain paragraph, price in a `small`, all in one link: the results of Shopify's Hydrogen starter. */
export const paragraphInLink: Card = {
  weight: 3,
  list: (cards) => html`<div class="search-result"><div>${cards}</div></div>`,
  card: ({ href, picture, product, price, add, isSoldOut, mark }) =>
    html`<div class="search-results-item">
      <a href="${href}"
        >${picture}
        <div>
          <p>${product.title}</p>
          <small
            >${mark === null ? null : html`<em>${mark}</em> `}${price === null ? null : html`<div>${price}</div>`}</small
          >
        </div></a
      >${isSoldOut ? html`<p>Sold out</p>` : add}
    </div> `,
  style: `.search-results-item { margin-bottom: 8px; } .search-results-item a { display: flex; gap: 16px; }`,
};
