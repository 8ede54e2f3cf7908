import { html } from '../../../pages/html';
import { money } from '../../pages/front';
import type { Price } from '../../trait-types';

/** Once for screen readers, and split into pieces for the eye. */
export const splitPrice: Price = {
  weight: 1,
  show: ({ price }) =>
    html`<span class="for-readers">${money(price)}</span
      ><span aria-hidden="true"
        ><sup>$</sup>${Math.floor(price / 100)}<sup>${String(price % 100).padStart(2, '0')}</sup></span
      >`,
  style: `.for-readers { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }`,
};
