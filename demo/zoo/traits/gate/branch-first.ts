import { html } from '../../../pages/html';
import { redirect } from '../../exchange';
import type { Gate } from '../../store-types';

/** No price and no button before one of the store's branches is chosen. */
export const branchFirst: Gate = {
  weight: 0.5,
  isOpen: (store) => store.session.has('branch'),
  pass: (store) => void store.session.set('branch', 'Elm Street'),
  ask: (store) =>
    store.session.has('branch')
      ? null
      : html`<form class="branches" action="/branch" method="post">
          <h2>Choose your store</h2>
          <p>Prices and availability differ from store to store.</p>
          <select name="branch" aria-label="Store">
            <option>Elm Street</option>
            <option>Harbour Square</option>
          </select>
          <button>Shop this store</button>
        </form>`,
  receive(store, request) {
    if (request.method !== 'POST' || request.url.pathname !== '/branch') return null;
    store.session.set('branch', request.fields['branch'] ?? 'Elm Street');
    return redirect('/');
  },
};
