import { describe, expect, it } from 'vitest';
import type { Cart, CartAdd, CartLine, CartRemove } from '../../../lib/core/cart/cart';
import { checkStore } from '../../../scripts/live-store/live-store-check';
import { OneItem } from '../../../scripts/live-store/one-item';
import { StoreSaid } from '../../../scripts/live-store/ask-in-tab';
import type { StoreInBrowser } from '../../../scripts/live-store/store-in-browser';
import { anOffer, aStoreInfo } from '../../support/builders';

const milk = anOffer({ sku: 'm1', title: 'Whole Milk 1 l' });

/** A store that answers as a page does. `takes`: whether what is added really gets into the cart. */
function store({ takes = true, keeps = false, search = () => [milk] as unknown } = {}): {
  store: Pick<StoreInBrowser, 'ask' | 'describe'>;
  asked: string[];
} {
  const lines: CartLine[] = [{ lineId: 'own', sku: 'b1', title: 'Bread', quantity: 2, price: null, url: null }];
  const asked: string[] = [];
  const answers: Record<string, (input: never) => unknown> = {
    search: ({ query }: { query: string }) => (query === 'milk' ? search() : []),
    readCart: () => ({ lines: lines.map((line) => ({ ...line })), total: null, currency: null, url: null }),
    addToCart: ([{ sku, title, quantity }]: [CartAdd]) => {
      if (takes) lines.push({ lineId: `l-${sku}`, sku, title, quantity, price: null, url: null });
      return [{ sku, isAccepted: true, added: quantity, reason: null }];
    },
    removeFromCart: ({ lineId }: CartRemove) => {
      if (!keeps) lines.splice(lines.findIndex((line) => line.lineId === lineId), 1); // prettier-ignore
      return null;
    },
  };
  return {
    asked,
    store: {
      describe: () => Promise.resolve(aStoreInfo),
      ask: (request, input) => {
        asked.push(request);
        return Promise.resolve().then(() => answers[request]?.(input as never));
      },
    },
  };
}
const yes = () => Promise.resolve(true);
const no = () => Promise.resolve(false);
const check = (shop: Pick<StoreInBrowser, 'ask' | 'describe'>, confirm = yes) =>
  checkStore(shop, 'milk', new OneItem(shop), confirm);
const resultsOf = (rows: readonly { part: string; result: string }[]) =>
  Object.fromEntries(rows.map(({ part, result }) => [part, result]));

describe('checking a live store', () => {
  it('tries every part, and leaves the cart as it was', async () => {
    const rows = await check(store().store);
    expect(new Set(rows.map(({ result }) => result))).toEqual(new Set(['works']));
    expect(rows.at(-1)).toEqual({ part: 'take out', result: 'works', proof: 'the cart is as it was' });
  });

  it('writes nothing without a yes', async () => {
    const { store: shop, asked } = store();
    const rows = await check(shop, no);
    expect(rows.at(-1)).toEqual({ part: 'add, take out', result: 'not tried', proof: 'not allowed' });
    expect(asked).not.toContain('addToCart');
  });

  it('believes the cart and not the word of the store', async () => {
    const rows = await check(store({ takes: false }).store);
    expect(resultsOf(rows)).toMatchObject({ 'add one': 'broken' });
    expect(resultsOf(rows)).toMatchObject({ 'take out': 'works' });
  });

  it('says so when what it put in stays', async () => {
    expect(resultsOf(await check(store({ keeps: true }).store))).toMatchObject({
      'add one': 'works',
      'take out': 'broken',
    });
  });

  it('goes on past a part that breaks', async () => {
    const search = () => {
      throw new Error('The store’s pages have changed.');
    };
    const rows = await check(store({ search }).store);
    expect(resultsOf(rows)).toMatchObject({ 'search “milk”': 'broken', cart: 'works', 'add, take out': 'not tried' });
  });

  it('puts nothing into a cart that cannot be read', async () => {
    const { store: shop, asked } = store();
    const ask: StoreInBrowser['ask'] = (request, input) =>
      request === 'readCart' ? Promise.reject(new StoreSaid('The cart was not found.')) : shop.ask(request, input);
    const rows = await check({ ...shop, ask });
    expect(resultsOf(rows)).toMatchObject({ cart: 'broken', 'add, take out': 'not tried' });
    expect(asked).not.toContain('addToCart');
  });

  it('asks a page that is no store nothing more', async () => {
    const { store: shop, asked } = store();
    const describe = () => Promise.reject(new StoreSaid('This page does not look like a store.', 'store/unsupported'));
    expect(await check({ ...shop, describe })).toHaveLength(1);
    expect(asked).toEqual([]);
  });

  it('says so where nothing is sold by the word', async () => {
    const rows = await check(store({ search: () => [] }).store);
    expect(resultsOf(rows)).toMatchObject({ 'search “milk”': 'unsure', 'add, take out': 'not tried' });
  });
});

describe('the one thing that is put in', () => {
  it('is taken out with what came with it, and no more', async () => {
    const { store: shop, asked } = store();
    const item = new OneItem(shop);
    const cart = (await shop.ask('readCart', null)) as Cart;
    await item.put(milk, cart);
    // A gift of the store.
    await shop.ask('addToCart', [{ sku: 'gift', title: 'Gift', quantity: 1 }]);
    expect(item.name).toBe('Whole Milk 1 l');
    expect(await item.takeOut()).toMatchObject({ isAsBefore: true, left: [] });
    expect(asked.filter((request) => request === 'removeFromCart')).toHaveLength(2);
    expect(item.name).toBeNull();
  });

  it('stays known as ours while it is in', async () => {
    const { store: shop } = store({ keeps: true });
    const item = new OneItem(shop);
    await item.put(milk, (await shop.ask('readCart', null)) as Cart);
    expect(await item.takeOut()).toMatchObject({ isAsBefore: false, left: ['Whole Milk 1 l'] });
    expect(item.name).toBe('Whole Milk 1 l');
  });

  it('is ours from before the store is asked', async () => {
    const item = new OneItem({ ask: () => Promise.reject(new Error('gone')) });
    await expect(item.put(milk, { lines: [], total: null, currency: null, url: null })).rejects.toThrow('gone');
    expect(item.name).toBe('Whole Milk 1 l');
  });
});
