import { describe, expect, it } from 'vitest';
import { readResults } from '../../../../lib/stores/generic/cards/read-results';
import { fixturePage } from '../../fixture-page';

/** Cards as the engines of shops and hand-made shops write them. What is read of each: name, price, address. */
const at = 'https://shop.example/search?q=rice';
const read = (html: string, url = at, asked: string | null = at) => {
  const page = fixturePage({ folder: 'generic', url, html });
  return readResults({ document: page.document, url }, page, asked).map(({ draft }) => draft);
};
const goods: [name: string, price: string][] = [
  ['Basmati Rice', '$4.99'],
  ['Ground Turmeric', '$1.79'],
  ['Coconut Milk', '$2.10'],
];
const slug = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

const idOf = (name: string): string => String(40 + goods.findIndex(([one]) => one === name));

/** One card per engine, as it writes it. */
const engines: Record<string, (name: string, price: string) => string> = {
  'Shopify Hydrogen': (name, price) =>
    `<div class="search-results-item"><a href="/products/${slug(name)}?q=rice"><div><img alt="" src="/i.jpg"/><div><p>${name}</p><small><div>${price}</div></small></div></div></a></div>`,
  'Vendure in Tailwind': (name, price) =>
    `<a class="flex flex-col" href="/products/${slug(name)}"><img alt="" class="rounded-xl" src="/a.jpg"><div class="h-2"></div><div class="text-sm text-gray-700">${name}</div><div class="text-sm font-medium text-gray-900">${price}</div></a>`,
  'vercel/commerce': (name, price) =>
    `<li class="aspect-square"><a class="relative inline-block" href="/product/${slug(name)}"><div class="group flex"><img alt="${name}" src="/a.png"><div class="absolute"><div class="flex"><h3 class="mr-4 line-clamp-2">${name}</h3><p class="flex-none">${price}<span class="ml-1 hidden">USD</span></p></div></div></div></a></li>`,
  WooCommerce: (name, price) =>
    `<li class="product type-product"><a href="/product/${slug(name)}/" class="woocommerce-LoopProduct-link"><img src="/a.jpg" alt=""><h2 class="woocommerce-loop-product__title">${name}</h2><span class="price"><span class="woocommerce-Price-amount amount"><bdi><span>$</span>${price.slice(1)}</bdi></span></span></a><a href="?add-to-cart=7" class="button add_to_cart_button">Add to cart</a></li>`,
  'OpenCart 3': (name, price) =>
    `<div class="product-layout product-grid"><div class="product-thumb"><div class="image"><a href="/index.php?route=product/product&amp;product_id=${idOf(name)}&amp;search=rice"><img src="a.jpg" alt="${name}" title="${name}"></a></div><div class="caption"><h4><a href="/index.php?route=product/product&amp;product_id=${idOf(name)}&amp;search=rice">${name}</a></h4><p>A long text about how it grows, how it is packed and what to cook with it on a cold day..</p><p class="price">${price}<span class="price-tax">Ex Tax:${price}</span></p></div><div class="button-group"><button type="button" onclick="cart.add('${idOf(name)}', '1');"><span>Add to Cart</span></button></div></div></div>`,
  PrestaShop: (name, price) =>
    `<article class="product-miniature" data-id-product="${idOf(name)}"><div class="thumbnail-container"><a href="/index.php?id_product=${idOf(name)}&amp;id_product_attribute=0&amp;rewrite=x&amp;controller=product" class="thumbnail product-thumbnail"><img src="a.jpg" alt="${name}"></a><div class="product-description"><h2 class="h3 product-title"><a href="/index.php?id_product=${idOf(name)}&amp;id_product_attribute=0&amp;rewrite=x&amp;controller=product">${name}</a></h2><span class="price" aria-label="Price">${price}</span></div></div></article>`,
  'CE Phoenix': (name, price) =>
    `<div class="col"><div class="card h-100"><a href="/product_info.php?products_id=${idOf(name)}&amp;ceid=abc123"><img src="a.jpg" alt="${name}" class="img-fluid"></a><div class="card-body"><h5 class="card-title"><a href="/product_info.php?products_id=${idOf(name)}&amp;ceid=abc123">${name}</a></h5><h6 class="card-subtitle">${price}</h6></div><div class="card-footer"><form action="/index.php?action=buy_now&amp;products_id=${idOf(name)}&amp;ceid=abc123" method="post"><button type="submit">Add To Cart</button></form></div></div></div>`,
  'a table of rows': (name, price) =>
    `<tr><td><img src="a.jpg" alt=""></td><td><a href="/item/${idOf(name)}">${name}</a></td><td>${price}</td><td><button>Add</button></td></tr>`,
  'React and utility classes alone': (name, price) =>
    `<div class="p-4 rounded shadow"><div class="text-xs uppercase">Sale</div><a href="/p/${idOf(name)}" class="block"><img src="a.jpg" alt=""></a><div class="mt-2 font-semibold">${name}</div><div class="text-xs">16 oz</div><div class="flex"><div>${price}</div><button class="bg-blue-500">Add to cart</button></div></div>`,
};

describe('cards of', () => {
  it.each(Object.entries(engines))('%s', (engine, card) => {
    const cards = goods.map(([name, price]) => card(name, price)).join('');
    const list = engine.startsWith('a table')
      ? `<table><tbody>${cards}</tbody></table>`
      : `<div class="grid">${cards}</div>`;
    const drafts = read(
      `<header><a href="/">Shop</a><a href="/cart">Cart</a></header><main><h1>Search: rice</h1>${list}</main>`,
    );
    expect(drafts.map(({ title, price }) => [title, price.minor])).toEqual([
      ['Basmati Rice', 499],
      ['Ground Turmeric', 179],
      ['Coconut Milk', 210],
    ]);
    expect(new Set(drafts.map(({ sku }) => sku)).size).toBe(3);
  });

  it.each(Object.entries(engines))('%s, a single one', (engine, card) => {
    const one = card('Basmati Rice', '$4.99');
    const list = engine.startsWith('a table')
      ? `<table><tbody>${one}</tbody></table>`
      : `<div class="grid">${one}</div>`;
    const drafts = read(`<main><h1>1 result for rice</h1>${list}</main>`);
    expect(drafts.map(({ title, price }) => [title, price.minor])).toEqual([['Basmati Rice', 499]]);
  });

  it.each(Object.entries(engines))('%s, a single one under the heading of its section', (engine, card) => {
    const one = card('Basmati Rice', '$4.99');
    const list = engine.startsWith('a table') ? `<table><tbody>${one}</tbody></table>` : `<div>${one}</div>`;
    for (const heading of ['Products', 'Results (1)', 'Rice, Pasta & Grains']) {
      const drafts = read(`<main><h1>Search</h1><div><h2>${heading}</h2><div>${list}<br></div></div></main>`);
      expect(drafts.map(({ title, price }) => [title, price.minor])).toEqual([['Basmati Rice', 499]]);
    }
  });

  it('elements with open shadow roots, as sent and as they run', () => {
    const tile = (name: string, price: string): string =>
      `<div><a href="/p/${slug(name)}"><img alt="" src="a.jpg"></a><div class="title"><a href="/p/${slug(name)}">${name}</a></div><div>${price}</div></div>`;
    const sent = goods.map(
      ([name, price]) =>
        `<product-tile><template shadowrootmode="open"><style>a{}</style>${tile(name, price)}</template></product-tile>`,
    );
    expect(read(`<main><h1>rice</h1><div>${sent.join('')}</div></main>`).map(({ title }) => title)).toEqual(
      goods.map(([name]) => name),
    );
    const page = fixturePage({ folder: 'generic', url: at, html: '<main><h1>rice</h1><div id="list"></div></main>' });
    for (const [name, price] of goods) {
      const host = page.document.createElement('product-tile');
      host.attachShadow({ mode: 'open' }).append(page.parseHtml(tile(name, price)).body.firstElementChild ?? '');
      page.document.querySelector('#list')?.append(host);
    }
    const running = readResults({ document: page.document, url: at }, page, at).map(({ draft }) => draft.title);
    expect(running).toEqual(goods.map(([name]) => name));
  });

  it('buttons without links, in utility classes', () => {
    const cards = goods.map(
      ([name, price]) =>
        `<div class="p-2"><img src="a.jpg" alt=""><div class="text-sm">${name}</div><div class="text-xs">In stock</div><span>${price}</span><button class="px-3">Add to cart</button></div>`,
    );
    const drafts = read(
      `<nav><a href="/about">About us</a></nav><main><h1>rice</h1><div>${cards.join('')}</div></main>`,
    );
    expect(drafts.map(({ title, url }) => [title, url])).toEqual(goods.map(([name]) => [name, null]));
  });

  it('what nobody sees, what nobody searched for and what was looked at before are left out', () => {
    const card = engines['Vendure in Tailwind'] ?? (() => '');
    const all = (...names: string[]) => names.map((name) => card(name, '$3.00')).join('');
    const drafts = read(`<main><h1>rice</h1><div class="grid">${all('Brown Rice', 'White Rice')}</div>
      <div style="display:none">${all('Decoy Rice', 'Hidden Rice')}</div><div hidden>${all('Third Rice')}</div>
      <section><h2>You may also like</h2><div>${all('Sesame Oil', 'Nori')}</div></section>
      <div><p class="font-bold">Recently viewed</p><ul>${all('Soy Sauce', 'Miso')}</ul></div></main>
      <aside><div>Customers also bought</div><div>${all('Ginger', 'Lime')}</div></aside>`);
    expect(drafts.map(({ title }) => title)).toEqual(['Brown Rice', 'White Rice']);
  });

  it('what is made for another screen is left out beside the one that was found', () => {
    const card = (name: string): string =>
      `<div class="item"><p>${name}</p><div>$3.00</div><button class="add-icon">Add</button></div>`;
    const others = `<div class="small-screens" aria-hidden="true"><div>${card('Chicken')}${card('Paneer')}${card('Rice')}</div></div>`;
    expect(read(`<main><h1>rice</h1>${others}<div>${card('Brown Rice')}</div></main>`)).toMatchObject([
      { title: 'Brown Rice' },
    ]);
    // The whole page is marked so while a dialog stands over it.
    expect(
      read(
        `<div aria-hidden="true"><main><h1>rice</h1><div>${card('Brown Rice')}${card('Wild Rice')}</div></main></div>`,
      ),
    ).toHaveLength(2);
  });

  it('a price that stands in the same element as what the unit costs, or as what it was', () => {
    const tag: Record<string, string> = {
      'Basmati Rice': '$4.99 <small>(€0.50 / 100 g)</small>',
      'Ground Turmeric': '$1.79 <em>$0.89 per oz</em>',
      'Coconut Milk': '$2.10 <del>$2.60</del>',
    };
    const card = (name: string) => `<li><a href="/p/${slug(name)}">${name}</a><p>${tag[name] ?? ''}</p></li>`;
    const drafts = read(`<main><ul>${goods.map(([name]) => card(name)).join('')}</ul></main>`);
    expect(drafts.map(({ price }) => price.minor)).toEqual([499, 179, 210]);
  });

  it('a single one on a page whose parts are alike, beside a head that tells what is in the cart', () => {
    const head =
      '<div id="head"><a href="/produce">Produce</a><a href="/dairy">Dairy</a><a href="/cart">0 items - $0.00</a></div>';
    const card =
      '<div class="item"><a href="/p/7"><img alt="" src="a.jpg"><p>Frozen Corn</p><small>$1.49</small></a></div>';
    for (const heading of ['<h1>Search results</h1>', '<nav><a href="/">Home</a></nav><h2>Search results</h2>'])
      expect(read(`${head}<div id="body">${heading}<p>1 product</p><div><div>${card}</div></div></div>`)).toMatchObject(
        [{ title: 'Frozen Corn', price: { minor: 149 } }],
      );
  });

  it('a single button without a link', () => {
    const card =
      '<div class="tile"><img src="a.jpg" alt=""><p>Black Tea 20 ct</p><div>$3.20</div><button>Add to basket</button></div>';
    expect(read(`<main><h1>1 result</h1><div>${card}</div></main>`)).toMatchObject([
      { title: 'Black Tea 20 ct', url: null, price: { minor: 320 } },
    ]);
  });

  it('a single button without a link above a row of others that are recommended', () => {
    const card = ([name, price]: readonly [string, string]) =>
      `<div class="tile"><img src="a.jpg" alt=""><p>${name}</p><div>${price}</div><button>Add to basket</button></div>`;
    const more = `<section><h2>You may also like</h2><div>${goods.map(card).join('')}</div></section>`;
    const html = `<main><h1>1 result</h1><div>${card(['Black Tea 20 ct', '$3.20'])}</div>${more}</main>`;
    expect(read(html).map(({ title }) => title)).toEqual(['Black Tea 20 ct']);
  });

  it('buttons without links that show only a picture', () => {
    const icon = (use: string) => `<button class="${use}"><svg><path d="M4 7h16"/></svg></button>`;
    const card = ([name, price]: [string, string]) =>
      `<div class="tile"><p>${name}</p><b>${price}</b>${icon('btn-wish')}${icon('btn add primary')}</div>`;
    const drafts = read(`<main><div>${goods.map(card).join('')}</div></main>`);
    expect(drafts.map(({ title }) => title)).toEqual(goods.map(([name]) => name));
  });

  it('a struck price, a unit price and a rating do not become a name', () => {
    const card = (name: string) =>
      `<a href="/x/${name.length}"><div>★ 4.5 (12)</div><div>-20%</div><div>Golden Field</div><div>${name}</div><div><s>$9.00</s> <b>$7.00</b></div><div>$3.56/lb</div></a>`;
    const html = goods.map(([name]) => card(name).replace('/x/', `/${slug(name)}/`)).join('');
    expect(read(`<main><div>${html}</div></main>`).map(({ title, price }) => [title, price.minor])).toEqual(
      goods.map(([name]) => [name, 700]),
    );
  });
});

describe('a store that goes straight to the one hit', () => {
  it.each([
    ['<label><input type="checkbox" name="gift" checked> Add $1.00 for the food bank</label>'],
    ['<input type="checkbox" id="care"><label for="care">Breakage cover for $2.00</label>'],
    [
      '<label><input type="radio" name="plan" value="1" checked> Once $2.99</label><label><input type="radio" name="plan" value="m"> Monthly $2.69</label>',
    ],
  ])('reads its product, not what may be ticked beside it: %s', (choice) => {
    const html = `<main><h1>Black Tea 20 ct</h1><p>$2.99</p><div class="buy">${choice}<button>Add to cart</button></div></main>`;
    const drafts = read(html, 'https://shop.example/p/173', at);
    expect(drafts.map(({ title, price }) => [title, price.minor])).toEqual([['Black Tea 20 ct', 299]]);
  });

  const related = goods.map(([name, price]) => engines.WooCommerce?.(name, price)).join('');
  const product = `<main><div class="summary"><h1>Saffron 1 g</h1><p class="price">$8.00</p><form action="/cart/add" method="post"><button>Add to cart</button></form></div><section><h2>Related products</h2><ul>${related}</ul></section><section><h2>Our shop window</h2><ul>${related}</ul></section></main>`;

  it('gives that one alone', () => {
    expect(read(product, 'https://shop.example/product/saffron-1-g/').map(({ title }) => title)).toEqual([
      'Saffron 1 g',
    ]);
  });

  it('gives it under its own address where that differs from the search by what it is asked for alone', () => {
    const drafts = read(
      product,
      'https://shop.example/index.php?controller=product&id_product=7',
      'https://shop.example/index.php?controller=search&s=saffron',
    );
    expect(drafts).toMatchObject([{ title: 'Saffron 1 g', sku: '/index.php?id_product=7' }]);
    expect(drafts[0]?.url).toContain('id_product=7');
  });

  it('gives it where a script shows it at the address of the search, under the address the page says', () => {
    const head = '<head><link rel="canonical" href="/product/saffron-1-g/"></head>';
    expect(read(`${head}${product}`.replace(/<section><h2>Our.*?<\/section>/, ''))).toMatchObject([
      { title: 'Saffron 1 g', sku: '/product/saffron-1-g' },
    ]);
  });

  it.each(['Search results', 'rice', 'Résultats pour riz'])('is no page of results headed “%s”', (heading) => {
    const list = (names: string[], className: string) =>
      `<div class="${className}">${names.map((name) => `<div class="c"><a href="/p/${slug(name)}">${name}</a><b>$2.00</b><button>Add to basket</button></div>`).join('')}</div>`;
    const html = `<main><h1>${heading}</h1>${list(['Rice Noodles', 'Brown Rice'], 'a')}<section><h2>More from our shelves</h2>${list(['Soap', 'Candles', 'Tea'], 'b')}</section></main>`;
    expect(read(html, 'https://shop.example/list?term=rice').map(({ title }) => title)).toEqual([
      'Rice Noodles',
      'Brown Rice',
    ]);
  });

  it('is no page of results that shows none of them itself, wherever it was led to', () => {
    const html =
      '<main><h1>Your results</h1><iframe src="/frame"></iframe><section><h2>More to see</h2><div><p>Tea $2.00</p><button>Add to bag</button></div></section></main>';
    expect(read(html, 'https://shop.example/list?term=rice')).toEqual([]);
  });

  it('is no reason to take a page of results for a product', () => {
    expect(
      read(
        '<main><h1>Results for saffron</h1><form action="/cart/add"><button>Add to cart</button></form><p>Delivery from $4.00</p></main>',
      ),
    ).toEqual([]);
  });
});

describe('which product an address is', () => {
  const list = (hrefs: [string, string][]) =>
    `<main><ul>${hrefs.map(([href, name]) => `<li class="c"><a href="${href}">${name}</a> $2.00</li>`).join('')}</ul></main>`;
  const skus = (hrefs: [string, string][]) => read(list(hrefs)).map(({ sku }) => sku);

  it.each<[string, [string, string][], string[]]>([
    ['a number of any name', [['/show?n=4&sid=f00', 'Rice'], ['/show?n=9&sid=f00', 'Oats']], ['/show?n=4', '/show?n=9']],
    ['not a session in every link', [['/p/rice?osCsid=9f', 'Rice'], ['/p/oats?osCsid=9f', 'Oats']], ['/p/rice', '/p/oats']],
    ['not the query', [['/p/rice?from=search&q=r', 'Rice'], ['/p/oats?from=search&q=r', 'Oats']], ['/p/rice', '/p/oats']],
    ['not the place on the page where something tells them apart', [['/p.php?pos=1&products_id=7', 'Rice'], ['/p.php?pos=2&products_id=8', 'Oats']], ['/p.php?products_id=7', '/p.php?products_id=8']],
    ['a size on one path', [['/p/rice?size=2', 'Rice 2 lb'], ['/p/rice?size=5', 'Rice 5 lb']], ['/p/rice?size=2', '/p/rice?size=5']],
  ])('%s', (_, hrefs, expected) => {
    expect(skus(hrefs)).toEqual(expected);
  }); // prettier-ignore

  it('is refused where two products share one, rather than guessed', () => {
    expect(() => read(list([['/p?id=1', 'Rice'], ['/p?id=1', 'Oats'], ['/p?id=2', 'Beans']]))).toThrow(/told apart/); // prettier-ignore
    const some = list([['/p/1', 'Rice'], ['/p/1', 'Oats'], ['/p/2', 'Beans'], ['/p/3', 'Peas'], ['/p/4', 'Corn']]); // prettier-ignore
    expect(read(some).map(({ title }) => title)).toEqual(['Beans', 'Peas', 'Corn']);
  });
});

describe('the cost of reading', () => {
  /** Elements handed over by the page while it is read. */
  const readsOf = (count: number): { reads: number; elements: number } => {
    const cards = Array.from(
      { length: count },
      (_, at) =>
        `<div class="tile"><div><div><b class="n">Product ${String(at)}</b></div><span>$${String(at + 1)}.00</span></div><div><button><i></i>Add to cart</button></div></div>`,
    );
    const page = fixturePage({
      folder: 'generic',
      url: at,
      html: `<main><div class="grid">${cards.join('')}</div></main>`,
    });
    const prototype = Object.getPrototypeOf(
      Object.getPrototypeOf(Object.getPrototypeOf(page.document.body)),
    ) as Element;
    let reads = 0;
    const names = ['querySelectorAll', 'querySelector', 'getElementsByTagName'] as const;
    const kept = names.map((name) => Object.getOwnPropertyDescriptor(prototype, name));
    for (const [index, name] of names.entries()) {
      const original = kept[index]?.value as ((selector: string) => unknown) | undefined;
      if (original === undefined) continue;
      Object.defineProperty(prototype, name, {
        configurable: true,
        value(this: Element, selector: string) {
          reads += sizes.get(this) ?? 1;
          return original.call(this, selector);
        },
      });
    }
    const sizes = new Map<Element, number>();
    const size = (element: Element): number => {
      const sum = [...element.children].reduce((total, child) => total + size(child), 1);
      sizes.set(element, sum);
      return sum;
    };
    const elements = size(page.document.body);
    try {
      expect(readResults({ document: page.document, url: at }, page, at)).toHaveLength(count);
    } finally {
      for (const [index, name] of names.entries()) {
        const descriptor = kept[index];
        if (descriptor !== undefined) Object.defineProperty(prototype, name, descriptor);
      }
    }
    return { reads, elements };
  };

  it('grows with the page, not with its square', () => {
    const [few, many] = [readsOf(45), readsOf(135)];
    expect(many.reads).toBeGreaterThan(0);
    expect(many.reads).toBeLessThanOrEqual(20 * many.elements);
    expect(many.reads / few.reads).toBeLessThan(3.3);
  });
});

describe('a lone hit whose card leads to more than its product', () => {
  const head = '<header><a href="/">Shop</a><a href="/cart">Cart</a></header>';
  const card = (more: string) =>
    `${head}<main><h1>Results</h1><div class="grid"><div class="item"><a href="/p/plain-yogurt"><img src="a.jpg" alt=""><h3>Plain Yogurt</h3></a>${more}<span>$4.99</span><form><button>Add to cart</button></form></div></div></main>`;
  it.each([
    ['who sells it', '<div>Sold by <a href="/seller/2">Harbor Deli</a></div>'],
    ['who makes it and where it stands', '<small><a href="/maker/9">Dairy & Co.</a> in <a href="/c/chilled">Chilled</a></small>'],
  ])('%s', (_, more) => {
    expect(read(card(more)).map(({ title, url }) => [title, url])).toEqual([['Plain Yogurt', 'https://shop.example/p/plain-yogurt']]);
  }); // prettier-ignore
});

describe('what is sold loose', () => {
  const item = (name: string, price: string) =>
    `<div class="item"><a href="/p/${slug(name)}"><h3>${name}</h3></a><span>${price}</span><button>Add to cart</button></div>`;
  const page = (...items: string[]) => read(`<main><h1>Results</h1><div class="grid">${items.join('')}</div></main>`);

  it.each([
    ['$1.89 / kg', 189, '1 kg'],
    ['$2.49 per lb', 249, '1 lb'],
    ['<b>$3.10</b> <i>/kg</i>', 310, '1 kg'],
  ])('has the price of its measure: %s', (price, minor, size) => {
    const [loose, pack] = page(item('Red Onions', price), item('Basmati Rice 1 lb', '$4.99'));
    expect(loose).toMatchObject({ title: 'Red Onions', price: { minor }, size });
    expect(pack).toMatchObject({ price: { minor: 499 } });
  });

  it('is none where the name tells the size of a pack', () => {
    expect(page(item('Red Onions 3 lb', '$1.89 / kg'), item('Rice 1 lb', '$4.99')).map(({ title }) => title)).toEqual([
      'Rice 1 lb',
    ]);
  });
});
