import { describe, expect, it } from 'vitest';
import type { Cart } from '../../lib/core/cart';
import { cartAfter, heldQuantity } from '../../lib/stores/generic/cart-looks';
import type { LivePage } from '../../lib/stores/page';
import { fixturePage } from './fixture-page';

const stepMs = 100;

/** A running page whose clock the test turns: `happens` is what becomes of it by its milliseconds after the press. */
function runningShop(happens: Record<number, () => void>, html = '<button>Add</button>') {
  let held = 0;
  let reads = 0;
  let now = 0;
  const timed: { initiatorType: string; name: string }[] = [];
  const fixture = fixturePage({ folder: 'generic', url: 'https://shop.example/', html: '<a href="/cart">Cart</a>' });
  const page = {
    ...fixture,
    fetch: (url: string) => {
      reads += 1;
      const line = `<li><a href="/p/rice">Rice</a><input name="quantity" value="${String(held)}"><b>$2.00</b></li>`;
      const text = `<main><h1>Your cart</h1>${held === 0 ? '<p>Your cart is empty.</p>' : `<ul>${line}</ul>`}</main>`;
      const headers = new Headers();
      return Promise.resolve({ status: 200, url, redirected: false, headers, text: () => Promise.resolve(text) });
    },
  };
  const newDocument = (text: string): Document => {
    const document = page.parseHtml(text);
    const performance = { getEntriesByType: () => [...timed] };
    Object.defineProperty(document, 'defaultView', {
      value: { performance, location: new URL('https://shop.example/p/rice') },
    });
    Object.defineProperty(document, 'readyState', { value: 'complete' });
    return document;
  };
  let document = newDocument(html);
  const live: LivePage = {
    document: () => document,
    href: () => 'https://shop.example/p/rice',
    until: (isDone, milliseconds) => {
      for (const end = now + milliseconds; now < end;) {
        if (isDone(document)) return Promise.resolve(true);
        now += stepMs;
        happens[now]?.();
      }
      return Promise.resolve(isDone(document));
    },
    close: () => undefined,
  };
  return {
    press: (wanted: number) =>
      cartAfter(
        () => undefined,
        wanted,
        (cart: Cart) => heldQuantity(cart, '/p/rice'),
        live,
        page,
      ),
    holds: (count: number) => (held = count),
    answers: (url: string) => timed.push({ initiatorType: 'fetch', name: url }),
    says: (text: string) => (document.body.innerHTML = `<p role="alert">${text}</p>`),
    goesTo: (text: string) => (document = newDocument(text)),
    reads: () => reads,
    now: () => now,
  };
}

describe('after a press in a running page', () => {
  it('the cart is looked at as soon as the shop has answered', async () => {
    const shop = runningShop({
      200: () => {
        shop.holds(1);
        shop.answers('https://shop.example/api/cart');
      },
    });
    expect(await shop.press(1)).toEqual({ gained: 1, said: null });
    expect([shop.now(), shop.reads()]).toEqual([200, 1]);
  });

  it('and as soon as it shows another page', async () => {
    const shop = runningShop({
      300: () => {
        shop.holds(1);
        shop.goesTo('<h1>Added</h1>');
      },
    });
    expect(await shop.press(1)).toEqual({ gained: 1, said: null });
    expect([shop.now(), shop.reads()]).toEqual([300, 1]);
  });

  it('what watches its visitors hurries nobody', async () => {
    const shop = runningShop({
      100: () => void shop.answers('https://tracker.example/event'),
      400: () => void shop.holds(1),
    });
    expect(await shop.press(1)).toEqual({ gained: 1, said: null });
    expect([shop.now(), shop.reads()]).toEqual([700, 1]);
  });

  it('a script that adds one by one is left to it', async () => {
    const shop = runningShop({
      100: () => {
        shop.holds(1);
        shop.answers('https://shop.example/api/cart');
      },
      500: () => void shop.holds(2),
    });
    expect(await shop.press(2)).toEqual({ gained: 2, said: null });
    expect(shop.reads()).toBe(2);
  });

  it('settles for fewer only after a full wait', async () => {
    const shop = runningShop({
      100: () => {
        shop.holds(1);
        shop.answers('https://shop.example/api/cart');
      },
    });
    expect(await shop.press(2)).toEqual({ gained: 1, said: null });
    expect([shop.now(), shop.reads()]).toEqual([800, 2]);
  });

  it('a page that never stops answering is not asked for ever', async () => {
    const chatter = Object.fromEntries(
      Array.from({ length: 100 }, (_, at) => [(at + 1) * stepMs, () => void shop.answers('https://shop.example/log')]),
    );
    const shop = runningShop(chatter);
    expect(await shop.press(1)).toEqual({ gained: 0, said: null });
    expect(shop.reads()).toBe(10);
  });

  it('what it says against the press ends the wait and is told; what stood there before is not', async () => {
    const shop = runningShop({ 200: () => void shop.says('Only 2 per customer') });
    expect(await shop.press(1)).toEqual({ gained: 0, said: 'Only 2 per customer' });
    expect(shop.reads()).toBe(2);

    const other = runningShop(
      { 900: () => void other.holds(1) },
      '<p role="alert">Only 3 left in stock</p><button>Add</button>',
    );
    expect(await other.press(1)).toEqual({ gained: 1, said: null });
  });
});
