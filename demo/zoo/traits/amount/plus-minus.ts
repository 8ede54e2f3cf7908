import { html } from '../../../pages/html';
import type { Amount } from '../../store-types';

/** A field that only its minus and plus buttons change. */
export const plusMinus: Amount = {
  weight: 2,
  field: ({ min, step }, store) =>
    html`<span class="plus-minus"
      ><button type="button" data-by="${-step}" aria-label="Less">−</button
      ><input
        name="${store.pieces.identity.fields.quantity}"
        value="${min}"
        readonly
        inputmode="numeric"
        size="3"
        aria-label="Quantity"
      /><button type="button" data-by="${step}" aria-label="More">+</button></span
    >`,
  script: `shop.on('click', '[data-by]', (event, button) => {
  const field = button.parentElement.querySelector('input');
  const least = Number(field.getAttribute('value'));
  field.value = String(Math.max(least, Number(field.value) + Number(button.dataset.by)));
});`,
};
