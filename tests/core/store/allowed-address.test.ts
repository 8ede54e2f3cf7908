import { describe, expect, it } from 'vitest';
import { isVisitAllowed } from '../../../lib/core/store/allowed-address';

const origin = 'https://shop.example';

describe('the shopper’s tab is brought to', () => {
  it.each([
    '/',
    '/products/basmati-rice?variant=7',
    '/search?q=checkout+divider',
    '/index.php?route=product/product&product_id=40',
    '/index.php?route=checkout/cart',
    '/index.php?main_page=shopping_cart',
    '/checkout/cart',
    '/checkout/cart/',
    '/de/warenkorb',
    '/shopping_cart.php',
    '/cart?action=show',
    '/c/pantry/page/2#rice',
    '/p/account-book-ruled-a5',
    '/product/pay-day-candy-bar',
    '/collections/order-online-favourites/products/eggs',
    '/shop/search-results.html?q=rice',
    '/search?q=rice&order=price&action=list',
    '/%E0%A4%A',
  ])('%s', (path) => {
    expect(isVisitAllowed(`${origin}${path}`, origin)).toBe(true);
  });
});

describe('the shopper’s tab is never brought to (S-03)', () => {
  it.each([
    '/checkout',
    '/checkout/',
    '/checkouts/cn/Z2NwLXVz',
    '/checkout/cart/add/uenc/7',
    '/cart/add/7',
    '/checkout/onepage/success',
    '/checkout_shipping.php',
    '/index.php?main_page=checkout_payment',
    '/index.php?main_page=logoff',
    '/index.php?route=checkout/checkout',
    '/index.php?route=account/logout',
    '/index.php?route=account/account',
    '/index.php?controller=order',
    '/index.php?controller=my-account',
    '/?add-to-cart=17',
    '/cart?remove_item=17',
    '/cart?action=remove',
    '/cart?delete=3',
    '/account/login',
    '/account',
    '/account/cart',
    '/en/my-account/orders',
    '/account_history.php?x=1',
    '/login?next=/cart',
    '/users/sign_out',
    '/customer/account/logout',
    '/wp-login.php?action=logout',
    '/kasse',
    '/mein-konto',
    '/commande',
    '/d%C3%A9connexion',
    '/LOGOUT',
    '/finalizar-compra',
  ])('%s', (path) => {
    expect(isVisitAllowed(`${origin}${path}`, origin)).toBe(false);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://other.example/products/rice',
    'http://shop.example/products/rice',
    'https://shop.example.evil.example/cart',
    'https://user:word@shop.example/cart',
    'ftp://shop.example/cart',
    '/cart',
    '',
  ])('what is not of the store’s own origin: %j', (address) => {
    expect(isVisitAllowed(address, origin)).toBe(false);
  });
});
