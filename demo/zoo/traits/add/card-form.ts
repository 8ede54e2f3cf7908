import { html } from '../../../pages/html';
import { hiddenFields } from '../../pages/front';
import type { Add } from '../../store-types';
import { currentToken } from '../../zoo-session';
import { formPost } from './form-post';

/** A form on each card and on the product's page. */
export const cardForm: Add = {
  ...formPost,
  weight: 3,
  hasCardButton: true,
  card: (product, store) => {
    const { fields } = store.pieces.identity;
    const hidden = {
      token: currentToken(store),
      [fields.product]: String(product.id),
      [fields.quantity]: String(product.min),
    };
    return html`<form method="post" action="/cart/add" class="card-form">
      ${hiddenFields(hidden)}<button type="submit" class="add-button">${store.pieces.wording.add}</button>
    </form>`;
  },
};
