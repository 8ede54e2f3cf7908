import { html } from '../../../pages/html';
import { jsonAnswer } from '../../exchange';
import type { Notice } from '../../store-types';

/** An invitation to a newsletter, with its own field and button, covers the page until it is closed. */
export const newsletterPopup: Notice = {
  weight: 1,
  banner: (store) =>
    store.session.has('invited')
      ? null
      : html`<div class="invitation" role="dialog" aria-modal="true">
          <h2>10% off your first order</h2>
          <form action="/newsletter" method="post">
            <input type="email" name="email" placeholder="Your email" /><button>Sign me up</button>
          </form>
          <button type="button" data-accept aria-label="Close">×</button>
        </div>`,
  receive(store, request) {
    if (request.method !== 'POST' || request.url.pathname !== '/newsletter') return null;
    store.session.set('invited', 'yes');
    return jsonAnswer({});
  },
  style: `.invitation { position: fixed; top: 20%; left: 30%; width: 40%; background: #fff; border: 1px solid #888; padding: 24px; z-index: 25; }`,
  script: `shop.on('click', '.invitation [data-accept]', (event, button) => {
  button.closest('.invitation').remove();
  fetch('/newsletter', { method: 'POST' });
});
shop.on('submit', '.invitation form', (event, form) => {
  event.preventDefault();
  form.closest('.invitation').remove();
  fetch('/newsletter', { method: 'POST' });
});`,
};
