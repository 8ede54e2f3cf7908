import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { cartOpeners } from '../../../../lib/stores/generic/cart/cart-links';

const window = new Window();
const sheet = (html: string, url: string) => ({
  document: new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document,
  url,
});

describe('what opens a cart', () => {
  it.each(['https://shop.example/', 'https://shop.example/search?q=rice'])(
    'is never the store’s own name in the head, though it speaks of baskets (%s)',
    (url) => {
      const html = `<header><a href="/">Corner Basket</a><a href="${url}">The Bread Basket</a><button id="it" aria-label="Cart, 2 items">Cart</button></header>`;
      expect(cartOpeners(sheet(html, url)).map(({ id }) => id)).toEqual(['it']);
    },
  );

  it('is a link with the cart’s own address, and one that only a script follows', () => {
    const html =
      '<header><a href="/">Trolley Town</a><a id="page" href="/cart">2</a><a id="drawer" href="#">Basket</a></header>';
    expect(cartOpeners(sheet(html, 'https://shop.example/')).map(({ id }) => id)).toEqual(['page', 'drawer']);
  });
});
