import { describe, expect, it } from 'vitest';
import vtex from '../../../lib/stores/adapters/vtex';
import { expectCart, expectOffers, itStopsWhenTurnedAway } from '../adapter-checks';
import { expectedOf, fixturePage } from '../fixture-page';
import type { FixturePage, Routes } from '../fixture-page';

const older = 'GET /api/catalog_system/pub/products/search/arroz?_from=0&_to=19';
const newer = 'GET /api/io/_v/api/intelligent-search/product_search/?query=arroz&count=20&page=1';
const form = '/api/checkout/pub/orderForm';
const update = `POST ${form}/of1/items/update?sc=2`;

interface Form {
  items: { id: string; quantity: number; uniqueId: string }[];
  [key: string]: unknown;
}
const orderForm = expectedOf('vtex', 'order-form.json') as Form;
/** The order form with other quantities, by sku; 0 takes a line out. */
const formWith = (quantities: Record<string, number>, extra: Record<string, unknown> = {}): Form => ({
  ...orderForm,
  items: orderForm.items
    .map((item) => ({ ...item, quantity: quantities[item.id] ?? item.quantity }))
    .filter(({ quantity }) => quantity > 0),
  ...extra,
});

const shop = (routes: Routes = {}): FixturePage =>
  fixturePage({
    folder: 'vtex',
    url: 'https://shop.example/',
    file: 'home.html',
    routes: { [older]: { status: 206, file: 'search.json' }, [`GET ${form}`]: { file: 'order-form.json' }, ...routes },
  });
const line = { sku: '2001', url: null, title: 'Arroz', quantity: 2, held: 1 };
const removal = { lineId: 'U2', sku: '2002@9', url: null, quantity: 1, held: 2 };

describe('vtex', () => {
  it('knows the shop by two signs, not by one', () => {
    expect(vtex.detect(shop())).toBeGreaterThan(0.5);
    const other = fixturePage({
      folder: 'vtex',
      url: 'https://x.example/',
      html: '<img src="https://a.vteximg.com.br/arquivos/x.jpg">',
    });
    expect(vtex.detect(other)).toBeNull();
  });

  it('reads each sku with a price; what is sold by weight by its measure', async () => {
    const offers = await vtex.search('arroz', shop());
    expect(offers).toEqual(expectedOf('vtex', 'search.expected.json'));
    expectOffers(offers);
  });

  it.each([
    ['is shut', { status: 404 }],
    ['finds nothing', { json: [] }],
  ])('asks the newer search where the older one %s', async (_, answer) => {
    const products = expectedOf('vtex', 'search.json');
    const offers = await vtex.search('arroz', shop({ [older]: answer, [newer]: { json: { products } } }));
    expect(offers).toEqual(expectedOf('vtex', 'search.expected.json'));
  });

  it('asks the shopper to choose an area when nothing has a price without one', async () => {
    const offer = { Price: 0, AvailableQuantity: 0 };
    const product = {
      productName: 'Arroz',
      items: [{ itemId: '1', sellers: [{ sellerId: '1', commertialOffer: offer }] }],
    };
    const page = shop({
      [older]: { json: [product] },
      [`GET ${form}`]: { json: formWith({}, { shippingData: null }) },
    });
    await expect(vtex.search('arroz', page)).rejects.toMatchObject({ code: 'store/no-store-chosen' });
  });

  it('reads the order form as the cart', async () => {
    const cart = await vtex.readCart(shop());
    expect(cart).toEqual(expectedOf('vtex', 'cart.expected.json'));
    expectCart(cart);
  });

  it('says so when there is no order form', async () => {
    await expect(vtex.readCart(shop({ [`GET ${form}`]: { json: { error: {} } } }))).rejects.toMatchObject({
      code: 'store/element-missing',
    });
  });

  it('raises the line that is there instead of making a second one', async () => {
    const page = shop({ [update]: { json: formWith({ '2001': 3 }) } });
    expect(await vtex.addToCart(line, page)).toEqual({ sku: '2001', isAccepted: true, added: 2, reason: null });
    expect(page.requests.at(-1)).toEqual({
      method: 'POST',
      path: `${form}/of1/items/update?sc=2`,
      headers: { 'content-type': 'application/json' },
      body: '{"orderItems":[{"index":0,"quantity":3}]}',
    });
  });

  it('adds what is not there yet, of the seller the offer is from', async () => {
    const page = shop({
      [`GET ${form}`]: { json: formWith({ '2002': 0 }) },
      [`POST ${form}/of1/items?sc=2`]: { json: orderForm },
    });
    const told = await vtex.addToCart({ ...line, sku: '2002@9', held: 0 }, page);
    expect(told).toEqual({ sku: '2002@9', isAccepted: true, added: 2, reason: null });
    expect(page.requests.at(-1)?.body).toBe('{"orderItems":[{"id":"2002","seller":"9","quantity":2}]}');
  });

  it('tells what the store says when it adds fewer or none', async () => {
    const messages = [{ code: 'itemQuantityNotAvailable', text: 'Solo quedan 2 unidades', status: 'error' }];
    const fewer = shop({ [update]: { json: formWith({ '2001': 2 }, { messages }) } });
    expect(await vtex.addToCart(line, fewer)).toMatchObject({
      isAccepted: true,
      added: 1,
      reason: 'Solo quedan 2 unidades',
    });
    const none = shop({ [update]: { json: formWith({}, { messages }) } });
    expect(await vtex.addToCart(line, none)).toMatchObject({ isAccepted: false, reason: 'Solo quedan 2 unidades' });
    const error = shop({ [update]: { status: 400, json: { error: { code: 'ORD003', message: 'Ítem inválido' } } } });
    expect(await vtex.addToCart(line, error)).toMatchObject({ isAccepted: false, reason: 'Ítem inválido' });
  });

  itStopsWhenTurnedAway('adding', shop, update, (page) => vtex.addToCart(line, page), 1);
  itStopsWhenTurnedAway('reading the cart', shop, `GET ${form}`, (page) => vtex.readCart(page));

  it('takes some of a line out, and a whole line', async () => {
    const some = shop({ [update]: { json: formWith({ '2002': 1 }) } });
    await vtex.removeFromCart(removal, some);
    expect(some.requests.at(-1)?.body).toBe('{"orderItems":[{"index":1,"quantity":1}]}');
    const all = shop({ [update]: { json: formWith({ '2002': 0 }) } });
    await vtex.removeFromCart({ ...removal, quantity: 2 }, all);
    expect(all.requests.at(-1)?.body).toBe('{"orderItems":[{"index":1,"quantity":0}]}');
  });

  it('leaves a line alone that is gone already, and says so when the store keeps it', async () => {
    const gone = shop({ [`GET ${form}`]: { json: formWith({ '2002': 0 }) } });
    await vtex.removeFromCart(removal, gone);
    expect(gone.requests).toHaveLength(1);
    const kept = shop({ [update]: { json: formWith({}) } });
    await expect(vtex.removeFromCart(removal, kept)).rejects.toMatchObject({ code: 'store/not-added' });
  });

  it('hands over by the link shops send out, each product with its seller', () => {
    const lines = [
      { sku: '2001', quantity: 2 },
      { sku: '2002@9', quantity: 1 },
    ];
    const { pathname, search } = new URL(vtex.handOff?.(lines, shop()) ?? '');
    expect(pathname + search).toBe('/checkout/cart/add?sku=2001&qty=2&seller=1&sku=2002&qty=1&seller=9');
    expect(vtex.handOff?.([], shop())).toBeNull();
    expect(vtex.handOff?.([{ sku: '/p/rice', quantity: 1 }], shop())).toBeNull();
  });
});
