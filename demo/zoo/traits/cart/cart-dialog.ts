import { html } from '../../../pages/html';
import type { CartPlace } from '../../store-types';

/** A dialog whose title is a paragraph, created when its button is pressed. */
export const cartDialog: CartPlace = {
  weight: 2,
  hasPage: false,
  opener: (store, count) =>
    html`<button
      type="button"
      data-opens="cart"
      data-name="${store.pieces.wording.cart}"
      class="tray-button"
      aria-label="Open ${store.pieces.wording.cart.toLowerCase()}"
    >
      🛒 ${count}
    </button>`,
  style: `dialog.tray { width: 480px; }`,
  script: `shop.on('click', '[data-opens=cart]', async (event, button) => {
  const tray = document.createElement('dialog');
  tray.className = 'tray';
  const name = document.createElement('p');
  name.textContent = button.dataset.name;
  const lines = document.createElement('div');
  lines.dataset.slot = 'lines';
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = '×';
  close.addEventListener('click', () => tray.remove());
  tray.append(close, name, lines);
  tray.addEventListener('close', () => tray.remove());
  document.body.append(tray);
  await shop.refresh();
  if (tray.isConnected) tray.showModal();
});`,
};
