import { html } from '../../../pages/html';
import type { CartPlace } from '../../store-types';

/** No page: a drawer on every page, opened by a button and by adding. */
export const cartDrawer: CartPlace = {
  weight: 3,
  hasPage: false,
  opener: (store, count) =>
    html`<button type="button" data-opens="cart" class="header-cart">${store.pieces.wording.cart} ${count}</button>`,
  holder: (store) =>
    html`<aside class="drawer" hidden>
      <button type="button" data-close aria-label="Close">×</button>
      <h2>Your ${store.pieces.wording.cart}</h2>
      <div data-slot="lines"></div>
    </aside>`,
  style: `.drawer { position: fixed; top: 0; right: 0; bottom: 0; width: 420px; background: #fff; border-left: 1px solid #ccc; padding: 16px; overflow: auto; z-index: 10; }`,
  script: `const openDrawer = () => { document.querySelector('.drawer').hidden = false; };
shop.on('click', '[data-opens=cart]', () => { openDrawer(); shop.refresh(); });
shop.on('click', '.drawer [data-close]', (event, button) => { button.closest('.drawer').hidden = true; });
if (window === window.top) shop.added.push(openDrawer);`,
};
