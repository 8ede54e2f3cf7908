import { expect, it } from 'vitest';
import generic from '../../../../lib/stores/adapters/generic';
import { fixturePage } from '../../fixture-page';
import type { Routes } from '../../fixture-page';

/** Carts whose lines are taken out by a form for all of them, on a page of their own, or in a frame of the cart page. */
const origin = 'https://shop.example';
const head = '<header><a href="/">Shop</a><a href="/cart">Cart</a></header>';
const empty = { html: `${head}<main><h1>Cart</h1><p>Your cart is empty.</p></main>` };
const shop = (routes: Routes) => fixturePage({ folder: 'generic', url: `${origin}/`, html: head, routes });

/** Takes the only line out and tells what was sent beside what was read. */
async function takenOut(page: ReturnType<typeof shop>, quantity: number) {
  const { lines, url } = await generic.readCart(page);
  const [line] = lines;
  if (line === undefined) throw new Error('No line was read.');
  const { lineId, sku, title, quantity: held, url: at } = line;
  await generic.removeFromCart({ lineId, sku, url: at, quantity, held }, page);
  const sent = page.requests.filter(({ method }) => method === 'POST').map(({ path, body }) => `${path} ${body ?? ''}`);
  return { title, held, url, sent };
}

it('sets the number to nothing by the control that sends numbers, whatever stands before it', async () => {
  const form = `<form action="/recalc" method="post"><button name="go" value="checkout">Proceed</button><table><tr><th>Item</th><th>Qty</th><th>Sum</th></tr><tr><td>Sea Salt</td><td><input type="text" name="n_0" value="2"></td><td>$3.78</td></tr></table><button name="go" value="numbers">Recalculate</button></form>`;
  const page = shop({
    'GET /cart': [{ html: `${head}<main><h1>Cart</h1>${form}</main>` }, empty],
    'POST /recalc': { ...empty, url: `${origin}/cart` },
  });
  expect(await takenOut(page, 2)).toMatchObject({ title: 'Sea Salt', held: 2, sent: ['/recalc n_0=0&go=numbers'] });
});

const changed = '<table><tr><th>Product</th><th>Quantity</th><th>Amount</th><th></th></tr><tr><td>Sea Salt</td><td>2</td><td>$3.78</td><td><a href="/cart/line/7">Change</a></td></tr></table>'; // prettier-ignore
const linePage = (title: string) => `${head}<main><h1>${title}</h1><form method="post"><input type="number" name="qty" value="2"><button>Save</button> <button name="out" value="1">Remove from cart</button></form></main>`; // prettier-ignore

it.each([
  [2, '/cart/line/7 qty=2&out=1'],
  [1, '/cart/line/7 qty=1'],
])('takes %i of two out on the page a line leads to', async (quantity, sent) => {
  const rest = changed.replace('<td>2</td>', '<td>1</td>');
  const after = quantity === 2 ? empty : { html: `${head}<main><h1>Cart</h1>${rest}</main>` };
  const page = shop({
    'GET /cart': [{ html: `${head}<main><h1>Cart</h1>${changed}</main>` }, after],
    'GET /cart/line/7': { html: linePage('Sea Salt') },
    'POST /cart/line/7': { ...after, url: `${origin}/cart` },
  });
  expect(await takenOut(page, quantity)).toMatchObject({ title: 'Sea Salt', held: 2, sent: [sent] });
});

it('sends nothing on a page that is about another product', async () => {
  const page = shop({
    'GET /cart': { html: `${head}<main><h1>Cart</h1>${changed}</main>` },
    'GET /cart/line/7': { html: linePage('Sugar') },
  });
  await expect(takenOut(page, 2)).rejects.toThrow();
  expect(page.requests.filter(({ method }) => method === 'POST')).toEqual([]);
});

it('reads a cart that stands in a frame, takes out there, and leads the shopper to the page around it', async () => {
  const row =
    '<table><tr><td><a href="/p/7">Sea Salt</a></td><td>$3.78</td><td><form method="post" action="/cart/remove"><input type="hidden" name="id" value="7"><button>Remove</button></form></td></tr></table>';
  const page = shop({
    'GET /cart': {
      html: `${head}<main><h1>Cart</h1><iframe src="/map"></iframe><iframe src="/lines?of=me" title="Your cart"></iframe></main>`,
    },
    'GET /lines?of=me': [{ html: `<title>lines</title>${row}` }, { html: '<p>Your cart is empty.</p>' }],
    'POST /cart/remove': { html: '<p>Your cart is empty.</p>', url: `${origin}/lines?of=me` },
  });
  expect(await takenOut(page, 1)).toMatchObject({ held: 1, url: `${origin}/cart`, sent: ['/cart/remove id=7'] });
});
