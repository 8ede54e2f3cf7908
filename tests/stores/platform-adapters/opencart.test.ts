import { describe, expect, it } from 'vitest';
import opencart from '../../../lib/stores/adapters/opencart';
import { expectCart, expectOffers, itStopsWhenTurnedAway } from '../adapter-checks';
import { expectedOf, fixturePage } from '../fixture-page';
import type { FixturePage, Routes } from '../fixture-page';

const cart3 = 'GET /market/index.php?route=checkout/cart';
const add3 = 'POST /market/index.php?route=checkout/cart/add';
const edit3 = 'POST /market/index.php?route=checkout/cart/edit';
const remove3 = 'POST /market/index.php?route=checkout/cart/remove';
const add4 = 'POST /index.php?route=checkout/cart.add&language=en-gb';
const edit4 = 'POST /index.php?route=checkout/cart.edit&language=en-gb';

const shop3 = (routes: Routes = {}): FixturePage =>
  fixturePage({
    folder: 'opencart',
    url: 'https://shop.example/market/',
    file: 'home-3.html',
    routes: {
      'GET /market/index.php?route=product/search&search=peas&limit=100': { file: 'search-3.html' },
      [cart3]: { file: 'cart-3.html' },
      'GET /market/split-peas': { html: '<div id="product"><input type="hidden" name="product_id" value="42"></div>' },
      ...routes,
    },
  });
const shop4 = (routes: Routes = {}): FixturePage =>
  fixturePage({
    folder: 'opencart',
    url: 'https://shop.example/',
    file: 'home-4.html',
    routes: { 'GET /index.php?route=checkout/cart&language=en-gb': { file: 'cart-4.html' }, ...routes },
  });
const line = {
  sku: '/market/split-peas',
  url: 'https://shop.example/market/split-peas',
  title: 'Split Peas',
  quantity: 2,
  held: 0,
};
const removal = { lineId: '318', sku: line.sku, url: null, quantity: 1, held: 3 };
const peas4 = '/index.php?product_id=42&route=product%2Fproduct';

describe('opencart', () => {
  it('knows versions 3 and 4 by two signs, not by one', () => {
    expect(opencart.detect(shop3())).toBeGreaterThan(0.5);
    expect(opencart.detect(shop4())).toBeGreaterThan(0.5);
    const other = fixturePage({
      folder: 'opencart',
      url: 'https://x.example/',
      html: '<div id="search"><input name="search"></div>',
    });
    expect(opencart.detect(other)).toBeNull();
  });

  it('reads the cards of a search; the button says nothing of the stock', async () => {
    const offers = await opencart.search('peas', shop3());
    expect(offers).toEqual(expectedOf('opencart', 'search.expected.json'));
    expectOffers(offers);
  });

  it('reads the cart of version 3, vouchers left out, products known by the address the search gave', async () => {
    const page = shop3();
    const cart = await opencart.readCart(page);
    expect(cart).toEqual(expectedOf('opencart', 'cart-3.expected.json'));
    expectCart(cart);
    const offers = await opencart.search('peas', page);
    expect(cart.lines.map(({ sku }) => sku)).toEqual(offers.map(({ sku }) => sku));
  });

  it('reads the cart of version 4', async () => {
    const cart = await opencart.readCart(shop4());
    expect(cart).toEqual(expectedOf('opencart', 'cart-4.expected.json'));
    expectCart(cart);
  });

  it('reads an empty cart, and says so when the page is no cart', async () => {
    const empty = shop3({ [cart3]: { html: '<div id="error-not-found"><p>Your shopping cart is empty!</p></div>' } });
    expect(await opencart.readCart(empty)).toMatchObject({ lines: [], total: null });
    const other = shop3({ [cart3]: { html: '<h1>Welcome</h1>' } });
    await expect(opencart.readCart(other)).rejects.toMatchObject({ code: 'store/element-missing' });
  });

  it('adds by the product’s number, known from the search', async () => {
    const page = shop3({ [add3]: { json: { success: 'Success: You have added Split Peas', total: '2 item(s)' } } });
    await opencart.search('peas', page);
    expect(await opencart.addToCart(line, page)).toEqual({ sku: line.sku, isAccepted: true, added: 2, reason: null });
    expect(page.requests.at(-1)).toEqual({
      method: 'POST',
      path: '/market/index.php?route=checkout/cart/add',
      headers: { accept: 'application/json', 'x-requested-with': 'XMLHttpRequest' },
      body: 'product_id=42&quantity=2',
    });
  });

  it('looks the number up on the product’s page when no search showed it', async () => {
    const page = shop3({ [add3]: { json: { success: 'ok' } } });
    await opencart.addToCart(line, page);
    await opencart.addToCart(line, page);
    expect(page.requests.map(({ method }) => method)).toEqual(['GET', 'POST', 'POST']);
  });

  it('does not write when the product is gone', async () => {
    const page = shop3({ 'GET /market/split-peas': { status: 404, html: '<h1>Product not found!</h1>' } });
    expect(await opencart.addToCart(line, page)).toMatchObject({ isAccepted: false });
    expect(page.requests).toHaveLength(1);
  });

  it.each([
    ['option by option', { option: { 12: 'Size required!' } }, 'Size required!'],
    ['as a warning', { warning: 'Minimum order amount is 2!' }, 'Minimum order amount is 2!'],
    ['as a text', 'Not sold on Sundays', 'Not sold on Sundays'],
  ])('reads a refusal told %s', async (_, error, reason) => {
    const page = shop3({ [add3]: { json: { error, redirect: 'https://shop.example/market/split-peas' } } });
    expect(await opencart.addToCart(line, page)).toMatchObject({ isAccepted: false, reason });
  });

  it('speaks to version 4 with its routes and language', async () => {
    const page = shop4({
      [add4]: { json: { success: 'ok' } },
      [edit4]: { json: { success: 'ok' } },
    });
    const four = {
      ...line,
      sku: peas4,
      url: 'https://shop.example/index.php?route=product/product&language=en-gb&product_id=42',
    };
    const known = shop4({
      [add4]: { json: { success: 'ok' } },
      'GET /index.php?route=product/product&language=en-gb&product_id=42': {
        html: '<form><input name="product_id" value="42"></form>',
      },
    });
    expect(await opencart.addToCart(four, known)).toMatchObject({ isAccepted: true, added: 2 });
    await opencart.removeFromCart({ lineId: '77', sku: peas4, url: null, quantity: 1, held: 2 }, page);
    expect(page.requests.at(-1)?.body).toBe('key=77&quantity=1');
  });

  itStopsWhenTurnedAway('adding', shop3, add3, (page) => opencart.addToCart(line, page), 1);
  itStopsWhenTurnedAway('reading the cart', shop3, cart3, (page) => opencart.readCart(page));

  it('sets what is left of a line, and takes a whole line out', async () => {
    const page = shop3({ [edit3]: { file: 'cart-3.html' }, [remove3]: { json: { success: 'ok' } } });
    await opencart.removeFromCart(removal, page);
    await opencart.removeFromCart({ ...removal, quantity: 3 }, page);
    expect(page.requests.map(({ path, body }) => [path.split('=')[1], body])).toEqual([
      ['checkout/cart/edit', 'quantity%5B318%5D=2'],
      ['checkout/cart/remove', 'key=318'],
    ]);
  });

  it('says so when the shop keeps the line', async () => {
    const page = shop4({ [edit4]: { json: { error: 'No such line' } } });
    const kept = opencart.removeFromCart({ lineId: '77', sku: peas4, url: null, quantity: 1, held: 2 }, page);
    await expect(kept).rejects.toMatchObject({ code: 'store/not-added', message: 'No such line' });
  });

  it('shows the new number in the header', async () => {
    const small = (words: string) => `<div id="cart"><button type="button"><i></i> ${words}</button><ul></ul></div>`;
    const three = shop3({
      'GET /market/index.php?route=common/cart/info': {
        html: small('<span id="cart-total">4 item(s) - £14.00</span>'),
      },
    });
    await opencart.refreshCartUi?.(three);
    expect(three.document.querySelector('#cart-total')?.textContent).toBe('4 item(s) - £14.00');
    const four = shop4({
      'GET /index.php?route=common/cart.info&language=en-gb': { html: small('2 item(s) - £2.20') },
    });
    await opencart.refreshCartUi?.(four);
    expect(four.document.querySelector('#cart button')?.textContent).toContain('2 item(s) - £2.20');
  });

  describe('version 4.1', () => {
    const cart41 = (rows: string) => `<div id="checkout-cart"><div id="shopping-cart"><table><tbody>${rows}</tbody>
      <tfoot id="checkout-total"><tr><td colspan="5">Total</td><td>£2.20</td></tr></tfoot></table></div></div>`;
    const row = (beside: string) => `<tr><td></td>
      <td><a href="https://shop.example/en-gb/product/split-peas">Split Peas</a>${beside}</td><td>SP</td>
      <td><form data-oc-toggle="ajax"><input type="text" name="quantity" value="2">
        <button formaction="https://shop.example/index.php?route=checkout/cart.edit&amp;language=en-gb"></button>
        <a href="https://shop.example/index.php?route=checkout/cart.remove&amp;language=en-gb&amp;key=77"></a></form></td>
      <td>£1.10</td><td>£2.20</td></tr>`;
    const cartOf = (rows: string) =>
      shop4({ 'GET /index.php?route=checkout/cart&language=en-gb': { html: cart41(rows) } });
    const remove41 = 'POST /index.php?route=checkout/cart.remove&language=en-gb&key=77';
    const whole = { lineId: '77', sku: peas4, url: null, quantity: 2, held: 2 };

    it('takes a line out by its key in the address, which stands in the form as well for 4.0', async () => {
      const page = shop4({ [remove41]: { json: { success: 'ok' } } });
      await opencart.removeFromCart(whole, page);
      expect(page.requests.at(-1)).toMatchObject({ body: 'key=77' });
    });

    it('takes being sent away from the empty cart for what it is', async () => {
      const redirect = 'https://shop.example/index.php?route=checkout/cart&language=en-gb';
      await opencart.removeFromCart(whole, shop4({ [remove41]: { json: { redirect } } }));
      const refusing = shop4({ [remove41]: { json: { redirect, error: 'Not yours' } } });
      await expect(opencart.removeFromCart(whole, refusing)).rejects.toMatchObject({ message: 'Not yours' });
      const silent = shop4({ [remove41]: { json: {} } });
      await expect(opencart.removeFromCart(whole, silent)).rejects.toMatchObject({ code: 'store/not-added' });
    });

    it.each([
      ['stars', ' <span class="text-danger">***</span>', 'Not available in this number.'],
      ['stars of a theme of its own', ' <b>***</b>', 'Not available in this number.'],
      [
        'a number too small',
        '<br><small class="text-danger">Minimum order amount for Split Peas is 3!</small>',
        'Minimum order amount for Split Peas is 3!',
      ],
    ])('reads a line marked with %s as one that cannot be bought', async (_, beside, complaint) => {
      const [line] = (await opencart.readCart(cartOf(row(beside)))).lines;
      expect(line).toMatchObject({ lineId: '77', title: 'Split Peas', isBuyable: false, buyable: 0, complaint });
    });

    it('says nothing against a line without a mark', async () => {
      const [line] = (await opencart.readCart(cartOf(row('<br><small>Bag: 3 kg</small>')))).lines;
      expect(line).toEqual(expect.objectContaining({ title: 'Split Peas – 3 kg', quantity: 2 }));
      expect(line).not.toHaveProperty('isBuyable');
    });
  });

  describe('a search of several pages', () => {
    const card = (name: string) => `<div class="product-thumb"><a href="/${name.replace(/\W+/g, '-')}">${name}</a>
      <span class="price">£1.00</span></div>`;
    const results = (names: string[], pages: number[] = []) => ({
      html: `${names.map(card).join('')}<ul class="pagination">${pages
        .map((number) => `<li><a href="?search=x&amp;page=${String(number)}">${String(number)}</a></li>`)
        .join('')}</ul>`,
    });
    const search = 'GET /market/index.php?route=product/search&search=bay%20leaf&limit=100';

    it('goes on until a product has all the words, and no further', async () => {
      const page = shop3({
        [search]: results(['Almond leaf tea'], [2, 3]),
        [`${search}&page=2`]: results(['Bay leaf 20g', 'Bay prawns'], [1, 3]),
      });
      const offers = await opencart.search('bay leaf', page);
      expect(offers.map(({ title }) => title)).toEqual(['Almond leaf tea', 'Bay leaf 20g', 'Bay prawns']);
      expect(page.requests).toHaveLength(2);
    });

    it('ends with the last page there is, and counts what stands on two pages once', async () => {
      const page = shop3({
        [search]: results(['Almond leaf tea'], [2]),
        [`${search}&page=2`]: results(['Almond leaf tea', 'Gold leaf'], [1]),
      });
      expect(await opencart.search('bay leaf', page)).toHaveLength(2);
    });

    it('keeps the word of a theme that a product is sold out', async () => {
      const page = shop3({ [search]: { html: card('Bay leaf').replace('£1.00', '£1.00</span> <span>Out Of Stock') } });
      expect(await opencart.search('bay leaf', page)).toMatchObject([{ availability: 'out-of-stock' }]);
    });
  });

  it('does not add what its page says is sold out', async () => {
    const page = shop3({
      'GET /market/split-peas': {
        html: `<div id="content"><ul class="list-unstyled"><li>Availability: Out Of Stock</li></ul></div>
          <div id="product"><input name="product_id" value="42"></div>`,
      },
    });
    expect(await opencart.addToCart(line, page)).toMatchObject({ isAccepted: false });
    expect(page.requests).toHaveLength(1);
  });
});
