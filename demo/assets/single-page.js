// @ts-check
// The scripted shop: one page, addresses by pushState, the cart in localStorage. Nothing is in the HTML the server sends.
(() => {
  const root = document.body.dataset.root ?? '/';
  const app = /** @type {HTMLElement} */ (document.getElementById('app'));
  const bagKey = 'corner-basket-bag';
  /** @typedef {{ ref: string, label: string, maker: string, pack: string, cost: number, left: number | null, picture: string }} Item */

  /** @returns {Record<string, number>} */
  const readBag = () => JSON.parse(localStorage.getItem(bagKey) ?? '{}');
  /** @param {Record<string, number>} bag */
  function writeBag(bag) {
    localStorage.setItem(bagKey, JSON.stringify(bag));
    const badge = document.querySelector('.cart-count-bubble');
    if (badge) badge.textContent = String(Object.values(bag).reduce((sum, count) => sum + count, 0));
  }

  /** @param {string} tag @param {Record<string, any>} props @param {...(Node | string)} children */
  function make(tag, props = {}, ...children) {
    const { data, ...rest } = props;
    const element = Object.assign(document.createElement(tag), rest);
    for (const [name, value] of Object.entries(data ?? {})) element.setAttribute(name, value);
    element.append(...children);
    return element;
  }

  /** @param {string} path */
  async function load(path) {
    const response = await fetch(`${root}data/${path}`);
    if (!response.ok) throw new Error(`the shop answered ${response.status}`);
    return response.json();
  }

  /** @param {string} to @param {...(Node | string)} children */
  function link(to, ...children) {
    const element = /** @type {HTMLAnchorElement} */ (make('a', { href: root + to }, ...children));
    element.addEventListener('click', (event) => {
      event.preventDefault();
      go(root + to);
    });
    return element;
  }

  /** @param {string} address */
  function go(address) {
    history.pushState(null, '', address);
    void draw();
  }

  const money = (/** @type {number} */ cost) => `$${cost.toFixed(2)}`;

  /** @param {Item} item */
  function addButton(item) {
    const button = /** @type {HTMLButtonElement} */ (
      make('button', { type: 'button', className: 'button' }, item.left === 0 ? 'Sold out' : 'Add')
    );
    button.disabled = item.left === 0;
    button.addEventListener('click', () => {
      const bag = readBag();
      const wanted = (bag[item.ref] ?? 0) + 1;
      bag[item.ref] = item.left === null ? wanted : Math.min(wanted, item.left);
      writeBag(bag);
    });
    return button;
  }

  /** @param {Item} item */
  const card = (item) =>
    make(
      'div',
      { className: 'card' },
      link(`products/${item.ref}`, make('img', { src: item.picture, alt: '', width: 200, height: 200 })),
      make('p', { className: 'card-brand' }, item.maker),
      make('h3', { className: 'card-title' }, link(`products/${item.ref}`, item.label)),
      make('p', { className: 'card-size' }, item.pack),
      make('p', { className: 'price-line' }, make('span', { className: 'price' }, money(item.cost))),
      addButton(item),
    );

  /** @param {Item[]} items */
  const grid = (items) => make('div', { className: 'grid' }, ...items.map(card));

  async function view() {
    const path = location.pathname.slice(root.length - 1);
    const query = new URLSearchParams(location.search);
    if (path === '/search') {
      const words = query.get('q') ?? '';
      const { found } = await load(`find?term=${encodeURIComponent(words)}`);
      return [make('h1', {}, `Results for “${words}”`), grid(found)];
    }
    if (path.startsWith('/collections/')) return [grid((await load(`aisle?of=${path.slice(13)}`)).found)];
    if (path.startsWith('/products/')) return product((await load(`items?of=${path.slice(10)}`)).found[0]);
    if (path === '/cart') return bagView();
    const { aisles, found } = await load('home');
    const list = aisles.map((/** @type {{ handle: string, name: string }} */ aisle) =>
      make('li', {}, link(`collections/${aisle.handle}`, aisle.name)),
    );
    return [make('h1', {}, 'Dinner starts at the corner.'), make('ul', { className: 'tiles' }, ...list), grid(found)];
  }

  /** @param {Item | undefined} item */
  function product(item) {
    if (!item) return [make('h1', {}, 'We could not find that product')];
    return [
      make(
        'div',
        { className: 'product' },
        make('img', { className: 'product-picture', src: item.picture, alt: item.label }),
        make(
          'div',
          { className: 'product-what' },
          make('p', { className: 'card-brand' }, item.maker),
          make('h1', {}, item.label),
          make('p', { className: 'product-size' }, item.pack),
          make('p', { className: 'price-line' }, make('span', { className: 'price' }, money(item.cost))),
          addButton(item),
        ),
      ),
    ];
  }

  async function bagView() {
    const bag = readBag();
    const refs = Object.keys(bag);
    if (refs.length === 0) return [make('h1', {}, 'Your cart is empty')];
    /** @type {Item[]} */
    const items = (await load(`items?of=${refs.join(',')}`)).found;
    const total = items.reduce((sum, item) => sum + item.cost * (bag[item.ref] ?? 0), 0);
    return [
      make(
        'section',
        { className: 'narrow' },
        make('h1', {}, 'Your cart'),
        make('ul', { className: 'cart-lines' }, ...items.map((item) => bagLine(item, bag[item.ref] ?? 0))),
        make('p', { className: 'total' }, 'Subtotal ', make('strong', {}, money(total))),
        make('p', { className: 'panel' }, 'This is a demonstration shop: nothing can be bought here.'),
      ),
    ];
  }

  /** @param {Item} item @param {number} count */
  function bagLine(item, count) {
    const set = (/** @type {number} */ wanted) => {
      const kept = Object.entries(readBag()).filter(([ref]) => ref !== item.ref || wanted > 0);
      const bag = Object.fromEntries(kept.map(([ref, held]) => [ref, ref === item.ref ? wanted : held]));
      writeBag(bag);
      void draw();
    };
    const input = /** @type {HTMLInputElement} */ (
      make('input', {
        type: 'number',
        value: String(count),
        min: '0',
        data: { 'aria-label': `Quantity of ${item.label}` },
      })
    );
    input.addEventListener('change', () => set(Number(input.value)));
    const remove = make(
      'button',
      { type: 'button', className: 'link', data: { 'aria-label': `Remove ${item.label}` } },
      'Remove',
    );
    remove.addEventListener('click', () => set(0));
    return make(
      'li',
      { className: 'cart-line' },
      make('img', { src: item.picture, alt: '', width: 72, height: 72 }),
      make(
        'div',
        { className: 'cart-what' },
        link(`products/${item.ref}`, item.label),
        make('span', { className: 'muted' }, `${item.pack} · ${money(item.cost)} each`),
      ),
      make('div', { className: 'cart-quantity' }, input),
      remove,
      make('strong', { className: 'cart-price' }, money(item.cost * count)),
    );
  }

  function frame() {
    const input = /** @type {HTMLInputElement} */ (
      make('input', { type: 'search', name: 'q', placeholder: 'Search', data: { 'aria-label': 'Search groceries' } })
    );
    const form = make(
      'form',
      { className: 'search', data: { role: 'search' } },
      input,
      make('button', { type: 'submit' }, 'Search'),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      go(`${root}search?q=${encodeURIComponent(input.value)}`);
    });
    const bag = link('cart', 'Cart ', make('span', { className: 'cart-count-bubble' }, '0'));
    bag.className = 'cart-link';
    const brand = link('', 'Corner Basket');
    brand.className = 'brand';
    app.append(
      make(
        'p',
        { className: 'demo-note' },
        'This is a demonstration shop. You can fill a cart, but nothing can be bought here.',
      ),
      make('header', { className: 'top' }, brand, form, make('div', { className: 'top-links' }, bag)),
      make('main', { id: 'main' }),
    );
    writeBag(readBag());
  }

  async function draw() {
    const main = /** @type {HTMLElement} */ (document.getElementById('main'));
    main.setAttribute('aria-busy', 'true');
    try {
      main.replaceChildren(...(await view()));
    } catch (error) {
      main.replaceChildren(make('p', { className: 'panel' }, `Something went wrong: ${error}`));
    }
    main.removeAttribute('aria-busy');
  }

  frame();
  addEventListener('popstate', () => void draw());
  void draw();
})();
