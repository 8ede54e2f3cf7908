import { goods } from '../storefront-goods';
import { html, json, notFound } from '../storefront-site';
import type { Storefront, Till } from '../storefront-site';

/**
 * A shop of React and Redux as courses teach it: one shell, products by script, the cart in localStorage with the open page's own copy of
 * it. Putting in a product again sets its number instead of adding to it. The page tells the till what it holds, for the tests alone.
 */
const script = `
const root = document.getElementById('root');
const money = (cents) => '$' + (cents / 100).toFixed(2);
if (localStorage.getItem('cart') === null) localStorage.setItem('cart', JSON.stringify({ cartItems: window.__begin }));
let state = JSON.parse(localStorage.getItem('cart'));
const tell = () => navigator.sendBeacon('/__till', JSON.stringify(state.cartItems.map((one) => [one._id, one.qty])));
tell();
const dispatch = (items) => { state = { ...state, cartItems: items }; localStorage.setItem('cart', JSON.stringify(state)); tell(); head(); };
const go = (path) => { history.pushState(null, '', path); draw(); };
const units = () => state.cartItems.reduce((sum, one) => sum + one.qty, 0);
function head() {
  document.querySelector('header').innerHTML = '<nav class="navbar navbar-expand-md navbar-dark bg-primary"><div class="container"><a href="/" class="navbar-brand" data-link><img src="/img/logo" alt="ProShop">ProShop</a><div class="navbar-collapse collapse"><div class="ms-auto navbar-nav"><form class="d-flex"><input name="q" type="text" placeholder="Search Products..." class="mr-sm-2 ml-sm-5 form-control" value=""><button type="submit" class="p-2 mx-2 btn btn-outline-success">Search</button></form><a href="/cart" class="nav-link" data-link><svg class="fa"></svg> Cart' + (units() > 0 ? '<span class="badge rounded-pill bg-success" style="margin-left: 5px;">' + units() + '</span>' : '') + '</a><a href="/login" class="nav-link" data-link><svg></svg> Sign In</a></div></div></div></nav>';
}
const card = (one) => '<div class="col-sm-12 col-md-6 col-lg-4 col-xl-3"><div class="my-3 p-3 rounded card"><a href="/product/' + one._id + '" data-link><img class="card-img-top" src="' + one.image + '"></a><div class="card-body"><a href="/product/' + one._id + '" data-link><div class="product-title card-title h5"><strong>' + one.name + '</strong></div></a><div class="card-text"><div class="rating"><span><svg></svg></span><span class="rating-text">12 reviews</span></div></div><h3 class="card-text">' + money(one.price) + '</h3></div></div></div>';
const options = (chosen) => Array.from({ length: 10 }, (_, n) => '<option value="' + (n + 1) + '"' + (n + 1 === chosen ? ' selected' : '') + '>' + (n + 1) + '</option>').join('');
async function draw() {
  const at = location.pathname;
  const main = root;
  head();
  main.innerHTML = '<div role="status" class="spinner-border" style="width: 100px; height: 100px;"></div>';
  await new Promise((done) => setTimeout(done, 120));
  const product = /^\\/product\\/(\\w+)/.exec(at)?.[1], keyword = /^\\/search\\/([^/]+)/.exec(at)?.[1];
  if (at === '/cart') return cart();
  if (product) {
    const one = await (await fetch('/api/products/' + product)).json();
    main.innerHTML = '<a class="btn btn-light my-3" href="/" data-link>Go Back</a><div class="row"><div class="col-md-6"><img src="' + one.image + '" alt="' + one.name + '" class="img-fluid"></div><div class="col-md-3"><div class="list-group list-group-flush"><div class="list-group-item"><h3>' + one.name + '</h3></div><div class="list-group-item">Price: ' + money(one.price) + '</div><div class="list-group-item">Description: fresh and good.</div></div></div><div class="col-md-3"><div class="card"><div class="list-group list-group-flush"><div class="list-group-item"><div class="row"><div class="col">Price:</div><div class="col"><strong>' + money(one.price) + '</strong></div></div></div><div class="list-group-item"><div class="row"><div class="col">Status:</div><div class="col">In Stock</div></div></div><div class="list-group-item"><div class="row"><div class="col">Qty</div><div class="col"><select class="form-control">' + options(1) + '</select></div></div></div><div class="list-group-item"><button type="button" class="btn-block btn btn-primary">Add To Cart</button></div></div></div></div></div><div class="row review"><div class="col-md-6"><h2>Reviews</h2><div class="alert alert-info">No Reviews</div></div></div>';
    main.querySelector('.btn-block').onclick = () => {
      const item = { ...one, qty: Number(main.querySelector('select').value) };
      dispatch(state.cartItems.some((other) => other._id === one._id) ? state.cartItems.map((other) => (other._id === one._id ? item : other)) : [...state.cartItems, item]);
      go('/cart');
    };
    return;
  }
  const found = await (await fetch('/api/products?keyword=' + (keyword ?? '') + '&pageNumber=1')).json();
  main.innerHTML = (keyword ? '<a class="btn btn-light mb-4" href="/" data-link>Go Back</a>' : '') + '<h1>Latest Products</h1><div class="row">' + found.products.map(card).join('') + '</div>';
}
function cart() {
  root.innerHTML = '<div class="row"><div class="col-md-8"><h1 style="margin-bottom: 20px;">Shopping Cart</h1>' + (units() === 0 ? '<div class="alert alert-info">Your cart is empty <a href="/" data-link>Go Back</a></div>' : '<div class="list-group list-group-flush">' + state.cartItems.map((one) => '<div class="list-group-item" data-id="' + one._id + '"><div class="row"><div class="col-md-2"><img src="' + one.image + '" alt="' + one.name + '" class="img-fluid rounded"></div><div class="col-md-3"><a href="/product/' + one._id + '" data-link>' + one.name + '</a></div><div class="col-md-2">' + money(one.price) + '</div><div class="col-md-2"><select class="form-control">' + options(one.qty) + '</select></div><div class="col-md-2"><button type="button" class="btn btn-light"><svg></svg></button></div></div></div>').join('') + '</div>') + '</div><div class="col-md-4"><div class="card"><div class="list-group list-group-flush"><div class="list-group-item"><h2>Subtotal (' + units() + ') items</h2>' + money(state.cartItems.reduce((sum, one) => sum + one.qty * one.price, 0)) + '</div><div class="list-group-item"><button type="button" class="btn-block btn btn-primary"' + (units() === 0 ? ' disabled' : '') + '>Proceed To Checkout</button></div></div></div></div></div>';
  for (const row of root.querySelectorAll('[data-id]')) {
    const id = row.dataset.id;
    row.removeAttribute('data-id');
    row.querySelector('select').onchange = (event) => { dispatch(state.cartItems.map((one) => (one._id === id ? { ...one, qty: Number(event.target.value) } : one))); cart(); };
    row.querySelector('button').onclick = () => { dispatch(state.cartItems.filter((one) => one._id !== id)); cart(); };
  }
}
document.addEventListener('click', (event) => { const link = event.target.closest('a[data-link]'); if (link) { event.preventDefault(); go(link.getAttribute('href')); } });
document.addEventListener('submit', (event) => { event.preventDefault(); const word = event.target.elements.q.value; go(word.trim() ? '/search/' + encodeURIComponent(word.trim()) : '/'); });
addEventListener('popstate', draw);
void draw();
`;

const served = ({ id, title, price }: (typeof goods)[number]) => ({
  _id: `6a${String(id)}f`,
  name: title,
  image: `/img/${String(id)}`,
  price,
  countInStock: 10,
});
const idOf = (told: string): number => Number(/^6a(\d+)f$/.exec(told)?.[1]);

const shell = (
  till: Till,
): string => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Welcome To ProShop</title></head><body><noscript>You need to enable JavaScript to run this app.</noscript><header></header><main class="py-3"><div class="container" id="root"></div></main><footer><div class="container"><p class="text-center py-3">ProShop &copy; 2026</p></div></footer>
<script>window.__begin = ${JSON.stringify(goods.filter(({ id }) => till.begin.has(id)).map((one) => ({ ...served(one), qty: till.begin.get(one.id) })))};${script}</script></body></html>`;

export const proshop: Storefront = {
  name: 'React and Redux (ProShop)',
  start: '/',
  path: ({ id }) => `/product/6a${String(id)}f`,
  answer({ path, query, text }, till) {
    if (path === '/__till') {
      till.cart.clear();
      for (const [id, quantity] of JSON.parse(text) as [string, number][]) till.set(idOf(id), quantity);
      return { status: 204, body: '' };
    }
    if (path === '/api/products') {
      const keyword = (query.get('keyword') ?? '').toLowerCase();
      return json({
        products: goods
          .filter(({ title }) => title.toLowerCase().includes(keyword))
          .slice(0, 8)
          .map(served),
        page: 1,
        pages: 1,
      });
    }
    const product = /^\/api\/products\/(\w+)$/.exec(path)?.[1];
    if (product !== undefined) {
      const one = goods.find(({ id }) => id === idOf(product));
      return one === undefined ? { ...json({ message: 'Resource not found' }), status: 404 } : json(served(one));
    }
    if (path.startsWith('/api/')) return notFound();
    if (/^\/(?:login|shipping|payment|placeorder)/.test(path)) till.isCheckoutTouched = true;
    return html(shell(till));
  },
};
