import { html } from '../../../pages/html';
import type { Amount } from '../../store-types';
import { numberField } from './number-field';

/** Some products are sold in twos or threes only, and their page says so. */
export const soldInSteps: Amount = {
  weight: 1,
  shelve(product, random) {
    const step = random.int(2, 3);
    return random.chance(0.3) ? { ...product, min: step, step } : product;
  },
  field: (product, store) =>
    html`${numberField.field(product, store)}${product.step > 1 ? html`<small>Sold in multiples of ${product.step}</small>` : null}`,
};
