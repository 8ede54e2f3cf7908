import { html } from '../../../pages/html';
import { picture } from '../../pages/front';
import type { Card } from '../../trait-types';

/** Classes that describe looks only, no headings, pictures without alternative text: Vendure's Tailwind stores. */
export const utilityClasses: Card = {
  weight: 4,
  list: (cards) => html`<div class="grid grid-cols-4 gap-4">${cards}</div>`,
  card: ({ href, product, price, add, isSoldOut, mark }) =>
    html`<div class="flex flex-col">
      <a class="flex flex-col" href="${href}"
        >${picture(product, '')}
        <div class="h-2"></div>
        <div class="text-sm text-gray-700">${product.title}</div>
        ${price === null ? null : html`<div class="text-sm font-medium text-gray-900">${price}</div>`}</a
      >
      ${mark === null ? null : html`<div class="text-xs">${mark}</div>`}${isSoldOut ? html`<div class="text-xs">Sold out</div>` : add}
    </div> `,
  style: `.grid { display: grid; } .grid-cols-4 { grid-template-columns: repeat(4, 1fr); } .gap-4 { gap: 16px; }
.flex { display: flex; } .flex-col { flex-direction: column; } .text-sm { font-size: 14px; } .text-xs { font-size: 12px; }`,
};
