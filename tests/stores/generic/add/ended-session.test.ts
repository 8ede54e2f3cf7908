import { describe, expect, it } from 'vitest';
import generic from '../../../../lib/stores/adapters/generic';
import { NeedsVisit } from '../../../../lib/stores/live/needs-visit';
import type { ServedPage } from '../../../../lib/stores/page';
import { answeringShop } from '../shop-that-answers';

const head = '<header><a href="/cart">Cart</a></header>';

/** A page whose requests its browser tells of. */
function tellingOf(document: Document): (status: number) => void {
  const listening = new Set<(list: { getEntries(): object[] }) => void>();
  class PerformanceObserver {
    constructor(private readonly listen: (list: { getEntries(): object[] }) => void) {}
    observe(): void {
      listening.add(this.listen);
    }
    disconnect(): void {
      listening.delete(this.listen);
    }
  }
  const view = { PerformanceObserver, location: { hostname: 'shop.example' } };
  Object.defineProperty(document, 'defaultView', { value: view });
  return (responseStatus) => {
    const entry = { name: 'https://shop.example/cart/change', initiatorType: 'fetch', responseStatus };
    for (const listen of listening) listen({ getEntries: () => [entry] });
  };
}

/** A store whose pages may write so many times each; `isDead`: no page of it may write at all. */
function shop({ uses = 2, held = [], isDead = false }: { uses?: number; held?: string[]; isDead?: boolean }) {
  let presses = 0;
  const rows = () =>
    [...new Set(held)].map(
      (name) =>
        `<li><a href="/p/${name.toLowerCase()}">${name}</a> <b>$3.00</b> <input name="quantity" value="${String(held.filter((one) => one === name).length)}"><button>Remove</button></li>`,
    );
  const cart = () =>
    `${head}<main><h1>Cart</h1>${held.length === 0 ? '<p>Your cart is empty</p>' : `<ul>${rows().join('')}</ul>`}</main>`;
  const product = `${head}<main><div><h1>Oats</h1><p>$3.00</p><div><button id="add">Add to cart</button></div></div></main>`;
  const page = answeringShop({
    html: head,
    answer: ({ url }) => ({ html: url.pathname === '/cart' ? cart() : product }),
    run: (document) => {
      const tell = tellingOf(document);
      let left = isDead ? 0 : uses;
      const write = (change: () => void): void => {
        presses += 1;
        left -= 1;
        if (left >= 0) change();
        tell(left >= 0 ? 200 : 419);
      };
      document.querySelector('#add')?.addEventListener('click', () => {
        write(() => held.push('Oats'));
      });
      for (const row of document.querySelectorAll('li'))
        row.querySelector('button')?.addEventListener('click', () => {
          const name = row.querySelector('a')?.textContent ?? '';
          write(() => {
            held.splice(0, held.length, ...held.filter((one) => one !== name));
            row.remove();
            if (held.length === 0) document.body.innerHTML = cart();
          });
        });
    },
  });
  return { page, held, presses: () => presses };
}

const oats = { sku: '/p/oats', title: 'Oats', url: 'https://shop.example/p/oats', held: 0 };

describe('a page whose session ends', () => {
  it('is opened anew for what it took no more of, and nothing is put in twice', async () => {
    const { page, held } = shop({});
    expect(await generic.addToCart({ ...oats, quantity: 4 }, page)).toMatchObject({ isAccepted: true, added: 4 });
    expect(held).toEqual(['Oats', 'Oats', 'Oats', 'Oats']);
  });

  it('is not pressed without an end where the store takes nothing on a fresh page either', async () => {
    const { page, held, presses } = shop({ isDead: true });
    expect(await generic.addToCart({ ...oats, quantity: 2 }, page)).toMatchObject({ isAccepted: false });
    expect([held, presses()]).toEqual([[], 2]);
  });

  it('is loaded anew in the tab, once, before the request begins there again', async () => {
    const { page, presses } = shop({ isDead: true });
    const told = { read: {} };
    const tab = { visited: oats.url, barred: null, hasNoFrames: true, isCartScripted: false, told };
    const ask = () => {
      const here: ServedPage = {
        ...page,
        tab: { ...tab, hasWritten: false, isUnsure: false },
        openLive: (url, where) =>
          here.isStale === true
            ? Promise.reject(new NeedsVisit(url, false, { isStale: true }))
            : (page.openLive?.(url, where) ?? Promise.reject(new Error('no page runs'))),
      };
      return generic.addToCart({ ...oats, quantity: 2 }, here);
    };
    await expect(ask()).rejects.toBeInstanceOf(NeedsVisit);
    expect(await ask()).toMatchObject({ isAccepted: false });
    expect(presses()).toBe(2);
  });

  it('is opened anew for a line it did not take out', async () => {
    const { page, held } = shop({ uses: 1, held: ['Oats', 'Rice', 'Salt'] });
    await generic.readCart(page);
    for (const name of ['Oats', 'Rice', 'Salt']) {
      const sku = `/p/${name.toLowerCase()}`;
      await generic.removeFromCart({ lineId: sku, sku, url: null, quantity: 1, held: 1 }, page);
    }
    expect(held).toEqual([]);
  });
});
