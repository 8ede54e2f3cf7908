import { describe, expect, it } from 'vitest';
import generic from '../../../../lib/stores/adapters/generic';
import { answeringShop } from '../shop-that-answers';

/** A shop behind a page cache: the key of its form is `sent` in the page, and written by a script once that runs. */
function shop(name: string, sent: string) {
  const held: string[] = [];
  const head = '<header><a href="/cart">Cart</a></header>';
  const product = (slug: string) =>
    `${head}<main><div><h1>${slug}</h1><p>$2.00</p><form action="/cart/add" method="post"><input type="hidden" name="${name}" value="${sent}"><input type="hidden" name="id" value="${slug}"><button>Add to cart</button></form></div></main>`;
  const cart = () => {
    const lines = held.map(
      (slug) => `<li><a href="/p/${slug}">${slug}</a> <b>$2.00</b> <input name="quantity" value="1"><button>Remove</button></li>`,
    );
    return `${head}<main><h1>Cart</h1>${lines.length === 0 ? '<p>Your cart is empty</p>' : `<ul>${lines.join('')}</ul>`}</main>`;
  }; // prettier-ignore
  const page = answeringShop({
    html: head,
    answer: ({ url, method, body }) => {
      if (method === 'POST' && body.get(name) === 'right') held.push(body.get('id') ?? '');
      return url.pathname.startsWith('/cart')
        ? { html: cart(), url: 'https://shop.example/cart' }
        : { html: product(url.pathname.slice(3)) };
    },
    run: (document) => {
      const id = document.querySelector('[name=id]')?.getAttribute('value') ?? '';
      document.querySelector('form button')?.addEventListener('click', () => held.push(id));
    },
  });
  const add = (slug: string) =>
    generic.addToCart(
      { sku: `/p/${slug}`, title: slug, url: `https://shop.example/p/${slug}`, quantity: 1, held: 0 },
      page,
    );
  const posts = () => page.requests.filter(({ method }) => method === 'POST').length;
  return { held, add, posts };
}

describe('a form whose key only the page’s script writes', () => {
  it.each(['form_key', 'csrf_token', '_token', 'nonce', 'authenticity_token'])(
    'is pressed, never sent, where %s stands empty',
    async (name) => {
      const { held, add, posts } = shop(name, '');
      expect(await add('rice')).toMatchObject({ isAccepted: true, added: 1 });
      expect([held, posts()]).toEqual([['rice'], 0]);
    },
  );

  it('is sent once and pressed from then on where the key is one of another visit', async () => {
    const { held, add, posts } = shop('form_key', 'old');
    for (const slug of ['rice', 'mint', 'salt']) expect(await add(slug)).toMatchObject({ added: 1 });
    expect([held, posts()]).toEqual([['rice', 'mint', 'salt'], 1]);
  });

  it('is sent where the key is right', async () => {
    const { held, add, posts } = shop('form_key', 'right');
    expect(await add('rice')).toMatchObject({ added: 1 });
    expect([held, posts()]).toEqual([['rice'], 1]);
  });
});
