import { html } from '../../../pages/html';
import { addToServer } from '../../cart/add-fields';
import { redirect } from '../../exchange';
import { link } from '../../pages/front';
import type { Add } from '../../store-types';
import { leaveMessage } from '../../zoo-session';
import { formPost, receiveForm } from './form-post';

/** A link on each card that adds when it is opened, and a form on the product's page: WooCommerce without scripts. */
export const addByLink: Add = {
  ...formPost,
  weight: 3,
  hasCardButton: true,
  card(product, store) {
    const address = `/cart/add?${store.pieces.identity.fields.product}=${String(product.id)}`;
    return html`<a href="${link(store, address)}" rel="nofollow" class="button add-button"
      >${store.pieces.wording.add}</a
    >`;
  },
  receive(store, request) {
    if (request.method !== 'GET' || request.url.pathname !== '/cart/add') return receiveForm(store, request);
    const back = new URL(request.headers['referer'] ?? store.origin);
    leaveMessage(store, addToServer(store, Object.fromEntries(request.url.searchParams)).message);
    return redirect(back.pathname + back.search);
  },
};
