/** The shell all pages of the stand-in are, and the script that draws them: by the address, late, and anew after every change. */
export const page = `<!doctype html>
<html lang="en">
<head><title>Acre Market</title><meta property="og:site_name" content="Acre Market"></head>
<body>
<header>
  <form action="/shop/search-results.html" role="search"><input class="search-nav__input" data-qa="srch-inpt" type="search" name="q"></form>
  <a id="abCart" data-qa="hdr-crt-lnk" href="/erums/cart/" aria-label="Cart">Cart</a>
</header>
<main id="app"></main>
<script>
const app = document.getElementById('app');
const later = (ms) => new Promise((done) => setTimeout(done, ms));
const dollars = (cents) => '$' + (cents / 100).toFixed(2);
const make = (name, attributes, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
};
async function change(id, by) {
  await later(120);
  const answer = await fetch('/api/cart', { method: 'POST', body: JSON.stringify({ id, by }) });
  return (await answer.json()).isDone;
}
function stepper(product, shown, redraw) {
  const number = make('span', {}, String(shown));
  const step = (by) => async () => {
    if (await change(product.id, by)) redraw(Number(number.textContent) + by);
    else app.prepend(make('div', { role: 'alert' }, 'You have reached the limit for this item.'));
  };
  const less = make('button', { 'aria-label': 'Decrease quantity of ' + product.title }, '-');
  const more = make('button', { 'aria-label': 'Increase quantity of ' + product.title }, '+');
  less.onclick = step(-1);
  more.onclick = step(1);
  return make('div', {}, less, number, more);
}
function control(product, held) {
  const place = make('quantity-stepper-al-v2', {});
  const draw = (now) => {
    if (now > 0) { place.replaceChildren(stepper(product, now, draw)); return; }
    const add = make('button', { 'data-qa': 'addbutton', id: 'addButton_' + product.id, 'aria-label': 'Add 1 unit of ' + product.title }, 'Add');
    add.onclick = async () => { if (await change(product.id, 1)) draw(1); };
    place.replaceChildren(add);
  };
  draw(held);
  return place;
}
function card(product) {
  const card = make('product-item-al-v2', { 'data-qa': 'prd-itm' });
  card.append(
    ...(product.isAd ? [make('span', {}, 'Sponsored')] : []),
    make('span', { 'data-qa': 'prd-itm-prc' }, 'Your Price ' + dollars(product.price) + ' each'),
    make('a', { 'data-qa': 'prd-itm-pttl', 'data-bpn': product.id, href: '/shop/product-details.' + product.id + '.html' }, product.title),
    product.isOut ? make('span', { 'data-qa': 'prd-itm-oos' }, 'Out of Stock') : control(product, product.held),
    make('button', {}, 'Add to list'),
  );
  return card;
}
function line(product) {
  const item = make('li', {});
  const away = make('button', { 'aria-label': 'Remove ' + product.title }, 'Remove');
  away.onclick = async () => { for (let n = item.held; n > 0; n -= 1) await change(product.id, -1); draw(); };
  item.held = product.held;
  item.append(
    make('a', { 'data-bpn': product.id, href: '/shop/product-details.' + product.id + '.html' }, product.title),
    make('span', {}, dollars(product.price)),
    stepper(product, product.held, () => draw()),
    away,
  );
  return item;
}
async function draw() {
  const at = new URL(location.href);
  await later(350);
  if (at.pathname === '/shop/search-results.html') {
    const found = await (await fetch('/api/products?q=' + encodeURIComponent(at.searchParams.get('q') ?? ''))).json();
    app.replaceChildren(...(found.length === 0 ? [make('p', {}, 'Sorry, we have no results for this.')] : found.map(card)));
  } else if (at.pathname === '/erums/cart/') {
    const lines = await (await fetch('/api/cart')).json();
    const total = lines.reduce((sum, one) => sum + one.price * one.held, 0);
    app.replaceChildren(
      make('h1', {}, 'My cart'),
      ...(lines.length === 0 ? [make('p', {}, 'Your cart is empty')] : [make('ul', {}, ...lines.map(line)), make('div', {}, 'Estimated total ' + dollars(total))]),
    );
  } else app.replaceChildren(make('h1', {}, 'Welcome'));
}
void draw();
</script>
</body></html>`;
