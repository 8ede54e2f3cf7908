import { html } from '../../../pages/html';
import { money } from '../../pages/front';
import type { Price } from '../../trait-types';

/** The price per unit beside the price of the pack. */
export const unitPriceBeside: Price = {
  weight: 2,
  show({ price, size }) {
    const [, amount = '1', unit = 'each'] = /^([\d.]+) (.+)$/.exec(size) ?? [];
    return html`${money(price)} <small class="unit-price">(${money(price / Number(amount))} / ${unit})</small>`;
  },
};
