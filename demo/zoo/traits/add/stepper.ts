import { type Html, html } from '../../../pages/html';
import type { ZooProduct } from '../../zoo-catalogue';
import type { Add } from '../../store-types';
import type { ZooStore } from '../../store-types';
import { buyFields } from './buying';
import { fetchBox } from './fetch-box';

/** After the first press the button is replaced by a minus, the number held and a plus, as grocers' apps do. */
export const stepper: Add = {
  ...fetchBox,
  weight: 4,
  hasCardButton: true,
  card: (product, store) => steps(product, store, null),
  product: ({ product, isSoldOut, choice, preset, beside }, store) =>
    isSoldOut
      ? html`<button type="button" disabled>Sold out</button>`
      : html`${steps(product, store, html`${choice}${preset}`)}${beside}`,
  style: `.steps button { min-width: 34px; } .steps output { padding: 0 10px; }`,
  script: `shop.refreshed.push(({ held }) => {
  const all = [...document.querySelectorAll('product-tile')].flatMap((host) => [...(host.shadowRoot?.querySelectorAll('.steps') ?? [])]);
  for (const steps of [...document.querySelectorAll('.steps'), ...all]) {
    const count = held[steps.dataset.of] ?? 0;
    steps.querySelector('.add-button').hidden = count > 0;
    steps.querySelector('.held').hidden = count === 0;
    steps.querySelector('output').textContent = String(count);
  }
});
shop.on('click', '[data-press=more], .steps .add-button', (event, button) =>
  shop.change(shop.fieldsAround(button), '/api/cart/items'));
shop.on('click', '[data-press=less]', (event, button) => {
  const steps = button.closest('.steps');
  const left = Number(steps.querySelector('output').textContent) - Number(steps.dataset.step);
  return shop.change({ key: 'id:' + steps.dataset.of, set: String(left) });
});`,
};

function steps(product: ZooProduct, store: ZooStore, inside: Html | null): Html {
  return html`<div
    class="steps"
    data-buy="${buyFields(store, product)}"
    data-of="${product.id}"
    data-step="${product.step}"
  >
    ${inside}<button type="button" class="add-button">${store.pieces.wording.add}</button
    ><span class="held" hidden
      ><button type="button" data-press="less" aria-label="Decrease">−</button><output>0</output
      ><button type="button" data-press="more" aria-label="Increase">+</button></span
    >
  </div>`;
}
