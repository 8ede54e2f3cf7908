import { html } from '../../../pages/html';
import { money } from '../../pages/front';
import type { Push } from '../../store-types';

/** A button that adds the product together with two others, before its own button. */
export const bundleFirst: Push = {
  weight: 1.5,
  before(product, store) {
    const others = store.sells
      .filter((other) => other.stock > 5 && other !== product && other.choices.length === 0)
      .slice(0, 2);
    const all = [product, ...others];
    const fields = {
      [store.pieces.identity.fields.product]: String(product.id),
      more: others.map(({ id }) => id).join(','),
    };
    return html`<div class="bundle">
      <h3>Frequently bought together</h3>
      <p>${all.map(({ title }) => title).join(' + ')}: ${money(all.reduce((sum, { price }) => sum + price, 0))}</p>
      <button type="button" class="bundle-button" data-move="${JSON.stringify(fields)}">
        Add all ${all.length} to ${store.pieces.wording.cart.toLowerCase()}
      </button>
    </div>`;
  },
};
