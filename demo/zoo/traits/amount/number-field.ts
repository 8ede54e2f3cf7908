import { html } from '../../../pages/html';
import type { Amount } from '../../store-types';

/** A number field. */
export const numberField: Amount = {
  weight: 5,
  field: ({ min, step }, store) =>
    html`<label
      >Quantity
      <input type="number" name="${store.pieces.identity.fields.quantity}" value="${min}" min="${min}" step="${step}"
    /></label>`,
};
