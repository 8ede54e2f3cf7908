import { type Html, html } from '../../../pages/html';
import type { ZooProduct } from '../../zoo-catalogue';
import type { AddParts } from '../../store-types';
import type { ZooStore } from '../../store-types';

/** The fields a script sends for one product. */
export function buyFields(store: ZooStore, product: ZooProduct): string {
  return JSON.stringify({ [store.pieces.identity.fields.product]: String(product.id) });
}

/** The add control of a product page without a form: a box whose fields a script reads when its button is pressed. */
export function buyBox(parts: AddParts, store: ZooStore, label: Html | string = store.pieces.wording.add): Html {
  const { product, choice, amount, preset, beside, isSoldOut } = parts;
  return html`<div class="buy-box" data-buy="${buyFields(store, product)}">
    ${choice}${amount}${preset}
    <button type="button" class="add-button" data-press="add" ${isSoldOut ? html`disabled` : null}>
      ${isSoldOut ? 'Sold out' : label}
    </button>
    ${beside}
  </div>`;
}

/** A card's button that a script handles. */
export function cardButton(
  store: ZooStore,
  product: ZooProduct,
  label: Html | string = store.pieces.wording.add,
): Html {
  return html`<div class="card-buy" data-buy="${buyFields(store, product)}">
    <button type="button" class="add-button" data-press="add">${label}</button>
  </div>`;
}

/** Script statements that send the fields around a pressed button to an address of the store. */
export const pressScript = `shop.on('click', '[data-press=add]', async (event, button) => {
  button.disabled = true;
  await shop.change(shop.fieldsAround(button), '/api/cart/items');
  button.disabled = false;
});`;
