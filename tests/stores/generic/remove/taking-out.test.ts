import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import generic from '../../../../lib/stores/adapters/generic';
import { NeedsVisit } from '../../../../lib/stores/live/needs-visit';
import type { LivePage } from '../../../../lib/stores/page';
import type { ServedPage } from '../../../../lib/stores/page';
import { fixturePage } from '../../fixture-page';
import { answeringShop } from '../shop-that-answers';

/** Lines that only scripts take out, of a cart whose server sends it without them. */
const origin = 'https://shop.example';
const rows = (names: readonly string[]): string =>
  names
    .map(
      (name) => `<li><a href="/p/${name}">${name}</a> <small>Qty: 1</small> <b>$2.00</b> <button>Remove</button></li>`,
    )
    .join('');
const cartPage = (names: readonly string[]): string =>
  `<a href="/cart">Cart</a><main><h1>Your cart</h1>${names.length === 0 ? '<p>Your cart is empty.</p>' : `<ul>${rows(names)}</ul>`}</main>`;

/** A store whose buttons work on its running page; `isDead`: names whose button does nothing but, where `isAsked`, ask the store. */
function storeWith(names: readonly string[], isDead: readonly string[] = [], isAsked = false) {
  const held = [...names];
  const counts = { opened: 0, open: 0, presses: 0 };
  const page = fixturePage({ folder: 'generic', url: `${origin}/`, html: '<a href="/cart">Cart</a>' });
  const answer = () => ({ status: 200, url: `${origin}/cart`, redirected: false, headers: new Headers() });
  const asked: string[] = [];
  const openLive = (): Promise<LivePage> => {
    counts.opened += 1;
    counts.open += 1;
    const window = new Window({ url: `${origin}/cart` });
    const document = window.document as unknown as Document;
    const told: ((list: { getEntries(): object[] }) => void)[] = [];
    class Observer {
      constructor(tell: (list: { getEntries(): object[] }) => void) {
        told.push(tell);
      }
      observe(): void {
        // Told below.
      }
      disconnect(): void {
        // It is told of nothing else.
      }
    }
    Object.assign(window, { PerformanceObserver: Observer });
    const answered = { initiatorType: 'fetch', name: `${origin}/cart/change`, responseStatus: 200 };
    const draw = (): void => {
      document.body.innerHTML = cartPage(held);
      for (const row of document.querySelectorAll('li'))
        row.querySelector('button')?.addEventListener('click', () => {
          counts.presses += 1;
          const name = row.querySelector('a')?.textContent ?? '';
          if (isAsked) for (const tell of told) tell({ getEntries: () => [answered] });
          if (isDead.includes(name)) return;
          held.splice(held.indexOf(name), 1);
          draw();
        });
    };
    draw();
    const live: LivePage = {
      document: () => document,
      href: () => `${origin}/cart`,
      until: async (isDone) => {
        for (let looks = 0; looks < 5; looks += 1) {
          if (isDone(document)) return true;
          await Promise.resolve();
        }
        return false;
      },
      close: () => {
        counts.open -= 1;
      },
    };
    return Promise.resolve(live);
  };
  const remove = (name: string) =>
    generic.removeFromCart({ lineId: `/p/${name}`, sku: `/p/${name}`, url: null, quantity: 1, held: 1 }, store);
  const store = {
    ...page,
    openLive,
    // A page that stands unused is closed late; nothing else waits long.
    wait: (ms: number): Promise<void> => (ms >= 2_000 ? new Promise(() => undefined) : Promise.resolve()),
    fetch: (url: string) => {
      asked.push(new URL(url).pathname);
      return Promise.resolve({ ...answer(), text: () => Promise.resolve(cartPage(held)) });
    },
  };
  return { store, held, counts, asked, remove };
}

describe('taking out what only scripts take out', () => {
  it('opens the cart once for all lines, and asks for it once before and once after', async () => {
    const { store, held, counts, asked, remove } = storeWith(['rice', 'mint', 'salt']);
    await generic.readCart(store);
    for (const name of ['rice', 'mint', 'salt']) await remove(name);
    expect(await generic.readCart(store)).toMatchObject({ lines: [] });
    expect(held).toEqual([]);
    expect(counts).toEqual({ opened: 1, open: 0, presses: 3 });
    expect(asked.filter((path) => path === '/cart')).toHaveLength(2);
  });

  it('is an error for the line whose button does nothing, and takes the others out', async () => {
    const { store, held, counts, remove } = storeWith(['rice', 'mint', 'salt'], ['mint']);
    await generic.readCart(store);
    await remove('rice');
    await expect(remove('mint')).rejects.toMatchObject({ code: 'store/not-added' });
    await remove('salt');
    expect(held).toEqual(['mint']);
    await generic.readCart(store);
    expect(counts.open).toBe(0);
  });
});

describe('taking out what shows late or elsewhere', () => {
  it('is left to the last reading once the store has answered: the cart is asked for once', async () => {
    for (const [isAsked, most] of [
      [true, 2],
      [false, 6],
    ] as const) {
      const { store, asked, remove } = storeWith(['rice', 'mint'], ['mint'], isAsked);
      await generic.readCart(store);
      asked.length = 0;
      await expect(remove('mint')).rejects.toMatchObject({ code: 'store/not-added' });
      expect(asked.filter((path) => path === '/cart')).toHaveLength(most - 1);
    }
  });

  it('is not sent once more on the page the tab was brought to for it', async () => {
    const form = (name: string): string =>
      `<li><a href="/p/${name}">${name}</a> <small>Qty: 1</small> <b>$2.00</b>
        <form method="post" action="/cart/remove"><input type="hidden" name="id" value="${name}"><button>Remove</button></form></li>`;
    const html = `<a href="/cart">Cart</a><main><h1>Your cart</h1><ul>${['rice', 'mint'].map(form).join('')}</ul></main>`;
    const shop = answeringShop({ html, at: `${origin}/cart`, answer: () => ({ html, url: `${origin}/cart` }) });
    const told = { read: {} };
    const tab = { visited: null, barred: null, hasNoFrames: true, isCartScripted: false, told };
    const ask = () =>
      generic.removeFromCart({ lineId: '/p/rice', sku: '/p/rice', url: null, quantity: 1, held: 1 }, {
        ...shop,
        tab: { ...tab, hasWritten: false, isUnsure: false },
        wait: () => Promise.resolve(),
        openLive: () => Promise.reject(new NeedsVisit(`${origin}/cart`, true, { isStale: true })),
      } as ServedPage);
    for (const _ of [1, 2]) await expect(ask()).rejects.toBeInstanceOf(NeedsVisit);
    expect(shop.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });
});

describe('the control that takes a line out', () => {
  const form = (set: string, name: string, label: string) =>
    `<form method="post" action="/cart/change"><input type="hidden" name="key" value="7"><input type="hidden" name="set" value="${set}"><button aria-label="${name}">${label}</button></form>`;
  it.each([
    ['Decrease', 'Increase', 'Remove Rice'],
    ['−', '+', 'Delete'],
    ['Weniger', 'Mehr', 'Entfernen'],
  ])('is not “%s”, though the same address takes its form', async (less, more, remove) => {
    const sent: string[] = [];
    const line = `<div class="row"><a href="/p/rice">Rice</a> <b>$2.00</b> ${form('2', less, '−')}<span>3</span>${form('4', more, '+')}${form('0', remove, 'x')}</div>`;
    const cart = () =>
      `<a href="/cart">Cart</a><main><h1>Your cart</h1>${sent.includes('0') ? '<p>Your cart is empty.</p>' : line}</main>`;
    const page = answeringShop({
      html: '<a href="/cart">Cart</a>',
      answer: ({ body }) => {
        const set = body.get('set');
        if (set !== null) sent.push(set);
        return { html: cart(), url: `${origin}/cart` };
      },
    });
    await generic.removeFromCart({ lineId: '/p/rice', sku: '/p/rice', url: null, quantity: 3, held: 3 }, page);
    expect(sent).toEqual(['0']);
  });
});

describe('one form for the whole cart', () => {
  const cart = (names: readonly string[]): string =>
    names.length === 0
      ? '<main><h1>Cart</h1><p>Your cart is empty.</p></main>'
      : `<main><h1>Cart</h1><form method="post" action="/cart/recalc"><button name="go" value="pay">Proceed to checkout</button><button>Clear cart</button><table><tbody>${names.map((name) => `<tr><td>${name}</td><td>$2.00</td><td><input type="text" name="${name}" value="1"></td></tr>`).join('')}</tbody></table><input name="code"><button>Use code</button><button name="go" value="set">Update cart</button></form></main>`;

  it('is sent by the button that sends its numbers, and no other', async () => {
    const page = fixturePage({
      folder: 'generic',
      url: `${origin}/`,
      html: '<a href="/cart">Cart</a>',
      routes: {
        'GET /cart': [{ html: cart(['Rice', 'Oats']) }, { html: cart(['Oats']) }],
        'POST /cart/recalc': { html: cart(['Oats']) },
      },
    });
    const [line] = (await generic.readCart(page)).lines;
    expect(line).toMatchObject({ title: 'Rice', quantity: 1 });
    await generic.removeFromCart({ lineId: line?.lineId ?? '', sku: line?.sku ?? '', url: null, quantity: 1, held: 1 }, page);
    expect(page.requests.find(({ method }) => method === 'POST')?.body).toBe('Rice=0&Oats=1&code=&go=set');
  }); // prettier-ignore
});
