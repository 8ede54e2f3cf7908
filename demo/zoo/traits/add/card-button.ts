import type { Add } from '../../store-types';
import { cardButton as button } from './buying';
import { fetchBox } from './fetch-box';

/** A button on each card and on the product's page, both by script. */
export const cardButton: Add = {
  ...fetchBox,
  weight: 5,
  hasCardButton: true,
  card: (product, store) => button(store, product),
};
