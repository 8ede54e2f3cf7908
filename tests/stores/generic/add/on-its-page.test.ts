import { describe, expect, it } from 'vitest';
import generic from '../../../../lib/stores/adapters/generic';
import { knownStore } from '../../../../lib/stores/generic/known/known-store';
import { byAddress } from '../../../../lib/stores/generic/search/search-ways';
import { answeringShop } from '../shop-that-answers';

/** A product that was seen without an address of its own, in a shop whose search opens the page of its one hit. */
const card = (name: string) => `<div class="c"><p>${name}</p><b>$2.00</b><button>Add to cart</button></div>`;
const own = (name: string) =>
  `<main><div><h1>${name}</h1><p>$3.00</p><label>How many <input type="number" name="qty" value="1"></label><button id="own">Add to cart</button></div><section><h2>Related</h2>${card('Popcorn 12 oz')}${card('Corn Flour 1 lb')}</section></main>`;

function shopWith(name: string) {
  const held: string[] = [];
  const cart = () => {
    const lines = held.map(
      (one) =>
        `<tr><td>${one}</td><td>$3.00</td><td><input name="quantity" value="2"><button>Remove</button></td></tr>`,
    );
    return `<main><h1>Your cart</h1>${held.length === 0 ? '<p>Your cart is empty</p>' : `<table>${lines.join('')}</table>`}</main>`;
  };
  const head = '<header><form action="/find"><input type="search" name="q"></form><a href="/cart">Cart</a></header>';
  const page = answeringShop({
    html: `${head}<main><h1>Welcome</h1></main>`,
    answer: ({ url }) => {
      if (url.pathname === '/cart') return { html: head + cart() };
      const words = (url.searchParams.get('q') ?? '').toLowerCase().split(' ');
      const isHit = words.some((word) => word.length > 2 && name.toLowerCase().includes(word));
      const html = isHit ? own(name) : '<main><h1>Search</h1><p>Nothing found.</p></main>';
      return { html: head + html, ...(isHit && { url: 'https://shop.example/the-one' }) };
    },
    run: (document) => {
      for (const button of document.querySelectorAll('button'))
        button.addEventListener('click', () => {
          held.push(button.id === 'own' ? name : 'Popcorn 12 oz');
        });
    },
  });
  knownStore(page).search.way = byAddress('https://shop.example/find?q={q}');
  return { page, held };
}

describe('a product found again by its name', () => {
  it('is put in by the button of its own page where the search opens that', async () => {
    const { page, held } = shopWith('Frozen Corn 12 oz');
    const add = { sku: 'title:frozen corn 12 oz', title: 'Frozen Corn 12 oz', url: null, quantity: 2, held: 0 };
    const result = await generic.addToCart(add, page);
    expect(result).toMatchObject({ isAccepted: true, reason: null });
    expect(held).toEqual(['Frozen Corn 12 oz']);
  });

  it('is not put in where the page that opens is another product’s', async () => {
    const { page, held } = shopWith('Frozen Sweet Corn 12 oz');
    const add = { sku: 'title:frozen corn 12 oz', title: 'Frozen Corn 12 oz', url: null, quantity: 2, held: 0 };
    const result = await generic.addToCart(add, page);
    expect(result).toMatchObject({ isAccepted: false });
    expect(held).toEqual([]);
  });
});
