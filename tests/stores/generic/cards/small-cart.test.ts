import { describe, expect, it } from 'vitest';
import { readResults } from '../../../../lib/stores/generic/cards/read-results';
import { fixturePage } from '../../fixture-page';

/** A small cart beside the results that links to the very product that is found: it is no result, and no second name of one. */
const url = 'https://shop.example/find.php?q=rice';
const link = (id: number): string => `/item.php?products_id=${String(id)}`;
const found = (id: number, name: string): string =>
  `<div class="row"><h3><a href="${link(id)}">${name}</a></h3><div><span>$3.49</span> <input name="n[${String(id)}]" value="0"></div></div>`;
const smallCarts: [kind: string, html: string][] = [
  [
    'a box in the column',
    `<div><h3>Shopping Cart [more]</h3><div><ul><li><a href="${link(7)}">1 x Basmati Rice</a></li></ul><div>$3.49</div></div></div>`,
  ],
  [
    'a list with prices',
    `<section><h2>Your basket</h2><ul><li><a href="${link(7)}">2 Basmati Rice</a> <b>$6.98</b></li><li><a href="${link(8)}">1 Salt</a> <b>$1.00</b></li></ul></section>`,
  ],
  ['in another language', `<div><h4>Warenkorb</h4><p><a href="${link(7)}">1x Basmati Rice</a> <b>$3.49</b></p></div>`],
];
const read = (html: string) => {
  const page = fixturePage({ folder: 'generic', url, html });
  return readResults({ document: page.document, url }, page, url).map(({ draft: { title, sku } }) => [title, sku]);
};

describe('a small cart beside the results', () => {
  it.each(smallCarts)('%s is left out', (_, cart) => {
    const results = (rows: string): string =>
      `<div><div>${cart}</div><div><h1>Results for rice</h1><div>${rows}</div></div></div>`;
    const rice = ['Basmati Rice', '/item.php?products_id=7'];
    expect(read(results(found(7, 'Basmati Rice') + found(9, 'Brown Rice')))).toEqual([
      rice,
      ['Brown Rice', '/item.php?products_id=9'],
    ]);
  });

  it('leaves goods that come in bags and baskets', () => {
    const names = ['Bag of Spinach', 'Basket Cheese', 'Cart Wheel Pasta'];
    expect(read(`<main>${names.map((name, at) => found(at + 7, name)).join('')}</main>`)).toHaveLength(3);
  });

  it('leaves results in a shop that is called a basket', () => {
    const cards = ['Basmati Rice', 'Brown Rice'].map((name, at) => found(at + 7, name));
    expect(read(`<header><h1>Basket Fresh Foods</h1></header><main>${cards.join('')}</main>`)).toHaveLength(2);
  });
});
