import { describe, expect, it } from 'vitest';
import { productLink } from '../../demo/zoo/pages/front';
import type { DrawnTraits } from '../../demo/zoo/serve-zoo';
import { type ZooPage, type ZooShopper, openZooStore, plentiful, tokenOf } from './zoo-shopper';

async function productPage(traits: Partial<DrawnTraits>): Promise<{ page: ZooPage; shopper: ZooShopper }> {
  const shopper = await openZooStore(traits);
  const product = shopper.store.sells.find((each) => each.choices.length > 0) ?? plentiful(shopper.store);
  return { shopper, page: await shopper.get(productLink(shopper.store, product)) };
}

describe('ways of adding', () => {
  it('bring the token of their page or are refused: form-post, card-form', async () => {
    const { store, postForm, get } = await openZooStore({ add: 'form-post' });
    const page = await postForm('/cart/add', { id: String(plentiful(store).id) });
    expect(page.words).toContain('Your session has expired');
    expect(store.cart()).toEqual([]);
    expect((await get('/')).status).toBe(200);
    const { page: listed, shopper } = await productPage({ add: 'card-form' });
    await shopper.submit(listed, '.related .card-form');
    expect(shopper.store.cart().length).toBe(1);
  });

  it('open the cart, or are a link that adds by being opened: form-to-cart, add-by-link', async () => {
    const { page, shopper } = await productPage({ add: 'form-to-cart' });
    expect((await shopper.submit(page, '.product-form')).path).toBe('/cart');
    const linked = await productPage({ add: 'add-by-link' });
    await linked.shopper.get(linked.page.document.querySelector('.related .add-button')?.getAttribute('href') ?? '');
    expect(linked.shopper.store.cart().length).toBe(1);
  });

  it('are no form: fetch-box, card-button, icon-only, stepper', async () => {
    for (const add of ['fetch-box', 'card-button', 'icon-only', 'stepper']) {
      const { page } = await productPage({ add });
      expect(page.document.querySelector('.product-summary .add-button')?.closest('form')).toBeNull();
      expect(page.document.querySelectorAll('.related .add-button').length > 0).toBe(add !== 'fetch-box');
    }
  });

  it('have no word: icon-only', async () => {
    const { page } = await productPage({ add: 'icon-only' });
    const buttons = [...page.document.querySelectorAll('.related .icons')][0]?.querySelectorAll('button') ?? [];
    expect([...buttons].map((button) => button.textContent.trim() + (button.getAttribute('aria-label') ?? ''))).toEqual(
      ['', '', ''],
    );
  });

  it('are sent to the page itself: server-action', async () => {
    const { page, shopper } = await productPage({ add: 'server-action' });
    await shopper.submit(page, 'form[data-action]');
    expect(shopper.store.cart().length).toBe(1);
  });
});

describe('how many and of which kind', () => {
  it.each([
    ['number-field', 'input[type=number]'],
    ['select-number', 'select'],
    ['plus-minus', 'input[readonly]'],
  ])('has a field: %s', async (amount, field) => {
    expect((await productPage({ amount })).page.document.querySelector(`.product-form ${field}`)).not.toBeNull();
  });

  it('has none: one-each-press', async () => {
    const { page } = await productPage({ amount: 'one-each-press' });
    expect(page.document.querySelector('.product-form [name=quantity]')).toBeNull();
  });

  it('goes by steps: sold-in-steps', async () => {
    const { store, get, submit } = await openZooStore({ amount: 'sold-in-steps' });
    const product = store.sells.find(({ step, stock }) => step > 1 && stock > 9);
    if (product === undefined) throw new Error('nothing is sold in steps');
    await submit(await get(productLink(store, product)), '.product-form', { quantity: '1' });
    expect(store.cart()).toMatchObject([{ quantity: product.step }]);
  });

  it('has to be chosen: pick-a-kind', async () => {
    const { page, shopper } = await productPage({ choice: 'pick-a-kind' });
    const refused = await shopper.submit(page, '.product-form', { choice: '' });
    expect(refused.words).toContain('Please choose an option');
    await shopper.submit(page, '.product-form', {
      choice: page.document.querySelectorAll('option')[1]?.getAttribute('value') ?? '',
    });
    expect(shopper.store.cart().length).toBe(1);
  });
});

describe('what the store would rather sell', () => {
  const untouched = async (push: string) => {
    const { page, shopper } = await productPage({ push });
    await shopper.submit(page, '.product-form');
    return { cart: shopper.store.cart(), page, shopper };
  };

  it('is bought by who changes nothing: preset-subscription, preset-case, preset-donation', async () => {
    expect((await untouched('preset-subscription')).cart).toMatchObject([{ kind: 'subscription' }]);
    expect((await untouched('preset-case')).cart).toMatchObject([{ kind: 'product', quantity: 12 }]);
    expect((await untouched('preset-donation')).cart).toMatchObject([{ kind: 'product' }, { kind: 'donation' }]);
  });

  it('comes first or beside: bundle-first, buy-now', async () => {
    const { cart, page, shopper } = await untouched('bundle-first');
    expect(cart.length).toBe(1);
    const bundle = page.document.querySelector('.bundle-button');
    await shopper.postJson('/cart/change', JSON.parse(bundle?.getAttribute('data-move') ?? ''), {
      'x-csrf-token': tokenOf(page),
    });
    expect(shopper.store.cart().length).toBe(3);
    const beside = await untouched('buy-now');
    await shopper.postForm(beside.page.document.querySelector('.buy-now')?.getAttribute('formaction') ?? '', {});
    expect(shopper.store.checkoutTouched).toBe(true);
  });
});

describe('the page itself', () => {
  it('forbids frames: no-frames', async () => {
    const { page } = await productPage({ policy: 'no-frames' });
    expect(page.headers).toMatchObject({
      'content-security-policy': "frame-ancestors 'none'",
      'x-frame-options': 'DENY',
    });
  });

  it('runs its own scripts only, and has no others: own-scripts-only', async () => {
    const { page } = await productPage({ policy: 'own-scripts-only' });
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
    expect(page.document.querySelector('script:not([src]):not([type*=json])')).toBeNull();
  });

  it('has two mains or none: two-mains, no-main', async () => {
    expect((await productPage({ layout: 'two-mains' })).page.document.querySelector('main')?.textContent).not.toContain(
      '$',
    );
    expect((await productPage({ layout: 'no-main' })).page.document.querySelector('main')).toBeNull();
  });

  it.each(['single-page', 'filled-pages'])('is empty until a script fills it: %s', async (rendering) => {
    const { page, shopper } = await productPage({ rendering });
    expect(page.document.querySelector('#root')?.childElementCount).toBe(0);
    expect((await shopper.get(page.path, { 'x-part': '1' })).words).toContain(plentiful(shopper.store).title);
  });

  it('wakes after a time of its own: wakes-late', async () => {
    const { page, shopper } = await productPage({ rendering: 'wakes-late' });
    const waits = [page, await shopper.get('/'), await shopper.get('/')].map(({ text }) =>
      Number(/"wait":(\d+)/.exec(text)?.[1]),
    );
    expect(new Set(waits).size).toBe(3);
    expect(waits.every((wait) => wait >= 200 && wait < 1300)).toBe(true);
  });

  it.each([
    ['cookie-wall', '.consent', '/consent'],
    ['newsletter-popup', '.invitation', '/newsletter'],
  ])('is covered until answered: %s', async (notice, cover, answer) => {
    const { page, shopper } = await productPage({ notice });
    expect(page.document.querySelector(cover)).not.toBeNull();
    await shopper.postForm(answer, {});
    expect((await shopper.get('/')).document.querySelector(cover)).toBeNull();
  });

  it.each(['modal-after-add', 'alert-after-add'])(
    'says in a way of its own that something was added: %s',
    async (notice) => {
      const { shopper } = await productPage({ notice });
      expect((await shopper.get('/assets/shop.js')).text).toContain(
        notice === 'modal-after-add' ? 'showModal' : 'alert(',
      );
    },
  );

  it.each([
    ['postcode-first', '.postcode', { postcode: '02139' }],
    ['branch-first', '.branches', {}],
    ['sign-in-first', '.sign-in', { email: 'a@b.c', password: 'x' }],
  ])('tells no price before something is done: %s', async (gate, form, values) => {
    const { page, shopper } = await productPage({ gate });
    expect(page.words).not.toContain('$');
    const asking = gate === 'sign-in-first' ? await shopper.get('/account/login') : page;
    await shopper.submit(asking, form, values);
    expect((await shopper.get(page.path)).words).toContain('$');
    const other = await productPage({ gate });
    other.shopper.store.passGate();
    expect((await other.shopper.get(page.path)).words).toContain('$');
  });

  it('takes a few writes and then has to be loaded anew: session-ends', async () => {
    const { page, shopper } = await productPage({ gate: 'session-ends' });
    const add = (from: ZooPage) => shopper.submit(from, '.product-form');
    for (let write = 0; write < 6; write += 1) await add(page);
    expect(shopper.store.cart()).toMatchObject([{ quantity: 4 }]);
    await add(await shopper.get(page.path));
    expect(shopper.store.cart()).toMatchObject([{ quantity: 5 }]);
  });

  it.each([
    ['add-to-cart', 'Add to cart'],
    ['add-to-basket', 'Add to basket'],
    ['add-to-bag', 'Add to bag'],
    ['bare-add', 'Add'],
  ])('has words of its own: %s', async (wording, add) => {
    const { page } = await productPage({ wording });
    expect(page.document.querySelector('.product-form .add-button')?.textContent.trim()).toBe(add);
  });
});

describe('prices and data', () => {
  it('are written in several ways: struck-price, unit-price-beside, split-price, price-once', async () => {
    const prices = async (price: string) => (await productPage({ price })).page.document.querySelectorAll('.price');
    const words = async (price: string) =>
      [...(await prices(price))].map(({ textContent }) => textContent.trim()).join(' ');
    expect(await words('price-once')).toMatch(/^\$\d+\.\d\d$/);
    expect(await words('unit-price-beside')).toMatch(/^\$\d+\.\d\d\s+\(\$/);
    expect(await words('split-price')).toMatch(/^\$\d+\.\d\d\s*\$\d+$/);
    expect((await productPage({ price: 'struck-price' })).page.document.querySelector('del + ins')).not.toBeNull();
  });

  it('name the product, or others first: no-data, product-data, related-first', async () => {
    const names = async (structured: string) => {
      const { page } = await productPage({ structured });
      const data = page.document.querySelector('script[type="application/ld+json"]')?.textContent ?? '';
      return { first: /"name":"([^"]+)"/.exec(data)?.[1], title: page.document.querySelector('h1')?.textContent };
    };
    const own = await names('product-data');
    const related = await names('related-first');
    expect((await names('no-data')).first).toBeUndefined();
    expect(own.first).toBe(own.title);
    expect(related.first).not.toBe(related.title);
  });
});
