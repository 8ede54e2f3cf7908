import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { CartRemove } from '../../../../lib/core/cart/cart';
import { anyStore } from '../../../../lib/stores/any-store';
import generic from '../../../../lib/stores/adapters/generic';
import { learnRemoval } from '../../../../lib/stores/generic/remove/removal-request';
import { learnedFrom, learnedPart } from '../../../../lib/stores/learned/learned-parts';
import type { LivePage, ServedPage } from '../../../../lib/stores/page';
import { fixturePage } from '../../fixture-page';

const origin = 'https://shop.example';
interface Item {
  name: string;
  key: string;
  quantity: number;
}

/** How a shop names its lines in the page it sends, and how its script asks to take one out. */
interface Shop {
  row(item: Item, at: number): string;
  data?(items: readonly Item[]): string;
  request(item: Item, at: number): { method: string; url: string; body: string | null };
  /** Which line a request is about. */
  takes(sent: { url: string; body: string }, items: readonly Item[]): Item | undefined;
}

const posted = (url: string, body: string | null, method = 'POST') => ({ method, url: origin + url, body });
const shops: Record<string, Shop> = {
  'an attribute of the line': {
    row: ({ key, quantity }) =>
      `<input type="number" data-line="${key}" value="${String(quantity)}"> <button type="button">Remove</button>`,
    request: ({ key }) => posted('/cart/remove', `key=${key}`),
    takes: ({ body }, items) => items.find(({ key }) => body === `key=${key}`),
  },
  'an address that the page’s data tells': {
    row: () => `<button type="button">Remove</button>`,
    data: (items) =>
      JSON.stringify({
        myCart: { items: items.map(({ name, key }) => ({ title: name, removeUrl: `${origin}/api/items/${key}` })) },
      }),
    request: ({ key }) => posted(`/api/items/${key}`, null, 'DELETE'),
    takes: ({ url }, items) => items.find(({ key }) => url.endsWith(`/api/items/${key}`)),
  },
  'its number along with its id': {
    row: ({ key, quantity }) =>
      `<span data-id="${key}"></span><input type="number" value="${String(quantity)}"><button type="button">Remove</button>`,
    request: ({ key, quantity }) => posted('/take', `id=${key}&quantity=${String(quantity)}`),
    takes: ({ body }, items) => items.find(({ key, quantity }) => body === `id=${key}&quantity=${String(quantity)}`),
  },
};
/** A shop that names a line by its place: what was read of the cart before is another line's after. */
const byPlace: Shop = {
  row: (_, at) => `<input data-line="${String(at + 11)}" value="1"> <button type="button">Remove</button>`,
  request: (_, at) => posted('/cart/change', `line=${String(at + 11)}`),
  takes: ({ body }, items) => items[Number(/line=(\d+)/.exec(body)?.[1] ?? 0) - 11],
};

/** The same by its own links. */
const linkByPlace: Shop = {
  row: (_, at) => `<input name="qty" value="1"> <a href="/cart/change?line=${String(at + 1)}&quantity=0">Remove</a>`,
  request: (_, at) => posted(`/cart/change?line=${String(at + 1)}&quantity=0`, null),
  takes: ({ url }, items) => items[Number(/line=(\d+)/.exec(url)?.[1] ?? 0) - 1],
};

/** A store of one of these kinds with a cart of four; `isIgnored`: what its server does not do. */
function storeOf(
  shop: Shop,
  isIgnored: (item: Item, nth: number) => boolean = () => false,
  names: readonly string[] = ['rice', 'mint', 'salt', 'ghee'],
  learned: Readonly<Record<string, unknown>> = {},
) {
  const held: Item[] = names.map((name, at) => ({
    name,
    key: `k-${String(name.charCodeAt(0))}${String(name.charCodeAt(2))}`,
    quantity: at === 2 ? 2 : 1,
  }));
  const asked: string[] = [];
  const seen: object[] = [];
  const cartPage = (): string => {
    const rows = held.map(
      (item, at) => `<li><a href="/p/${item.name}">${item.name}</a> <b>$2.00</b> ${shop.row(item, at)}</li>`,
    );
    const list = held.length === 0 ? '<p>Your cart is empty.</p>' : `<ul>${rows.join('')}</ul>`;
    const data = shop.data === undefined ? '' : `<script type="application/json">${shop.data(held)}</script>`;
    return `<a href="/cart">Cart</a><main><h1>Your cart</h1>${list}</main>${data}`;
  };
  let taken = 0;
  const take = (url: string, body: string): boolean => {
    const item = shop.takes({ url, body }, held);
    if (item !== undefined && !isIgnored(item, taken)) held.splice(held.indexOf(item), 1);
    taken += 1;
    return item !== undefined;
  };
  const plain = fixturePage({ folder: 'generic', url: `${origin}/`, html: '<a href="/cart">Cart</a>' });
  const page: ServedPage = {
    ...plain,
    learned: learnedFrom(learned),
    wait: (ms) => (ms >= 2_000 ? new Promise(() => undefined) : Promise.resolve()),
    openLive: () => {
      const window = new Window({ url: `${origin}/cart` });
      const document = window.document as unknown as Document;
      const draw = (): void => {
        document.body.innerHTML = cartPage();
        for (const [at, row] of [...document.querySelectorAll('li')].entries())
          row.querySelector('button')?.addEventListener('click', () => {
            const item = held[at];
            if (item === undefined) return;
            const request = shop.request(item, at);
            seen.push({ ...request, headers: { 'content-type': 'application/x-www-form-urlencoded' }, status: 200 });
            asked.push(`press ${item.name}`);
            take(request.url, request.body ?? '');
            draw();
          });
      };
      draw();
      const live: LivePage = {
        document: () => document,
        href: () => `${origin}/cart`,
        until: (isDone) => Promise.resolve(isDone(document)),
        close: () => undefined,
      };
      return Promise.resolve(live);
    },
    fetch: (url, { method = 'GET', body }) => {
      const text = body instanceof URLSearchParams || typeof body === 'string' ? String(body) : '';
      const isCart = method === 'GET' && new URL(url).pathname === '/cart';
      asked.push(isCart ? 'cart' : `${method} ${new URL(url).pathname} ${text}`.trim());
      const isDone = isCart || take(url, text);
      const answer = isCart ? cartPage() : '{"done":true}';
      return Promise.resolve({
        status: isDone ? 200 : 404,
        url,
        redirected: false,
        headers: new Headers(),
        text: () => Promise.resolve(answer),
      });
    },
  };
  const remove = async (name: string): Promise<void> => {
    const item = held.find((one) => one.name === name);
    const quantity = item?.quantity ?? 1;
    const line: CartRemove = { lineId: `/p/${name}`, sku: `/p/${name}`, url: null, quantity, held: quantity };
    await generic.removeFromCart(line, page);
    if (seen.length > 0) learnRemoval(seen.splice(0), page);
  };
  return { page, held, asked, remove };
}

describe('taking out by the request a press was seen to make', () => {
  it.each(Object.entries(shops))('named by %s: one press, one proof, the others back to back', async (_, shop) => {
    const { page, held, asked, remove } = storeOf(shop);
    await generic.readCart(page);
    for (const name of ['rice', 'mint', 'salt', 'ghee']) await remove(name);
    expect(await generic.readCart(page)).toMatchObject({ lines: [] });
    expect(held).toEqual([]);
    expect(asked.filter((one) => one.startsWith('press'))).toEqual(['press rice']);
    expect(learnedPart(page, 'remove')).toMatchObject({ isProven: true });
    // Between the line that proved it and the last no cart is asked for.
    expect(asked.slice(-3).map((one) => one === 'cart')).toEqual([false, false, true]);
  });

  it('named by its place: the cart is asked for before each, and no other line goes', async () => {
    const { page, held, remove } = storeOf(byPlace);
    await generic.readCart(page);
    for (const name of ['rice', 'mint', 'salt']) await remove(name);
    await generic.readCart(page);
    expect(held.map(({ name }) => name)).toEqual(['ghee']);
  });

  it('named by its place, the last line first: what comes after it in the cart is not taken for another', async () => {
    const { page, held, remove } = storeOf(linkByPlace, undefined, ['rice', 'mint', 'salt', 'oats', 'ghee']);
    await generic.readCart(page);
    for (const name of ['ghee', 'rice', 'mint']) await remove(name);
    await generic.readCart(page);
    expect(held.map(({ name }) => name)).toEqual(['salt', 'oats']);
  });

  it('named by its key, the last line first: the others go back to back', async () => {
    const shop = shops['an attribute of the line'];
    if (shop === undefined) throw new Error('No such shop.');
    const { page, held, asked, remove } = storeOf(shop, undefined, ['rice', 'mint', 'salt', 'oats', 'ghee']);
    await generic.readCart(page);
    for (const name of ['rice', 'ghee', 'mint', 'salt', 'oats']) await remove(name);
    expect(held).toEqual([]);
    expect(asked.slice(-3)).not.toContain('cart');
  });

  describe('in another cart, later', () => {
    const key = 'an attribute of the line';
    const later = async (names: readonly string[], isIgnored?: (item: Item, nth: number) => boolean, kind = key) => {
      const shop = shops[kind];
      if (shop === undefined) throw new Error('No such shop.');
      const first = storeOf(shop);
      await generic.readCart(first.page);
      for (const name of ['rice', 'mint', 'salt', 'ghee']) await first.remove(name);
      const store = storeOf(shop, isIgnored, names, { remove: learnedPart(first.page, 'remove') });
      await generic.readCart(store.page);
      store.asked.length = 0;
      return store;
    };

    it.each(Object.keys(shops))(
      'named by %s: all lines go back to back, with no cart asked for between',
      async (kind) => {
        const { held, asked, remove } = await later(['oats', 'tofu', 'kale'], undefined, kind);
        for (const name of ['oats', 'tofu', 'kale']) await remove(name);
        expect(held).toEqual([]);
        expect(asked).toHaveLength(3);
        expect(asked).not.toContain('cart');
      },
    );

    it('what the store did not do is seen by the last reading, and the line is pressed after it', async () => {
      const { page, held, asked, remove } = await later(['oats', 'tofu', 'kale'], (_, nth) => nth === 1);
      for (const name of ['oats', 'tofu', 'kale']) await remove(name);
      expect((await generic.readCart(page)).lines).toMatchObject([{ title: 'tofu' }]);
      await remove('tofu');
      expect(held).toEqual([]);
      expect(asked.at(-1)).toBe('press tofu');
    });

    it('is proven anew where the store says something against it', async () => {
      const store = await later(['oats', 'tofu', 'kale']);
      const { fetch } = store.page;
      let nth = 0;
      Object.assign(store.page, {
        fetch: async (url: string, init: RequestInit) => {
          const answer = await fetch(url, init);
          const isFirst = init.method === 'POST' && (nth += 1) === 1;
          return isFirst ? { ...answer, text: () => Promise.resolve('{"error":"Try again"}') } : answer;
        },
      });
      await store.remove('oats');
      await store.remove('tofu');
      expect(store.held.map(({ name }) => name)).toEqual(['kale']);
      // The cart is asked for after the word against it, and around the next.
      expect(store.asked.filter((one) => one === 'cart').length).toBeGreaterThanOrEqual(2);
    });
  });

  it('is not believed where it took nothing out: the line is pressed', async () => {
    const shop = shops['an attribute of the line'];
    if (shop === undefined) throw new Error('No such shop.');
    const { page, held, asked, remove } = storeOf(shop, (_, nth) => nth === 1);
    await generic.readCart(page);
    for (const name of ['rice', 'mint']) await remove(name);
    expect(held.map(({ name }) => name)).toEqual(['salt', 'ghee']);
    expect(asked.filter((one) => one.startsWith('press'))).toEqual(['press rice', 'press mint']);
  });

  it('is not believed any more where the read-back shows a line it was sent for', async () => {
    const shop = shops['an attribute of the line'];
    if (shop === undefined) throw new Error('No such shop.');
    const { page, held, asked, remove } = storeOf(shop, ({ name }, nth) => name === 'salt' && nth === 2);
    await generic.readCart(page);
    for (const name of ['rice', 'mint', 'salt']) await remove(name);
    expect(await generic.readCart(page)).toMatchObject({ lines: [{ title: 'salt' }, { title: 'ghee' }] });
    expect(learnedPart(page, 'remove')).toBeUndefined();
    await remove('salt');
    expect(held.map(({ name }) => name)).toEqual(['ghee']);
    expect(asked.at(-1)).not.toMatch(/^POST/);
  });

  it('takes the rest out in one turn once it stands, and begins none before', async () => {
    const shop = shops['an attribute of the line'];
    if (shop === undefined) throw new Error('No such shop.');
    const { page, held, asked, remove } = storeOf(shop);
    const { takeOut } = page.part(anyStore);
    const rest = ['salt', 'ghee'].map((name): CartRemove => ({
      lineId: `/p/${name}`,
      sku: `/p/${name}`,
      url: null,
      quantity: name === 'salt' ? 2 : 1,
      held: name === 'salt' ? 2 : 1,
    }));
    await generic.readCart(page);
    await remove('rice');
    expect(await takeOut(rest, page)).toBe(0);
    await remove('mint');
    expect(await takeOut(rest, page)).toBe(2);
    expect(held).toEqual([]);
    expect(asked.filter((one) => one.startsWith('press'))).toEqual(['press rice']);
  });

  it('takes only what is asked of a line, and leaves the requests that stand', async () => {
    const shop = shops['an attribute of the line'];
    if (shop === undefined) throw new Error('No such shop.');
    const { page, held, remove, asked } = storeOf(shop);
    await generic.readCart(page);
    for (const name of ['rice', 'mint']) await remove(name);
    const sent = asked.length;
    await generic
      .removeFromCart({ lineId: '/p/salt', sku: '/p/salt', url: null, quantity: 1, held: 2 }, page)
      .catch(() => undefined);
    expect(asked.slice(sent).filter((one) => one.startsWith('POST'))).toEqual([]);
    expect(held.map(({ name }) => name)).toEqual(['salt', 'ghee']);
  });
});
