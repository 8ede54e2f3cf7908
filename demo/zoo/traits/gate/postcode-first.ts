import { html } from '../../../pages/html';
import { redirect } from '../../exchange';
import type { Gate } from '../../store-types';

/** No price and no button before the store knows where to deliver. */
export const postcodeFirst: Gate = {
  weight: 0.7,
  isOpen: (store) => store.session.has('postcode'),
  pass: (store) => void store.session.set('postcode', '02139'),
  ask: (store) =>
    store.session.has('postcode')
      ? null
      : html`<form class="postcode" action="/postcode" method="post">
          <p>Enter your ZIP code to see prices and availability.</p>
          <input name="postcode" inputmode="numeric" aria-label="ZIP code" required /> <button>Continue</button>
        </form>`,
  receive(store, request) {
    if (request.method !== 'POST' || request.url.pathname !== '/postcode') return null;
    if (/^\d{5}$/.test(request.fields['postcode'] ?? ''))
      store.session.set('postcode', request.fields['postcode'] ?? '');
    return redirect('/');
  },
};
