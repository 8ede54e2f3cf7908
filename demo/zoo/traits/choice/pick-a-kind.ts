import { html } from '../../../pages/html';
import type { Choice } from '../../trait-types';

const kinds = { Produce: ['Ripe', 'Firm'], Meat: ['Whole', 'Sliced'], Bakery: ['Whole', 'Sliced'] };

/** Some products have kinds, one of which must be chosen before they can be added. */
export const pickAKind: Choice = {
  weight: 1,
  isAsked: true,
  shelve(product, random) {
    const found = Object.entries(kinds).find(([department]) => department === product.department)?.[1] ?? [];
    return random.chance(0.5) ? { ...product, choices: found } : product;
  },
  field: ({ choices }) =>
    choices.length === 0
      ? null
      : html`<label
          >Kind
          <select name="choice" required>
            <option value="">Choose an option</option>
            ${choices.map((choice) => html`<option value="${choice}">${choice}</option>`)}
          </select></label
        >`,
};
