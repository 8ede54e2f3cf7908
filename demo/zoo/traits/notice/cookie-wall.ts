import { html } from '../../../pages/html';
import { jsonAnswer } from '../../exchange';
import type { Notice } from '../../store-types';

/** A cookie question covers the page until it is answered. */
export const cookieWall: Notice = {
  weight: 2,
  banner: (store) =>
    store.session.has('consent')
      ? null
      : html`<div class="consent" role="dialog" aria-label="Your privacy">
          <div class="consent-box">
            <p>We value your privacy. We and our 412 partners store information on your device.</p>
            <button type="button">Manage</button> <button type="button" data-accept>Accept all</button>
          </div>
        </div>`,
  receive(store, request) {
    if (request.method !== 'POST' || request.url.pathname !== '/consent') return null;
    store.session.set('consent', 'yes');
    return jsonAnswer({});
  },
  style: `.consent { position: fixed; inset: 0; background: rgb(0 0 0 / 50%); z-index: 30; display: flex; align-items: flex-end; }
.consent-box { background: #fff; padding: 20px; width: 100%; }`,
  script: `shop.on('click', '[data-accept]', (event, button) => {
  button.closest('.consent').remove();
  fetch('/consent', { method: 'POST' });
});`,
};
