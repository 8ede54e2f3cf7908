import { describe, expect, it } from 'vitest';
import { searchWays } from '../../../../lib/stores/generic/search/search-ways';
import generic from '../../../../lib/stores/adapters/generic';
import { askedOf, expectedOf, fixturePage } from '../../fixture-page';
import type { Routes } from '../../fixture-page';

const shop = (html: string, routes: Routes = {}, url = 'https://shop.example/') =>
  fixturePage({ folder: 'generic', url, html, routes });

const cart = '<a href="/cart">Cart</a>';
const form = '<form action="/find"><input type="hidden" name="shop" value="1"><input name="q"></form>';
const titles = async (page: ReturnType<typeof shop>, query = 'rice') =>
  (await generic.search(query, page)).map(({ title, price }) => `${title} ${String(price.minor)}`);
const card = (name: string, price: string, slug = name.toLowerCase().replaceAll(' ', '-')) =>
  `<div class="card"><a href="/p/${slug}">${name}</a><span>${price}</span></div>`;

describe('generic search', () => {
  it('reads result cards, opens a product page for a name cut short, and trusts words over buttons', async () => {
    const page = fixturePage({
      folder: 'generic',
      url: 'https://hofladen.example/',
      file: 'results.html',
      routes: {
        'GET /suche?lang=de&text=reis': { file: 'results.html' },
        'GET /p/jasmin-duftreis': { file: 'product-jasmin.html' },
      },
    });
    expect(await generic.search('reis', page)).toEqual(expectedOf('generic', 'results.expected.json'));
    expect(await generic.describe?.(page)).toBeUndefined();
    expect(askedOf(page)).toEqual(['/suche?lang=de&text=reis', '/p/jasmin-duftreis']);
  });

  it('takes the search address from structured data first', async () => {
    const site = `<script type="application/ld+json">{"@graph":[{"@type":"WebSite","potentialAction":{"@type":"SearchAction",
      "target":{"@type":"EntryPoint","urlTemplate":"https://shop.example/s/{search_term_string}/all"}}}]}</script>`;
    const page = shop(site + form + cart, {
      'GET /s/brown%20rice/all': { html: card('Brown Rice 1 kg', '$2.00') + card('Rice Vinegar 12 oz', '$3.00') },
    });
    expect(await titles(page, 'brown rice')).toEqual(['Brown Rice 1 kg 200', 'Rice Vinegar 12 oz 300']);
  });

  it.each(['&amp;', '&#038;', '&#x26;', '&'])('reads a search address whose parts are joined by %s', async (and) => {
    const site = `<script type="application/ld+json">{"@type":"WebSite","potentialAction":{"@type":"SearchAction",
      "target":"https://shop.example/?s={search_term_string}${and}post_type=product"}}</script>`;
    const page = shop(site + cart, {
      'GET /?s=rice&post_type=product': { html: card('Rice 1 lb', '$2.00') + card('Rice 5 lb', '$9.00') },
    });
    expect(await titles(page)).toEqual(['Rice 1 lb 200', 'Rice 5 lb 900']);
  });

  it('sends the hidden fields of a search form', async () => {
    const page = shop(form + cart, {
      'GET /find?shop=1&q=rice': { html: card('Rice 1 lb', '$2.00') + card('Rice 5 lb', '$9.00') },
    });
    expect(await titles(page)).toEqual(['Rice 1 lb 200', 'Rice 5 lb 900']);
  });

  it('asks the home page how to search when this page does not say', async () => {
    const page = shop(
      `<h1>Rice</h1>${cart}`,
      {
        'GET /': { html: form },
        'GET /find?shop=1&q=rice': { html: card('Rice 1 lb', '$2.00') + card('Rice 2 lb', '$3.00') },
      },
      'https://shop.example/p/rice',
    );
    expect(await titles(page)).toHaveLength(2);
  });

  it('tries usual addresses, and believes one only when its page repeats the question', async () => {
    const page = shop(cart, {
      'GET /': { html: cart },
      'GET /search?q=rice': { status: 404 },
      'GET /search?keyword=rice': { html: '<h1>Welcome</h1>' },
      'GET /search?query=rice': {
        html: `<h1>Results for rice</h1>${card('Rice 1 lb', '$2.00')}${card('Rice 2 lb', '$3.00')}`,
      },
    });
    expect(await titles(page)).toHaveLength(2);
  });

  it('reads a page that describes itself and shows no cards', async () => {
    const list = `<script type="application/ld+json"><!-- list -->{"@type":"ItemList","itemListElement":[
      {"@type":"ListItem","item":{"@type":"Product","name":"Rice &amp; Beans 15 oz","url":"/p/1","brand":"B","offers":{"@type":"Offer","price":1.5,"priceCurrency":"USD","availability":"SoldOut"}}},
      {"@type":"ListItem","item":{"@type":["Product"],"name":"Rice 2 lb","url":"/p/2","offers":[{"@type":"Offer","priceSpecification":{"price":"3.25","priceCurrency":"USD"}}]}},
      {"@type":"ListItem","item":{"@type":"Product","name":"No price","url":"/p/3"}}]}</script>`;
    const page = shop(form + cart, { 'GET /find?shop=1&q=rice': { html: list } });
    expect(
      (await generic.search('rice', page)).map(({ title, price, availability }) => [title, price.minor, availability]),
    ).toEqual([
      ['Rice & Beans 15 oz', 150, 'out-of-stock'],
      ['Rice 2 lb', 325, 'unknown'],
    ]);
  });

  it('reads microdata', async () => {
    const item = (name: string, price: string, slug: string) =>
      `<div itemscope itemtype="https://schema.org/Product"><span itemprop="name">${name}</span><link itemprop="url" href="/p/${slug}">
       <div itemprop="offers"><meta itemprop="price" content="${price}"><meta itemprop="priceCurrency" content="USD"></div></div>`;
    const page = shop(form + cart, {
      'GET /find?shop=1&q=rice': { html: item('Rice 1 lb', '2.00', 'a') + item('Rice 2 lb', '3.50', 'b') },
    });
    expect(await titles(page)).toEqual(['Rice 1 lb 200', 'Rice 2 lb 350']);
  });

  it('reads the state a scripted page carries', async () => {
    const state = { props: { items: [
      { name: 'Rice 1 lb', url: '/p/1', price: { text: '$2.00' }, available: true, size: '1 lb' },
      { name: 'Rice 2 lb', url: '/p/2', priceInfo: { linePrice: '$3.50' }, available: false },
      { name: 'Cents or dollars?', url: '/p/3', price: 350 },
      { name: 'Elsewhere', url: 'https://other.example/p/4', price: { text: '$1.00' } },
    ] } }; // prettier-ignore
    const page = shop(form + cart, {
      'GET /find?shop=1&q=rice': {
        html: `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(state)}</script>`,
      },
    });
    expect(
      (await generic.search('rice', page)).map(({ title, price, availability }) => [title, price.minor, availability]),
    ).toEqual([
      ['Rice 1 lb', 200, 'in-stock'],
      ['Rice 2 lb', 350, 'out-of-stock'],
    ]);
  });

  it('takes a page of a single product for the one result', async () => {
    const product = `<main><h1>Rice 1 lb</h1><p>$2.00</p><form action="/cart/add" method="post"><button>Add to cart</button></form></main>`;
    const page = shop(form + cart, {
      'GET /find?shop=1&q=rice': { html: product, url: 'https://shop.example/p/rice' },
    });
    expect((await generic.search('rice', page)).map(({ sku, title }) => [sku, title])).toEqual([
      ['/p/rice', 'Rice 1 lb'],
    ]);
  });

  it('finds nothing where there is nothing, and learns nothing wrong from it', async () => {
    const page = shop(form + cart, {
      'GET /find?shop=1&q=zzz': { html: '<main>No results for zzz</main>' },
      'GET /find?shop=1&q=zzzs': { html: '<main>No results for zzzs</main>' },
      'GET /find?shop=1&q=rice': { html: card('Rice 1 lb', '$2.00') + card('Rice 2 lb', '$3.00') },
    });
    expect(await titles(page, 'zzz')).toEqual([]);
    expect(await titles(page)).toHaveLength(2);
  });

  it.each([
    ['struck prices', '<s>$5.00</s> <span>$4.00</span>', 400],
    ['prices classed as old', '<span class="price-was">$5.00</span> <span class="price-now">$4.00</span>', 400],
    [
      'words for screen readers',
      '<s>$5.00</s><span class="visually-hidden">Original price: $5.00. Current price: $4.00</span>',
      400,
    ],
    ['the price without tax beside it', '<span>$4.00</span> <span>$3.40 excl. VAT</span>', 400],
    ['the price without tax before it', '<span>$3.40 ex VAT</span> <span>$4.00</span>', 400],
    ['a price per weight', '<span>$8.82/kg</span> <span>$4.00</span>', 400],
    ['a multi-buy', '<span>2 for $7.00</span> <span>$4.00</span>', 400],
    ['savings', '<span>Save $1.00</span> <b>$4.00</b>', 400],
    ['a price for several alone', '<span class="price">2/$7.00</span> <span>Save $1.00</span>', 350],
    ['a price for several that leaves a rest', '<span>3 for $10.00</span>', 334],
  ])('is not misled by %s', async (_, html, minor) => {
    const two = ['Rice 1 lb', 'Rice 2 lb']
      .map((name) => `<li class="c"><a href="/p/${name.length}${name}">${name}</a>${html}</li>`)
      .join('');
    const page = shop(form + cart, { 'GET /find?shop=1&q=rice': { html: `<ul>${two}</ul>` } });
    expect((await generic.search('rice', page)).map(({ price }) => price.minor)).toEqual([minor, minor]);
  });

  it('does not take the drawer, the header or the footer for results', async () => {
    const html = `<header>${card('Rice of the day', '$1.00')}${card('Rice deal', '$1.00')}</header>
      <div class="cart-drawer">${card('Old rice', '$1.00')}${card('Older rice', '$1.00')}</div>
      <main>${card('Rice 1 lb', '$2.00')}${card('Rice 2 lb', '$3.00')}</main>`;
    const page = shop(form + cart, { 'GET /find?shop=1&q=rice': { html } });
    expect(await titles(page)).toEqual(['Rice 1 lb 200', 'Rice 2 lb 300']);
  });
});

describe('a search box', () => {
  it.each([
    [
      'by the last part of a name in brackets',
      '<input type="text" name="criteria[search][value]" placeholder="Value">',
    ],
    ['by a label with its id', '<label for="words">Search</label><input type="text" id="words" name="filter">'],
    ['by a label around it', '<label>Search the shop <input type="text" name="filter"></label>'],
  ])('is known %s', (_, field) => {
    const { document } = shop(`<form action="/aisle/7">${field}<button>Go</button></form>`);
    expect(
      searchWays({ document, url: 'https://shop.example/' }).map(({ address }) => new URL(address).pathname),
    ).toEqual(['/aisle/7']);
  });

  it('is no field for an address or a note', () => {
    const form =
      '<form action="/news"><label for="a">Your email</label><input type="text" id="a" name="user[email]"></form>';
    const { document } = shop(form);
    expect(searchWays({ document, url: 'https://shop.example/' })).toEqual([]);
  });
});

describe('generic detection', () => {
  const shopPage = form + cart + card('Rice', '$2.00') + card('Oats', '$3.00');
  it.each([
    ['a shop', shopPage, true],
    ['a shop whose search opens by a button', `<button aria-label="Search"></button>${cart}`, true],
    ...['aria-label="Open bag"', 'title="Your bag"', 'aria-label="Bag"', 'aria-label="View bag, 3 items"'].map(
      (name): [string, string, boolean] => [
        `a shop whose cart is a bag that a button opens, ${name}`,
        `${form}<button type="button" ${name}>🛍 <span>(0)</span></button>${card('Rice', '$2.00')}${card('Oats', '$3.00')}`,
        true,
      ],
    ),
    ['a page that sells no bags', `${form}<a href="/bags">Bags</a><a href="/p/rice-bag">Rice, 5 lb bag</a>`, false],
    [
      'a product page',
      `<main><h1>Rice</h1><p>$2.00</p><form action="/basket/add" method="post"><button>Add to basket</button></form></main>${form}`,
      true,
    ],
    ['an article with prices', `<h1>Inflation</h1><p>Rice is $2.00 now.</p>${form}`, false],
    ['a search engine', form, false],
    ['an empty page', '', false],
    ['a page about a cart', '<h1>How to build a garden cart</h1><p>Wood: $20.00</p>', false],
  ])('%s', (_, html, isShop) => {
    expect(generic.detect(shop(html)) !== null).toBe(isShop);
  });
});

describe('a single result', () => {
  it('is named after itself, not after the page', async () => {
    const html = `<main><h1>1 result for “serrano”</h1><div class="grid"><div class="item"><a href="/p/serrano"><h3>Serrano Peppers, 4 oz</h3><span class="list__price">$1.09</span></a><button>Add to cart</button></div></div></main>`;
    const page = shop(form + cart, { 'GET /find?shop=1&q=serrano': { html } });
    expect(await titles(page, 'serrano')).toEqual(['Serrano Peppers, 4 oz 109']);
  });
});
