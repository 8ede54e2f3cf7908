import { html } from '../../../pages/html';
import { lineParts } from '../../cart/cart-view';
import type { Extras } from '../../store-types';

/** Saved lines below the cart. They look like cart lines but are not in the cart. */
export const savedForLater: Extras = {
  weight: 1.5,
  beside(store, entries) {
    const saved = store.sells
      .filter(({ id, stock }) => stock > 5 && entries.every((entry) => entry.id !== id))
      .slice(2, 4);
    const parts = saved.map(({ id }) => {
      const entry = { key: `saved-${String(id)}`, id, quantity: 1, kind: 'product' as const, choice: '', title: '' };
      return { ...lineParts(store, entry, []), isOurs: false };
    });
    return html`<section class="saved">
      <h2>Saved for later (${saved.length})</h2>
      ${store.pieces.line.lines(parts, store)}
      ${saved.map(
        (product) =>
          html`<button
            type="button"
            data-move="${JSON.stringify({ [store.pieces.identity.fields.product]: product.id })}"
          >
            Move ${product.title} to ${store.pieces.wording.cart.toLowerCase()}
          </button> `,
      )}
    </section>`;
  },
};
