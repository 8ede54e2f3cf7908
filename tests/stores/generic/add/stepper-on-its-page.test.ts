import { describe, expect, it } from 'vitest';
import generic from '../../../../lib/stores/adapters/generic';
import { answeringShop } from '../shop-that-answers';

const head = '<header><a href="/cart">Cart</a></header>';

/** A store whose product pages show how many the cart holds in the place of their button. `shown`: another number than that. */
function shop(held: number, shown = held) {
  const state = { held, presses: 0 };
  const cart = () =>
    `${head}<main><h1>Cart</h1>${state.held === 0 ? '<p>Your cart is empty</p>' : `<ul><li><a href="/p/oats">Oats</a> <b>$3.00</b> <input name="quantity" value="${String(state.held)}"><button>Remove</button></li></ul>`}</main>`;
  const product = `${head}<main><h1>Oats</h1><p>$3.00</p><div><button aria-label="Decrease quantity">−</button><span>${String(shown)}</span><button id="plus" aria-label="Increase quantity">+</button></div></main>`;
  const page = answeringShop({
    html: head,
    answer: ({ url }) => ({ html: url.pathname === '/cart' ? cart() : product }),
    run: (document) => {
      document.querySelector('#plus')?.addEventListener('click', () => {
        state.presses += 1;
        state.held += 1;
      });
    },
  });
  return { page, state };
}

const oats = { sku: '/p/oats', title: 'Oats', url: 'https://shop.example/p/oats' };

describe('a product page with a stepper in the place of its button', () => {
  it('is pressed for what is missing', async () => {
    const { page, state } = shop(1);
    expect(await generic.addToCart({ ...oats, held: 1, quantity: 2 }, page)).toMatchObject({
      isAccepted: true,
      added: 2,
    });
    expect(state).toEqual({ held: 3, presses: 2 });
  });

  it('is left alone where its number is not what the cart holds', async () => {
    const { page, state } = shop(1, 4);
    expect(await generic.addToCart({ ...oats, held: 1, quantity: 1 }, page)).toMatchObject({ isAccepted: false });
    expect(state.presses).toBe(0);
  });
});
