import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import generic from '../../../../lib/stores/adapters/generic';
import { dialogsIn, leaveDialog } from '../../../../lib/stores/generic/add/asking-dialog';
import { answeringShop } from '../shop-that-answers';

/** Leaves a box with these controls; what was pressed. */
function pressedIn(controls: string, title = '<h2>One moment</h2>'): { told: string | null; pressed: string[] } {
  const document = new Window().document as unknown as Document;
  document.body.innerHTML = `<main><button>Add to cart</button></main><div role="dialog">${title}${controls}</div>`;
  const pressed: string[] = [];
  for (const control of document.querySelectorAll('[role="dialog"] button,[role="dialog"] a'))
    control.addEventListener('click', () => pressed.push(control.textContent.trim()));
  document.addEventListener('keydown', ({ key }) => pressed.push(key));
  return { told: leaveDialog(document, []), pressed };
}

describe('a box that a page asks in', () => {
  it.each([
    ['<button>Allow substitution</button><button>No substitution</button><button>Cancel</button>', 'No substitution'],
    ['<button>Yes, add the warranty</button><button>No thanks</button>', 'No thanks'],
    ['<button>Add anyway</button><button>Cancel</button>', 'Cancel'],
    ['<button>Choose 10–12</button><button>Choose 12–14</button><button>×</button>', '×'],
    ['<button>Subscribe and save</button><button>Keep shopping</button>', 'Keep shopping'],
    ['<button>Don’t miss it: subscribe</button><button>Not now</button>', 'Not now'],
    ['<button>Ersetzen</button><button>Nicht ersetzen</button>', 'Nicht ersetzen'],
    ['<button>Buy it now</button><button>Choose a slot</button>', 'Escape'],
    ['<a href="/slots">No slot yet</a>', 'Escape'],
  ])('%s is left by what does no harm', (controls, way) => {
    const { told, pressed } = pressedIn(controls);
    expect(pressed).toEqual([way]);
    expect(told).toContain('One moment');
  });

  it('is not left where it shows the cart or leads to the checkout: something was put in', () => {
    expect(pressedIn('<a href="/cart">View cart</a><button>Close</button>')).toEqual({ told: null, pressed: [] });
    expect(pressedIn('<button>Checkout</button><button>Keep shopping</button>')).toEqual({ told: null, pressed: [] });
  });

  it('is left alone where it stood before the press, or is not shown', () => {
    const document = new Window().document as unknown as Document;
    document.body.innerHTML = '<div role="dialog">News <button>Close</button></div><dialog>Slots</dialog>';
    expect(leaveDialog(document, dialogsIn(document))).toBeNull();
  });
});

const head = '<header><a href="/cart">Cart</a></header>';

/** A store that asks before it puts something in; `puts`: the answer after which it does. */
function shop(puts: string) {
  const held: string[] = [];
  let carts = 0;
  const cart = () =>
    `${head}<main><h1>Cart</h1>${held.length === 0 ? '<p>Your cart is empty</p>' : `<ul><li><a href="/p/oats">Oats</a> <b>$3.00</b> <input name="quantity" value="${String(held.length)}"><button>Remove</button></li></ul>`}</main>`;
  const product = `${head}<main><div><h1>Oats</h1><p>$3.00</p><div><button id="add">Add to cart</button></div></div></main><div id="box" role="dialog" hidden><h2>If it is sold out</h2><button>Allow another</button><button>No substitution</button><button>Cancel</button></div>`;
  const page = answeringShop({
    html: head,
    answer: ({ url }) => {
      if (url.pathname === '/cart') carts += 1;
      return { html: url.pathname === '/cart' ? cart() : product };
    },
    run: (document) => {
      const box = document.querySelector('#box');
      document.querySelector('#add')?.addEventListener('click', () => box?.removeAttribute('hidden'));
      for (const button of box?.querySelectorAll('button') ?? [])
        button.addEventListener('click', () => {
          box?.setAttribute('hidden', '');
          if (button.textContent === puts) held.push('Oats');
        });
    },
  });
  return { page, held, carts: () => carts };
}

describe('a store that asks in a box before it puts something in', () => {
  const oats = { sku: '/p/oats', title: 'Oats', url: 'https://shop.example/p/oats', held: 0, quantity: 2 };

  it('has it in where turning down what it offers puts it in', async () => {
    const { page, held } = shop('No substitution');
    expect(await generic.addToCart(oats, page)).toMatchObject({ isAccepted: true, added: 2, reason: null });
    expect(held).toHaveLength(2);
  });

  it('is told of where it takes more than that, and its cart is not asked over and over', async () => {
    const { page, held, carts } = shop('Allow another');
    expect(await generic.addToCart(oats, page)).toMatchObject({
      isAccepted: false,
      reason: 'The store asks something first: “If it is sold out”. Put it in on its page to answer that.',
    });
    expect(held).toEqual([]);
    expect(carts()).toBeLessThan(6);
  });
});
