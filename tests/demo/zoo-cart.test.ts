import { describe, expect, it } from 'vitest';
import { axes } from '../../demo/zoo/axes';
import { applyChange } from '../../demo/zoo/cart/cart-state';
import { productLink } from '../../demo/zoo/pages/front';
import type { DrawnTraits } from '../../demo/zoo/serve-zoo';
import { type ZooPage, type ZooShopper, openZooStore, plentiful, tokenOf } from './zoo-shopper';

/** The cart's page with two of one product and one of another in it. */
async function cartOf(traits: Partial<DrawnTraits>): Promise<ZooShopper & { page: ZooPage }> {
  const shopper = await openZooStore(traits);
  const { store, get } = shopper;
  for (const product of store.sells.filter(({ stock }) => stock > 9).slice(0, 6)) store.putIn(product.id, 2);
  return { ...shopper, page: await get(store.pieces.identity.cart) };
}

describe('lines of the cart', () => {
  it.each(Object.keys(axes.line).filter((line) => !['rows-in-view', 'one-form-lines'].includes(line)))(
    'can be changed and taken out by forms where no script runs: %s',
    async (line) => {
      const { page, store, submit } = await cartOf({ line });
      const before = store.cart();
      await submit(page, 'form:has([name=set][value="0"])');
      expect(store.cart().length).toBe(before.length - 1);
    },
  );

  it('are one form, and a link takes one out: one-form-lines', async () => {
    const { page, store, submit, get } = await cartOf({ line: 'one-form-lines' });
    await submit(page, '.cart-form', { 'qty[1]': '5', 'qty[2]': '0' });
    expect(store.cart().map(({ quantity }) => quantity)).toEqual([5, 2, 2, 2, 2]);
    await get(page.document.querySelector('.line-remove')?.getAttribute('href') ?? '');
    expect(store.cart().length).toBe(4);
  });

  it('lead where search does not: other-links', async () => {
    const { page, store } = await cartOf({ line: 'other-links' });
    const links = [...page.document.querySelectorAll('.item-name a')].map((a) => a.getAttribute('href'));
    expect(links).toEqual(store.cart().map(({ id }) => `/item/${String(id)}`));
  });

  it('lead nowhere: plus-minus-lines', async () => {
    const { page } = await cartOf({ line: 'plus-minus-lines' });
    expect(page.document.querySelector('.basket-line a')).toBeNull();
  });

  it('have no word on number and removal: select-and-icon', async () => {
    const { page } = await cartOf({ line: 'select-and-icon' });
    const field = page.document.querySelector('.tray-line select');
    const button = page.document.querySelector('.tray-line .line-button');
    expect([field?.getAttribute('aria-label'), field?.closest('label'), button?.textContent.trim()]).toEqual([
      null,
      null,
      '',
    ]);
  });

  it('have another name: renamed-lines', async () => {
    const { page, store } = await cartOf({ line: 'renamed-lines' });
    for (const { id, title } of store.cart()) {
      expect(page.words).toContain(store.product(id)?.name);
      expect(page.words).not.toContain(title);
    }
  });

  it('are three until a button brings the rest: show-all-lines', async () => {
    const { page } = await cartOf({ line: 'show-all-lines' });
    expect(page.document.querySelectorAll('.cart-table tbody tr').length).toBe(3);
    expect(page.words).toContain('Show all 6 items');
  });

  it('are painted as they come into view: rows-in-view', async () => {
    const { page } = await cartOf({ line: 'rows-in-view' });
    expect(page.document.querySelectorAll('.basket-line').length).toBe(0);
    expect(page.document.querySelector('.row-window')?.getAttribute('data-rows')).toContain('basket-line');
  });
});

describe('what is in the cart beside what was put in', () => {
  it.each([
    ['free-gift', 'gift'],
    ['bag-fee', 'fee'],
  ])('is a line of the store: %s', async (extras, kind) => {
    const { page, store } = await cartOf({ extras });
    const line = store.cart().find((each) => each.kind === kind);
    expect(page.words).toContain(line?.title);
    store.empty();
    expect(store.cart()).toEqual([]);
  });

  it('is not in it: saved-for-later, buy-again', async () => {
    for (const extras of ['saved-for-later', 'buy-again']) {
      const { page, store } = await cartOf({ extras });
      expect(
        page.document.querySelectorAll('.saved .cart-table tbody tr, .again .product-card').length,
      ).toBeGreaterThan(1);
      expect(store.cart().length).toBe(6);
    }
  });
});

describe('where the cart is', () => {
  it('is no page: cart-drawer, cart-dialog', async () => {
    for (const cart of ['cart-drawer', 'cart-dialog']) {
      const { page } = await cartOf({ cart });
      expect(page.status).toBe(404);
      expect(page.document.querySelector('[data-opens=cart]')?.localName).toBe('button');
    }
  });

  it('is a page whose link opens a drawer: page-and-drawer', async () => {
    const { page } = await cartOf({ cart: 'page-and-drawer' });
    expect(page.status).toBe(200);
    expect(page.document.querySelector('a[data-opens=cart]')).not.toBeNull();
  });

  it.each([
    ['kept-in-storage', true],
    ['kept-in-memory', false],
  ])('is the page: %s', async (keeping, isSharedByFrames) => {
    const { store, get, postJson } = await openZooStore({ keeping });
    const { id, min } = plentiful(store);
    const token = { 'x-csrf-token': tokenOf(await get('/')) };
    const add = (isTab: boolean) => postJson('/api/cart/items', { id: String(id), lines: [], isTab }, token);
    await add(false);
    expect(store.cart().length).toBe(isSharedByFrames ? 1 : 0);
    expect(store.cartInTab()).toEqual([]);
    await add(true);
    expect(store.cartInTab()).toMatchObject([{ id, quantity: min }]);
    store.empty();
    store.putIn(id, 3);
    expect((await get('/')).text).toContain('"prepared":[{');
    expect((await get('/')).text).toContain('"prepared":null');
  });

  it.each([
    ['second-behind', 1000],
    ['two-seconds-behind', 2000],
  ])('shows late what it holds: %s', async (lag, late) => {
    let time = 0;
    const { store, get, postForm } = await openZooStore({ lag }, 5, () => time);
    const product = plentiful(store);
    const token = tokenOf(await get('/'));
    const page = await postForm('/cart/add', { token, id: String(product.id), quantity: '1' });
    expect(page.words).toContain('Cart (0)');
    expect(store.cart().length).toBe(1);
    time = late - 1;
    expect((await get('/cart')).words).not.toContain(product.title);
    time = late;
    expect((await get('/cart')).words).toContain(product.title);
  });
});

describe('writes at the same time', () => {
  it('lose one another: loses-races', async () => {
    const { store, get, postForm } = await openZooStore({ lag: 'loses-races' });
    const token = tokenOf(await get('/'));
    const [one, other] = store.sells.filter(({ stock }) => stock > 5);
    const add = (id = 0) => postForm('/cart/add', { token, id: String(id) });
    await Promise.all([add(one?.id), add(other?.id)]);
    expect(store.cart().length).toBe(1);
    await add(one?.id);
    await add(other?.id);
    expect(store.cart().length).toBe(2);
  });
});

describe('what the header says', () => {
  it.each([
    ['pieces-count', 'Cart (12)'],
    ['items-and-total', '12 item(s) - $'],
  ])('is written by the server: %s', async (count, words) => {
    expect((await cartOf({ count })).page.words).toContain(words);
  });

  it.each(['scripted-count', 'no-count'])('is not in the page at first: %s', async (count) => {
    const { page } = await cartOf({ count });
    expect(page.document.querySelector('.cart-link')?.textContent.trim()).toBe('Cart');
  });
});

describe('less than asked', () => {
  const try7 = async (stock: string, left: 'few' | 'none') => {
    const { store, get, postForm } = await openZooStore({ stock });
    const product = store.sells.find((each) => (left === 'none' ? each.isSoldOut : each.stock > 0 && each.stock < 4));
    if (product === undefined) throw new Error('every product is in stock');
    const page = await get(productLink(store, product));
    await postForm('/cart/add', { token: tokenOf(page), id: String(product.id), quantity: '7' });
    return { store, product, page, cart: store.cart(), shown: await get('/cart') };
  };

  it('is refused whole: refused-whole, left-out-of-search, refused-on-press', async () => {
    for (const stock of ['refused-whole', 'left-out-of-search', 'refused-on-press']) {
      expect((await try7(stock, 'few')).cart).toEqual([]);
      expect((await try7(stock, 'none')).cart).toEqual([]);
    }
  });

  it('is said beforehand, or only when pressed: refused-whole, refused-on-press', async () => {
    expect(
      (await try7('refused-whole', 'none')).page.document.querySelector('.add-button')?.hasAttribute('disabled'),
    ).toBe(true);
    expect(
      (await try7('refused-on-press', 'none')).page.document.querySelector('.add-button')?.hasAttribute('disabled'),
    ).toBe(false);
  });

  it('is what is left: as-much-as-left', async () => {
    const { cart, product } = await try7('as-much-as-left', 'few');
    expect(cart).toMatchObject([{ id: product.id, quantity: product.stock, canBeBought: true }]);
  });

  it('goes in and cannot be bought: marked-in-cart', async () => {
    const { cart, product, shown } = await try7('marked-in-cart', 'none');
    expect(cart).toMatchObject([{ id: product.id, quantity: 7, canBeBought: false }]);
    expect(shown.words).toContain('***');
  });
});

describe('the same product twice', () => {
  it.each([
    ['joined-lines', 1],
    ['split-lines', 2],
  ])('is so many lines: %s', async (joining, lines) => {
    const { store } = await openZooStore({ joining });
    const { id } = plentiful(store);
    store.putIn(id, 1);
    store.putIn(id, 1);
    expect(store.cart().length).toBe(lines);
  });

  it('stays within what there is', () => {
    const { entries } = applyChange(
      [],
      { act: 'remove', key: '1' },
      { stock: 'refuse', isSplit: false, product: () => undefined },
    );
    expect(entries).toEqual([]);
  });
});
