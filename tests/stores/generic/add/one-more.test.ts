import { describe, expect, it } from 'vitest';
import generic from '../../../../lib/stores/adapters/generic';
import { answeringShop } from '../shop-that-answers';

/**
 * A shop whose button gives way to a number between a minus and a plus after the first press, with a donation ticked beforehand that is
 * ticked anew whenever the page is drawn.
 */
function shop() {
  const held: string[] = [];
  const url = 'https://shop.example/p/salmon';
  const head = '<header><a href="/cart">Cart</a></header>';
  const box = '<label><input type="checkbox" name="donation" value="1" checked> Add $1.00 for the food bank</label>';
  const steps = () =>
    held.length === 0
      ? '<button id="add">Add to cart</button>'
      : `<span><button id="less">−</button><output>${String(held.length)}</output><button id="more">+</button></span>`;
  const product = () =>
    `${head}<main><div><h1>Salmon</h1><p>$9.00</p><div class="steps">${box}${steps()}</div></div></main>`;
  const cart = () => {
    const rice = held.filter((one) => one === 'Salmon').length;
    const row = `<li><a href="/p/salmon">Salmon</a> <b>$9.00</b> <input name="quantity" value="${String(rice)}"><button>Remove</button></li>`;
    return `${head}<main><h1>Cart</h1>${rice === 0 ? '<p>Your cart is empty</p>' : `<ul>${row}</ul>`}</main>`;
  };
  const page = answeringShop({
    html: head,
    answer: (request) => ({ html: request.url.pathname === '/cart' ? cart() : product() }),
    run: (document) => {
      const listen = (): void => {
        for (const id of ['add', 'more'])
          document.querySelector(`#${id}`)?.addEventListener('click', () => {
            held.push('Salmon');
            const box = document.querySelector<HTMLInputElement>('[name=donation]');
            if (box?.checked === true) held.push('Donation');
            document.body.innerHTML = product();
            listen();
          });
      };
      listen();
    },
  });
  return { page, held, line: { sku: '/p/salmon', title: 'Salmon', url, quantity: 3, held: 0 } };
}

describe('a product of which several are put in by a plus that comes in place of its button', () => {
  it('is put in without what the page sets again each time it is drawn', async () => {
    const { page, held, line } = shop();
    expect(await generic.addToCart(line, page)).toMatchObject({ isAccepted: true, added: 3 });
    expect(held).toEqual(['Salmon', 'Salmon', 'Salmon']);
  });
});

describe('a product whose button leads on to the cart within the page', () => {
  it('is put in once: the plus of another line there is not pressed for it', async () => {
    const held: string[] = [];
    const head = '<header><a href="/cart">Cart</a></header>';
    const product = `${head}<main><div><h1>Rolled Oats</h1><p>$3.00</p><div><button id="add">Add to cart</button></div></div></main>`;
    const steps = '<button>−</button><output>1</output><button class="more">+</button>';
    const row = (name: string) =>
      `<li><a href="/p/${name}">${name}</a> <b>$3.00</b> ${steps} <button>Remove</button></li>`;
    const cart = () =>
      `${head}<main><h1>Cart</h1><ul>${row('Oil')}${held.includes('Oats') ? row('Rolled Oats') : ''}</ul></main>`;
    const page = answeringShop({
      html: head,
      answer: ({ url }) => ({ html: url.pathname === '/cart' ? cart() : product }),
      run: (document, _, go) => {
        document.querySelector('#add')?.addEventListener('click', () => {
          held.push('Oats');
          go('/cart');
        });
        document.querySelector('.more')?.addEventListener('click', () => held.push('Oil'));
      },
    });
    const line = { sku: '/p/oats', title: 'Rolled Oats', url: 'https://shop.example/p/oats', quantity: 3, held: 0 };
    expect(await generic.addToCart(line, page)).toMatchObject({ isAccepted: true, added: 1 });
    expect(held).toEqual(['Oats']);
  });
});

describe('a product whose own address says since the press that something was put in', () => {
  it.each(['?added=1', '?item=7&sid=x&sid=x#top'])('is put in as often as asked (%s)', async (query) => {
    let held = 0;
    const head = '<header><a href="/cart">Cart</a></header>';
    const product = `${head}<main><div><h1>Rolled Oats</h1><p>$3.00</p><div><button id="add">Add to cart</button></div></div></main>`;
    const row = `<li><a href="/oats?item=7">Rolled Oats</a> <b>$3.00</b> <input name="quantity" value="N"><button>Remove</button></li>`;
    const page = answeringShop({
      html: head,
      answer: ({ url }) => ({
        html:
          url.pathname === '/cart'
            ? `${head}<main><h1>Cart</h1>${held === 0 ? '<p>Your cart is empty</p>' : `<ul>${row.replace('"N"', `"${String(held)}"`)}</ul>`}</main>`
            : product,
      }),
      run: (document, _, go) => {
        document.querySelector('#add')?.addEventListener('click', () => {
          held += 1;
          go(query.startsWith('?item') ? `/oats${query}` : `/oats?item=7&${query.slice(1)}`);
        });
      },
    });
    const line = { sku: '/oats?item=7', title: 'Rolled Oats', url: 'https://shop.example/oats?item=7', quantity: 3, held: 0 }; // prettier-ignore
    expect(await generic.addToCart(line, page)).toMatchObject({ isAccepted: true, added: 3 });
    expect(held).toBe(3);
  });
});
