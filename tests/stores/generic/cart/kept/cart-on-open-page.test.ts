import { describe, expect, it } from 'vitest';
import generic from '../../../../../lib/stores/adapters/generic';
import { NeedsVisit, tabUseOf } from '../../../../../lib/stores/live/needs-visit';
import type { ServedPage } from '../../../../../lib/stores/page';
import { fixturePage } from '../../../fixture-page';

/** A store that carries its cart in a drawer of every page, whose lines only its script takes out. */
const origin = 'https://shop.example';
const listOf = (names: readonly string[]): string =>
  `<h5>Cart contents</h5><ul>${names
    .map(
      (name) => `<li><a href="/p/${name}">${name}</a> <small>Qty: 1</small> <b>$2.00</b> <button>Remove</button></li>`,
    )
    .join('')}</ul>`;

/** `shown`: what the drawer of the page that stands open shows; `isDead`: its buttons do nothing. */
function storeWith(held: string[], shown: readonly string[] = held, isDead = false) {
  const presses: string[] = [];
  const opened: string[] = [];
  const page = fixturePage({
    folder: 'generic',
    url: `${origin}/`,
    html: `<a href="/cart">Cart</a><main><a href="/p/rice">rice</a> <b>$2.00</b></main><div id="cart">${listOf(shown)}</div>`,
  });
  const { document } = page;
  const drawer = document.querySelector('#cart');
  const listen = (): void => {
    for (const row of drawer?.querySelectorAll('li') ?? [])
      row.querySelector('button')?.addEventListener('click', () => {
        const name = row.querySelector('a')?.textContent ?? '';
        presses.push(name);
        if (isDead) return;
        held.splice(held.indexOf(name), 1);
        if (drawer !== null) drawer.innerHTML = listOf(held);
        listen();
      });
  };
  listen();
  const answer = { status: 200, url: `${origin}/cart`, redirected: false, headers: new Headers() };
  const text = () => Promise.resolve(`<a href="/cart">Cart</a><main><h1>Your cart</h1>${listOf(held)}</main>`);
  const store: ServedPage = {
    ...page,
    wait: (ms) => (ms >= 2_000 ? new Promise(() => undefined) : Promise.resolve()),
    fetch: () => Promise.resolve({ ...answer, text }),
    openLive: (url) => {
      opened.push(url);
      if (url !== `${origin}/`) return Promise.reject(new NeedsVisit(url, false));
      return Promise.resolve({
        document: () => document,
        href: () => url,
        until: (isDone) => Promise.resolve(isDone(document)),
        close: () => undefined,
      });
    },
  };
  const remove = (visited: string | null, told: object = {}) => {
    const tab = tabUseOf({ visited, hasNoFrames: false, isCartScripted: false, told });
    return generic.removeFromCart(
      { lineId: '/p/rice', sku: '/p/rice', url: null, quantity: 1, held: 1 },
      Object.assign(store, { tab }),
    );
  };
  return { store, held, presses, opened, remove };
}

describe('a cart that the open page carries', () => {
  it('is where a line is pressed out, once the way back is stored', async () => {
    const { held, presses, opened, remove } = storeWith(['rice', 'mint']);
    await expect(remove(null)).rejects.toMatchObject({ visit: `${origin}/`, how: { isShownAnew: true } });
    expect(presses).toEqual([]);
    await remove(`${origin}/`);
    expect([held, presses, opened]).toEqual([['mint'], ['rice'], [`${origin}/`]]);
  });

  it('is left for the cart’s own page where it shows another cart, or one that was changed beside it', async () => {
    const { presses, remove } = storeWith(['rice', 'mint'], ['rice']);
    await expect(remove(null)).rejects.toMatchObject({ visit: `${origin}/cart` });
    const { store, remove: removeBeside } = storeWith(['rice', 'mint']);
    store.isStale = true;
    await expect(removeBeside(null)).rejects.toMatchObject({ visit: `${origin}/cart` });
    expect(presses).toEqual([]);
  });

  it('is left where a press on it did nothing: the cart is as it was, and no page after it is tried so', async () => {
    const { held, presses, remove } = storeWith(['rice', 'mint'], ['rice', 'mint'], true);
    await expect(remove(`${origin}/`)).rejects.toMatchObject({ visit: `${origin}/cart` });
    await expect(remove(`${origin}/`)).rejects.toMatchObject({ visit: `${origin}/cart` });
    expect([held, presses]).toEqual([['rice', 'mint'], ['rice']]);
  });
});
