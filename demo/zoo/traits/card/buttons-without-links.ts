import { html } from '../../../pages/html';
import type { Card } from '../../trait-types';

/** Products have no page: a picture, a name, a price and a button, as in many React and Redux demo shops. */
export const buttonsWithoutLinks: Card = {
  weight: 2,
  isLinkless: true,
  list: (cards) => html`<div class="shelf-container">${cards}</div>`,
  card: ({ picture, product, price, add, isSoldOut, mark }) =>
    html`<div class="shelf-item" tabindex="0">
      ${mark === null ? null : html`<div class="shelf-stopper">${mark}</div>`}${picture}
      <p class="shelf-item__title">${product.title}</p>
      ${price === null ? null : html`<div class="shelf-item__price">${price}</div>`}${isSoldOut ? html`<div>Sold out</div>` : add}
    </div> `,
  style: `.shelf-container { display: flex; flex-wrap: wrap; } .shelf-item { width: 25%; padding: 10px; text-align: center; }`,
};
