import { html } from '../../../pages/html';
import type { Amount } from '../../store-types';

/** A select of numbers. */
export const selectNumber: Amount = {
  weight: 3,
  field: ({ min, step }, store) =>
    html`<label
      >Qty
      <select name="${store.pieces.identity.fields.quantity}">
        ${Array.from({ length: 10 }, (_, index) => html`<option value="${min + index * step}">${min + index * step}</option>`)}
      </select></label
    >`,
};
