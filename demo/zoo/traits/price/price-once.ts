import { html } from '../../../pages/html';
import { money } from '../../pages/front';
import type { Price } from '../../trait-types';

/** The price, once. */
export const priceOnce: Price = { weight: 5, show: ({ price }) => html`${money(price)}` };
