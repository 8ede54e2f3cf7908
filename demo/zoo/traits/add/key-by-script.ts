import { html } from '../../../pages/html';
import { addToServer } from '../../cart/add-fields';
import { redirect } from '../../exchange';
import { link } from '../../pages/front';
import type { Add } from '../../store-types';
import { leaveMessage, spendToken } from '../../zoo-session';
import { formPost } from './form-post';

/**
 * A form whose token field is empty or from another visit in the page as sent, and is filled by a script, as in Magento behind
 * its page cache. Without the token the store redirects to its cart without a message. Weight 0, so that existing seeds keep
 * their stores.
 */
export const keyByScript: Add = {
  ...formPost,
  weight: 0,
  opensCart: true,
  product: ({ product, amount, choice, preset, beside, isSoldOut }, store) =>
    html`<form method="post" action="/cart/add" class="product-form">
      <input
        type="hidden"
        name="token"
        class="form-key"
        value="${product.id % 2 === 0 ? '' : 'of-another-visit'}"
      /><input
        type="hidden"
        name="${store.pieces.identity.fields.product}"
        value="${product.id}"
      />${choice}${amount}${preset}
      <button type="submit" name="add" class="add-button" ${isSoldOut ? html`disabled` : null}>
        ${isSoldOut ? 'Sold out' : store.pieces.wording.add}
      </button>
      ${beside}
    </form>`,
  receive(store, request) {
    if (request.method !== 'POST' || request.url.pathname !== '/cart/add') return null;
    if (spendToken(store, request)) leaveMessage(store, addToServer(store, request.fields).message);
    return redirect(link(store, store.pieces.identity.cart));
  },
  script: `shop.onShown(() => {
  for (const field of document.querySelectorAll('.form-key')) field.value = facts.token;
});`,
};
