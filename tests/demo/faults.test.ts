import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Fault } from '../../demo/grocery';
import { readCatalogue } from '../../demo/shop/shop-catalogue';
import { openShop } from './demo-shopper';

const variantOf = (handle: string): number => {
  const id = readCatalogue().products.find((product) => product.handle === handle)?.variants[0]?.id;
  if (id === undefined) throw new Error(`the catalogue has no ${handle}`);
  return id;
};
const garlic = variantOf('garlic-each');

afterEach(() => {
  vi.restoreAllMocks();
});

describe('blunt faults', () => {
  it('answers 429 with Retry-After, only on the paths named, and logs it', async () => {
    const { shop, shopper } = await openShop();
    shop.setFault({ kind: '429', retryAfter: 7, paths: ['/cart'] });
    expect((await shopper.get('/search/suggest.json?q=rice')).status).toBe(200);
    const reply = await shopper.get('/cart.js');
    expect([reply.status, reply.headers['retry-after']]).toEqual([429, '7']);
    expect(shop.requests().map(({ path, status, fault }) => [path, status, fault])).toEqual([
      ['/search/suggest.json?q=rice', 200, null],
      ['/cart.js', 429, '429'],
    ]);
  });

  it('starts after n requests, ends after m, and leaves stylesheets alone', async () => {
    const { shopper } = await openShop({ fault: { kind: '500', after: 1, times: 2 } });
    const statuses = [];
    for (const path of ['/cart.js', '/cdn/shop/t/4/assets/shop.css', '/cart.js', '/cart.js', '/cart.js']) {
      statuses.push((await shopper.get(path)).status);
    }
    expect(statuses).toEqual([200, 200, 500, 500, 200]);
  });

  it('hangs: there is no answer until the shop closes', async () => {
    const { shop, shopper } = await openShop({ fault: { kind: 'hang' } });
    await expect(shopper.get('/cart.js')).rejects.toThrow('no answer in 1500 ms');
    expect(shop.requests()[0]?.status).toBeNull();
  });

  it('drops the connection', async () => {
    const { shopper } = await openShop({ fault: { kind: 'drop' } });
    await expect(shopper.get('/cart.js')).rejects.toThrow('socket hang up');
  });

  it('is slow by the milliseconds asked', async () => {
    const { shopper } = await openShop({ fault: { kind: 'slow', ms: 120 } });
    const start = performance.now();
    expect((await shopper.get('/cart.js')).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThanOrEqual(115);
  });

  it('refuses as a robot check does', async () => {
    const { shopper } = await openShop({ fault: { kind: '403' } });
    expect((await shopper.get('/')).status).toBe(403);
  });
});

describe('changed shops', () => {
  it('loses every mark, selector, endpoint and structured data after a redesign, and keeps its goods', async () => {
    const { shopper } = await openShop({ fault: { kind: 'changed-page' } });
    const page = await shopper.get('/search?q=garlic');
    expect(page.text).toContain('Garlic Bread');
    expect(page.text).not.toMatch(/Shopify|ld\+json|class="card|cart\/add/);
    expect(page.headers['powered-by']).toBeUndefined();
    expect((await shopper.get('/search/suggest.json?q=garlic')).status).toBe(404);
    expect((await shopper.postJson('/cart/add.js', { id: garlic })).status).toBe(404);
  });

  it('is no shop any more', async () => {
    const { shopper } = await openShop({ fault: { kind: 'not-a-store' } });
    const page = await shopper.get('/');
    expect(page.text).toContain('The Hillside Courier');
    expect(page.text).not.toMatch(/Shopify|\$\d|cart/i);
    expect((await shopper.get('/cart.js')).status).toBe(404);
  });
});

describe('faults of the cart', () => {
  /** Adds two garlics under a fault; gives what was answered and what the cart then really holds. */
  async function addUnder(fault: Fault) {
    const { shop, shopper } = await openShop({ fault });
    const reply = await shopper.postJson('/cart/add.js', { items: [{ id: garlic, quantity: 2 }] });
    const held = shop
      .carts()
      .flatMap((cart) => cart.lines.map((line): [string, number] => [line.handle, line.quantity]));
    return { shopper, reply, held };
  }

  it('answers success and adds nothing', async () => {
    const { reply, held } = await addUnder({ kind: 'silent-no-add' });
    expect(reply.status).toBe(200);
    expect(reply.json()).toMatchObject({ items: [{ quantity: 2, variant_id: garlic }] });
    expect(held).toEqual([]);
  });

  it('adds one more, one fewer, or something else, and answers as if asked', async () => {
    expect((await addUnder({ kind: 'adds-one-more' })).held).toEqual([['garlic-each', 3]]);
    expect((await addUnder({ kind: 'adds-one-fewer' })).held).toEqual([['garlic-each', 1]]);
    const other = await addUnder({ kind: 'adds-other' });
    expect(other.reply.json()).toMatchObject({ items: [{ variant_id: garlic }] });
    expect(other.held).toHaveLength(1);
    expect(other.held[0]?.[0]).not.toBe('garlic-each');
  });

  it('shows other prices in the cart than on the shelf', async () => {
    const { shopper } = await addUnder({ kind: 'price-moved', percent: 50 });
    expect((await shopper.get('/cart.js')).json()).toMatchObject({ items: [{ price: 104, final_line_price: 208 }] });
    expect((await shopper.get('/cart')).text).toContain('$1.04 each');
    expect((await shopper.get('/products/garlic-each.js')).json()).toMatchObject({ price: 69 });
  });

  it('strikes only adds: reading the cart does not use a write fault up', async () => {
    const { shop, shopper } = await openShop({ fault: { kind: 'silent-no-add', times: 1 } });
    await shopper.get('/cart.js');
    await shopper.postJson('/cart/add.js', { id: garlic });
    expect(shop.carts()).toEqual([]);
    await shopper.postJson('/cart/add.js', { id: garlic });
    expect(shop.carts()).toHaveLength(1);
  });
});

describe('the handle', () => {
  it('resets carts, log and fault', async () => {
    const { shop, shopper } = await openShop();
    await shopper.postJson('/cart/add.js', { id: garlic });
    shop.setFault({ kind: '500' });
    shop.reset();
    expect([shop.carts(), shop.requests()]).toEqual([[], []]);
    expect((await shopper.get('/cart.js')).json()).toMatchObject({ item_count: 0 });
  });

  it('answers bad requests without falling over', async () => {
    const { shopper } = await openShop();
    const broken = await shopper.post('/cart/add.js', '{"items":', { 'content-type': 'application/json' });
    const huge = await shopper.post('/cart/add.js', 'x'.repeat(300_000), { 'content-type': 'text/plain' });
    expect([broken.status, huge.status]).toEqual([400, 413]);
    expect((await shopper.get('/search?q=%3Cscript%3Ealert(1)%3C/script%3E')).text).not.toContain('<script>alert');
    expect((await shopper.get('/products/%E0%A4%A')).status).toBe(404);
    expect((await shopper.get('/cdn/shop/t/4/assets/..%2f..%2fgrocery.ts')).status).toBe(404);
  });

  it('rejects when its port is taken', async () => {
    const { shop } = await openShop();
    await expect(openShop({ port: shop.port })).rejects.toThrow('EADDRINUSE');
  });
});
