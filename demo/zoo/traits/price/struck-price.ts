import { html } from '../../../pages/html';
import { money } from '../../pages/front';
import type { Price } from '../../trait-types';

/** Some products show last week's price, struck through, before the current one. */
export const struckPrice: Price = {
  weight: 2,
  show: ({ price, id }) =>
    id % 2 === 0 ? html`<del>${money(price + 100)}</del> <ins>${money(price)}</ins>` : html`${money(price)}`,
};
