import { html } from '../../../pages/html';
import type { Card } from '../../trait-types';

/** One row of a table for each product, as osCommerce lists them. */
export const tableRows: Card = {
  weight: 2,
  list: (cards) =>
    html`<table class="listing">
      <thead>
        <tr>
          <th></th>
          <th>Product Name</th>
          <th>Price</th>
          <th>Buy Now</th>
        </tr>
      </thead>
      <tbody>
        ${cards}
      </tbody>
    </table>`,
  card: ({ href, picture, product, price, add, isSoldOut, mark }) =>
    html`<tr>
      <td><a href="${href}">${picture}</a></td>
      <td><a href="${href}">${product.title}</a>${mark === null ? null : html` <i>${mark}</i>`}</td>
      <td>${price}</td>
      <td>${isSoldOut ? 'Sold out' : add}</td>
    </tr> `,
  style: `.listing img { width: 48px; height: 48px; }`,
};
