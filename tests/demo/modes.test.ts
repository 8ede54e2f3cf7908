import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../demo/shop/shop-catalogue';
import { isShopMode, modes } from '../../demo/shop/traits';
import { jsonLdOf, openShop } from './demo-shopper';

const skuOf = (handle: string): string => {
  const sku = readCatalogue().products.find((product) => product.handle === handle)?.variants[0]?.sku;
  if (sku === undefined) throw new Error(`the catalogue has no ${handle}`);
  return sku;
};

describe('a shop on no platform', () => {
  it('has no mark and no endpoint of Shopify', async () => {
    const { shopper } = await openShop({ mode: 'plain' });
    for (const path of ['/', '/search?q=rice', '/products/basmati-rice-2-lb', '/cart']) {
      const page = await shopper.get(path);
      expect(page.status, path).toBe(200);
      expect(page.text, path).not.toMatch(
        /Shopify\.|window\.Shopify|var Shopify|shopify-features|\/cdn\/shop|"id" value/,
      );
      expect(page.headers['powered-by']).toBeUndefined();
    }
    for (const path of ['/cart.js', '/search/suggest.json?q=rice', '/products/garlic-each.js', '/products.json']) {
      expect((await shopper.get(path)).status, path).toBe(404);
    }
  });

  it('describes its cards in microdata and its products in JSON-LD, at the same price', async () => {
    const { shopper } = await openShop({ mode: 'plain' });
    const list = await shopper.get('/search?q=basmati%20rice');
    expect(list.text).toMatch(/itemscope itemtype="https:\/\/schema\.org\/Product"/);
    expect(list.text).toContain('itemprop="price" content="4.99"');
    const data = jsonLdOf((await shopper.get('/products/basmati-rice-2-lb')).text);
    expect(data).toMatchObject({ '@type': 'Product', offers: { price: '4.99' } });
  });

  it('adds, sets and removes by form posts alone, and says what it did', async () => {
    const { shop, shopper } = await openShop({ mode: 'plain' });
    const sku = skuOf('garlic-each');
    const added = await shopper.postForm('/cart/lines', { sku, quantity: '2' });
    expect(added.headers['location']).toBe('/cart?notice=added&of=garlic-each');
    expect((await shopper.get('/cart?notice=added&of=garlic-each')).text).toContain('Garlic, each is in your cart.');
    await shopper.postForm(`/cart/lines/${sku}`, { quantity: '5' });
    expect(shop.carts()[0]?.lines).toMatchObject([{ handle: 'garlic-each', quantity: 5 }]);
    await shopper.postForm(`/cart/lines/${sku}`, { quantity: '0' });
    expect(shop.carts()).toEqual([]);
  });

  it('tells of sold-out and scarce goods, to a browser by the page and to a script by JSON', async () => {
    const { shop, shopper } = await openShop({ mode: 'plain' });
    const gone = await shopper.postForm('/cart/lines', { sku: skuOf('habanero-peppers-4-oz'), quantity: '1' });
    expect(gone.headers['location']).toContain('/products/habanero-peppers-4-oz?notice=sold-out');
    const accept = { accept: 'application/json' };
    const some = await shopper.postForm('/cart/lines', { sku: skuOf('saffron-threads-1-g'), quantity: '9' }, accept);
    expect(some.status).toBe(409);
    expect(some.json()).toMatchObject({ ok: false, count: 3 });
    expect(shop.carts()[0]?.lines[0]?.quantity).toBe(3);
  });
});

describe('hard pages', () => {
  it('cuts names and drops sizes in lists; the product page has both', async () => {
    const { shopper } = await openShop({ mode: 'cut-names' });
    const list = (await shopper.get('/search?q=chicken%20thighs')).text;
    expect(list).toContain('Boneless Skinl…');
    expect(list).not.toContain('Boneless Skinless Chicken Thighs');
    expect(list).not.toContain('class="card-size"');
    const page = (await shopper.get('/products/boneless-skinless-chicken-thighs-1-5-lb')).text;
    expect(jsonLdOf(page)).toMatchObject({ name: 'Boneless Skinless Chicken Thighs, 1.5 lb' });
  });

  it('puts Buy now and Subscribe before Add; neither touches the cart', async () => {
    const { shop, shopper } = await openShop({ mode: 'buy-now' });
    const list = (await shopper.get('/search?q=garlic')).text;
    expect(list.indexOf('Buy now')).toBeLessThan(list.indexOf('>Add</button>'));
    for (const path of ['/checkout/express', '/subscriptions']) {
      expect((await shopper.postForm(path, { sku: skuOf('garlic-each'), quantity: '1' })).status).toBe(200);
    }
    expect(shop.carts()).toEqual([]);
  });

  it('shows three icons without words; wish list and compare do not touch the cart', async () => {
    const { shop, shopper } = await openShop({ mode: 'icon-only' });
    const list = (await shopper.get('/search?q=garlic')).text;
    expect(list).toMatch(
      /<title>Save to wish list<\/title>[\s\S]*<title>Compare<\/title>[\s\S]*<title>Add to cart<\/title>/,
    );
    expect(list).not.toMatch(/>\s*Add\s*<\/button>/);
    await shopper.postForm('/lists/wish', { sku: skuOf('garlic-each') });
    await shopper.postForm('/lists/compare', { sku: skuOf('garlic-each') });
    expect(shop.carts()).toEqual([]);
  });

  it('keeps the cart in a drawer of every page', async () => {
    const { shopper } = await openShop({ mode: 'drawer-cart' });
    await shopper.postForm('/cart/lines', { sku: skuOf('garlic-each'), quantity: '2' });
    expect((await shopper.get('/cart')).headers['location']).toBe('/?cart=open');
    const page = (await shopper.get('/search?q=rice')).text;
    expect(page).toMatch(/<aside[^>]*id="cart-drawer"[^>]*hidden/);
    expect(page).toContain('<strong data-cart-total>$1.38</strong>');
    expect(page).not.toContain('href="/cart"');
  });

  it('shows the cart only at checkout', async () => {
    const { shopper } = await openShop({ mode: 'checkout-cart' });
    await shopper.postForm('/cart/lines', { sku: skuOf('garlic-each'), quantity: '2' });
    expect((await shopper.get('/cart')).headers['location']).toBe('/checkout');
    const page = (await shopper.get('/checkout')).text;
    expect(page).toContain('<strong data-cart-total>$1.38</strong>');
    expect(page).toContain('nothing can be bought here');
  });

  it('is one scripted page with no goods in its HTML', async () => {
    const { shop, shopper } = await openShop({ mode: 'single-page' });
    const page = (await shopper.get('/search?q=garlic')).text;
    expect(page).not.toMatch(/garlic|\$\d|<form/i);
    const { found } = (await shopper.get('/data/find?term=garlic')).json() as {
      found: { ref: string; cost: number }[];
    };
    expect(found.find((item) => item.ref === 'garlic-each')?.cost).toBe(0.69);
    expect((await shopper.postForm('/cart/lines', { sku: skuOf('garlic-each') })).status).toBe(404);
    expect(shop.carts()).toEqual([]);
  });

  it('hides its search box until a button is pressed, and has no SearchAction', async () => {
    const { shopper } = await openShop({ mode: 'hidden-search' });
    const page = (await shopper.get('/')).text;
    expect(page).toContain('class="search-opener"');
    expect(page).not.toMatch(/<form[^>]*class="search"|name="q"|SearchAction/);
    expect((await shopper.get('/search?q=mint')).text).toContain('Fresh Mint');
  });

  it('shows a price struck, in words and in pieces', async () => {
    const { shopper } = await openShop({ mode: 'double-price' });
    const page = (await shopper.get('/search?q=basmati%20rice')).text;
    expect(page).toContain('Original price: $6.24. Current price: $4.99');
    expect(page).toContain('<s class="was">$6.24</s>');
    expect(page).toMatch(/<span>\$<\/span><span>4<\/span><sup>99<\/sup>/);
  });

  it('offers Add on sold-out goods and adds nothing', async () => {
    const { shop, shopper } = await openShop({ mode: 'sold-out-enabled' });
    const page = (await shopper.get('/search?q=habanero')).text;
    expect(page).not.toMatch(/disabled|>Sold out</);
    const reply = await shopper.postForm('/cart/lines', { sku: skuOf('habanero-peppers-4-oz'), quantity: '1' });
    expect(reply.headers['location']).toContain('notice=sold-out');
    expect(shop.carts()).toEqual([]);
  });

  it('combines traits on top of a mode', async () => {
    const { shopper } = await openShop({ mode: 'plain', traits: { names: 'cut', buttons: 'buy-now' } });
    expect((await shopper.get('/search?q=chicken%20thighs')).text).toMatch(/Boneless Skinl…[\s\S]*Buy now/);
  });

  it('serves home, search, a department, a product and the cart in every mode', async () => {
    for (const mode of Object.keys(modes).filter(isShopMode)) {
      const { shopper } = await openShop({ mode });
      for (const path of ['/', '/search?q=rice', '/collections/vegetables', '/products/garlic-each', '/cart']) {
        expect((await shopper.get(path)).status, `${mode} ${path}`).toBeLessThan(400);
      }
      const pictures = mode === 'shopify' ? '/cdn/shop/files' : '/images';
      const reply = await shopper.get(`${pictures}/garlic-each.svg`);
      expect(reply.headers['content-type'], mode).toContain('image/svg+xml');
      const assets = mode === 'shopify' ? '/cdn/shop/t/4/assets' : '/assets';
      expect((await shopper.get(`${assets}/shop.css`)).text, mode).toMatch(/\.card \{[\s\S]*@media/);
      expect((await shopper.get(`${assets}/shop-page.js`)).status, mode).toBe(200);
    }
  });
});
