import { html, raw } from '../../../pages/html';
import type { Add } from '../../store-types';
import { cardButton } from './buying';
import { fetchBox } from './fetch-box';

const drawing = (path: string) =>
  raw(
    `<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d="${path}" fill="none" stroke="currentColor" stroke-width="2"/></svg>`,
  );
const cartIcon = drawing('M3 4h3l2 11h10l2-8H7M9 20h1M17 20h1');
const heartIcon = drawing('M12 20C4 14 3 9 6 6s6 1 6 1 3-4 6-1 2 8-6 14z');
const scalesIcon = drawing('M4 7h16M12 4v16M6 7l-3 7h6zM18 7l-3 7h6z');

/** Three icon buttons without text on each card: wish list, compare, and add to cart. */
export const iconOnly: Add = {
  ...fetchBox,
  weight: 2,
  hasCardButton: true,
  card: (product, store) =>
    html`<div class="icons">
      <button type="button" class="icon-button" data-say="Saved to your wish list">${heartIcon}</button>
      <button type="button" class="icon-button" data-say="Added to comparison">${scalesIcon}</button>
      ${cardButton(store, product, cartIcon)}
    </div>`,
  style: `.icons { display: flex; gap: 4px; }`,
  script: `${fetchBox.script ?? ''}
shop.on('click', '[data-say]', (event, button) => shop.say(button.dataset.say));`,
};
