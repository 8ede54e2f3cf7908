/**
 * The shell all pages of the shop are, and the script that draws them. `KEEPS` says where the cart is: `server` (asked for by script),
 * `storage` (each open page has its own copy, which its next write puts in the place of what is stored), `memory` (of the one page; its
 * links and its search never load another).
 */
export const page = (keeps: string): string => `<!doctype html>
<html lang="en">
<head><title>Field Market</title><meta property="og:site_name" content="Field Market"></head>
<body>
<header>
  <a href="/">Field Market</a>
  <form action="/search" method="get" role="search"><input type="search" name="q" aria-label="Search products"><button>Search</button></form>
  <a href="/cart" id="to-cart">Cart (<span id="count">0</span>)</a>
  <a href="/logout">Sign out</a>
</header>
<main id="app"></main>
<script>
const KEEPS = ${JSON.stringify(keeps)};
const goods = ${JSON.stringify([
  { id: 'basmati-rice-1kg', title: 'Basmati Rice 1 kg', price: 549 },
  { id: 'garlic-bulb', title: 'Garlic Bulb', price: 69 },
  { id: 'carrots-500g', title: 'Carrots 500 g', price: 149 },
  { id: 'carrot-cake', title: 'Carrot Cake 400 g', price: 349 },
  { id: 'salted-butter-250g', title: 'Salted Butter 250 g', price: 299 },
])};
const app = document.getElementById('app');
const later = (ms) => new Promise((done) => setTimeout(done, ms));
const dollars = (cents) => '$' + (cents / 100).toFixed(2);
const make = (name, attributes, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
};
let own = KEEPS === 'storage' ? JSON.parse(localStorage.getItem('shop') ?? '{}') : {};
globalThis.heldNow = () => own;
const readCart = async () => (KEEPS === 'server' ? await (await fetch('/api/cart')).json() : own);
async function change(id, to) {
  await later(60);
  if (KEEPS === 'server') await fetch('/api/cart', { method: 'POST', body: JSON.stringify({ id, to }) });
  else {
    own = { ...own, [id]: to };
    if (to <= 0) delete own[id];
    if (KEEPS === 'storage') localStorage.setItem('shop', JSON.stringify(own));
  }
  await count();
}
async function count() {
  const cart = await readCart();
  document.getElementById('count').textContent = String(Object.values(cart).reduce((sum, one) => sum + one, 0));
}
const link = (product) => make('a', { href: '/p/' + product.id }, product.title);
async function draw() {
  const at = new URL(location.href);
  await later(150);
  const product = goods.find((one) => at.pathname === '/p/' + one.id);
  if (at.pathname === '/search') {
    const q = (at.searchParams.get('q') ?? '').toLowerCase();
    const found = goods.filter((one) => q.split(/\\s+/).every((word) => one.title.toLowerCase().includes(word.replace(/s$/, ''))));
    app.replaceChildren(
      make('h1', {}, 'Results'),
      ...(found.length === 0
        ? [make('p', {}, 'No products found.')]
        : [make('ul', {}, ...found.map((one) => make('li', { class: 'product' }, make('h3', {}, link(one)), make('span', { class: 'price' }, dollars(one.price)))))]),
    );
  } else if (product !== undefined) {
    const add = make('button', { type: 'button', class: 'add-to-cart' }, 'Add to cart');
    app.replaceChildren(make('h1', {}, product.title), make('p', { class: 'price' }, dollars(product.price)), add);
    // The button is there before the script that makes it work.
    await later(250);
    add.onclick = async () => {
      const cart = await readCart();
      await change(product.id, (cart[product.id] ?? 0) + 1);
    };
  } else if (at.pathname === '/cart') {
    const cart = await readCart();
    const lines = Object.entries(cart).map(([id, held]) => ({ ...goods.find((one) => one.id === id), held }));
    const total = lines.reduce((sum, one) => sum + one.price * one.held, 0);
    app.replaceChildren(
      make('h1', {}, 'Your cart'),
      ...(lines.length === 0
        ? [make('p', {}, 'Your cart is empty')]
        : [
            make('ul', {}, ...lines.map((one) => {
              const number = make('input', { type: 'number', name: 'quantity', 'aria-label': 'Quantity', value: String(one.held) });
              number.onchange = async () => { await change(one.id, Number(number.value)); await draw(); };
              const away = make('button', { type: 'button', 'aria-label': 'Remove ' + one.title }, 'Remove');
              away.onclick = async () => { await change(one.id, 0); await draw(); };
              return make('li', { class: 'cart-line' }, link(one), make('span', { class: 'price' }, dollars(one.price)), number, away);
            })),
            make('p', { class: 'total' }, 'Total ' + dollars(total)),
          ]),
    );
  } else app.replaceChildren(make('h1', {}, at.pathname === '/about' ? 'About us' : 'Welcome'), make('ul', {}, ...goods.slice(0, 2).map((one) => make('li', { class: 'product' }, link(one), make('span', { class: 'price' }, dollars(one.price))))));
}
const show = () => { void draw(); void count(); };
if (KEEPS === 'memory') {
  document.addEventListener('click', (event) => {
    const to = event.target.closest('a[href]');
    if (to === null) return;
    event.preventDefault();
    history.pushState(null, '', to.href);
    show();
  });
  document.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(null, '', '/search?q=' + encodeURIComponent(event.target.elements.q.value));
    show();
  });
  addEventListener('popstate', show);
}
show();
</script>
</body></html>`;
