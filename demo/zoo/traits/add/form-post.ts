import { type Html, html } from '../../../pages/html';
import { addToServer } from '../../cart/add-fields';
import { redirect } from '../../exchange';
import { link } from '../../pages/front';
import type { Add, AddParts } from '../../store-types';
import { currentToken, leaveMessage, spendToken } from '../../zoo-session';
import type { ZooStore } from '../../store-types';

/** A form on the product's page with a token of that page. The answer is the product's page again. */
export const formPost: Add = {
  weight: 5,
  isForm: true,
  card: () => null,
  product: productForm,
  receive: receiveForm,
};

/** The form of a product page. */
export function productForm(parts: AddParts, store: ZooStore): Html {
  const { product, amount, choice, preset, beside, isSoldOut } = parts;
  const { fields } = store.pieces.identity;
  return html`<form method="post" action="/cart/add" class="product-form">
    <input type="hidden" name="token" value="${currentToken(store)}" /><input
      type="hidden"
      name="${fields.product}"
      value="${product.id}"
    />${choice}${amount}${preset}
    <button type="submit" name="add" class="add-button" ${isSoldOut ? html`disabled` : null}>
      ${isSoldOut ? 'Sold out' : store.pieces.wording.add}
    </button>
    ${beside}
  </form>`;
}

/** Receives the form and redirects the browser to the page it came from. */
export function receiveForm(store: ZooStore, request: Parameters<NonNullable<Add['receive']>>[1]) {
  if (request.method !== 'POST' || request.url.pathname !== '/cart/add') return null;
  const back = new URL(request.headers['referer'] ?? store.origin);
  if (!spendToken(store, request)) {
    leaveMessage(store, 'Your session has expired. Please try again.');
    return redirect(link(store, back.pathname + back.search));
  }
  leaveMessage(store, addToServer(store, request.fields).message);
  return redirect(link(store, back.pathname + back.search));
}
