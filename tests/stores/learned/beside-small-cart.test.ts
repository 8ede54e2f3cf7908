import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { requestFor, templateOf, withProvenPlaces } from '../../../lib/stores/learned/add-template';
import type { ProductSource } from '../../../lib/stores/learned/locate-value';

/** Pages that all show what is in the cart already: after the first press that is the very product the request was seen for. */
const origin = 'https://shop.example';
const window = new Window();
const sourceOf = (path: string, html: string): ProductSource => ({
  document: new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document,
  url: origin + path,
  cookie: '',
});

interface Product {
  id: string;
  title: string;
}
const products = [
  { id: 'RIC-1', title: 'Basmati Rice' },
  { id: 'MIN-7', title: 'Fresh Mint' },
  { id: 'SAL-3', title: 'Sea Salt' },
] as const satisfies Product[];
const [rice, mint, salt] = products;

/** How shops write a product's page, with what is in the cart on it. */
const shops: { name: string; page: (product: Product, held: readonly Product[]) => string }[] = [
  {
    name: 'in one state of all, the cart first, under the same keys',
    page: ({ id, title }, held) =>
      `<h1>${title}</h1><script>window.state = ${JSON.stringify({
        miniCart: { items: held.map((one) => ({ sku: one.id, name: one.title })) },
        product: { sku: id, name: title, price: { value: 4.99 } },
      })};</script>`,
  },
  {
    name: 'as JSON of the page, told apart by the address',
    page: ({ id, title }, held) =>
      `<h1>${title} <small>new</small></h1><script type="application/json">${JSON.stringify({
        cart: held.map((one) => ({ sku: one.id, url: `/p/${one.id}` })),
        page: [{ kind: 'detail', data: { url: `${origin}/p/${id}`, sku: id } }],
      })}</script>`,
  },
  {
    name: 'in a drawer before a hidden field that has an id and no name',
    page: ({ id, title }, held) =>
      `<div id="cart">${held.map((one) => `<div class="row"><b>${one.title}</b><input value="1" data-sku="${one.id}"></div>`).join('')}</div>
       <div><div><h1>${title}</h1></div><button>Add</button></div><input type="hidden" id="sku" value="${id}">`,
  },
  {
    name: 'in attributes, the cart after the product',
    page: ({ id, title }, held) =>
      `<section><h1>${title}</h1><button data-sku="${id}">Add</button></section>
       <section>${held.map((one) => `<a data-sku="${one.id}">${one.title}</a>`).join('')}</section>`,
  },
  {
    name: 'in attributes, the cart in the head before it',
    page: ({ id, title }, held) =>
      `<header>${held.map((one) => `<a data-sku="${one.id}">${one.title}</a>`).join('')}</header>
       <h1>${title}</h1><button data-sku="${id}">Add</button>`,
  },
];

describe.each(shops)('a request of a shop that shows its cart on every page: $name', ({ page }) => {
  const at = (product: Product, held: readonly Product[]) => sourceOf(`/p/${product.id}`, page(product, held));
  const learned = templateOf(
    {
      method: 'POST',
      url: `${origin}/api/items`,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ sku: rice.id, qty: '1' }),
    },
    { source: at(rice, [rice]), title: rice.title, quantity: 1 },
  );
  const bodyFor = (template: typeof learned, product: Product, held: readonly Product[]): unknown => {
    const request = template === null ? null : requestFor(template, at(product, held), 2);
    return typeof request?.body === 'string' ? JSON.parse(request.body) : null;
  };

  it('names each product, whatever is in the cart', () => {
    expect(bodyFor(learned, mint, [rice])).toEqual({ sku: mint.id, qty: '2' });
    const proven = learned === null ? null : withProvenPlaces(learned, at(mint, [rice]));
    expect(bodyFor(proven, salt, [rice, mint])).toEqual({ sku: salt.id, qty: '2' });
    expect(bodyFor(proven, salt, [mint, salt])).toEqual({ sku: salt.id, qty: '2' });
    expect(bodyFor(proven, salt, [])).toEqual({ sku: salt.id, qty: '2' });
  });

  it('is not made for a page that is about no product', () => {
    expect(bodyFor(learned, { id: '', title: 'About us' }, [rice])).toBeNull();
  });
});
