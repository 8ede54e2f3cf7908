import { html } from '../../../pages/html';
import type { Card } from '../../trait-types';

/** The name is only in the picture's alternative text: a grid of pictures with prices. */
export const namedByPicture: Card = {
  weight: 0.5,
  list: (cards) => html`<div class="picture-wall">${cards}</div>`,
  card: ({ href, picture, price, add, isSoldOut, mark }) =>
    html`<div class="picture-box">
      ${mark === null ? null : html`<span>${mark}</span>`}<a href="${href}">${picture}</a>
      ${price === null ? null : html`<div>${price}</div>`}${isSoldOut ? html`<div>Sold out</div>` : add}
    </div> `,
  style: `.picture-wall { display: grid; grid-template-columns: repeat(5, 1fr); gap: 12px; }`,
};
