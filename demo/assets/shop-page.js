// @ts-check
// What the shop's pages do when scripts run. Every form also works without it.
(() => {
  const { root = '/', platform = 'own' } = document.body.dataset;
  const toastPlace = document.querySelector('.toast');
  let toastTimer = 0;

  /** @param {string} text @param {boolean} [isBad] */
  function toast(text, isBad = false) {
    if (!toastPlace) return;
    toastPlace.textContent = text;
    toastPlace.classList.toggle('bad', isBad);
    toastPlace.classList.add('shown');
    clearTimeout(toastTimer);
    toastTimer = setTimeout(() => toastPlace.classList.remove('shown'), 3000);
  }

  /** @param {number} count */
  function showCount(count) {
    for (const bubble of document.querySelectorAll('[data-cart-count]')) bubble.textContent = String(count);
    const words = `Cart, ${count} ${count === 1 ? 'item' : 'items'}`;
    for (const link of document.querySelectorAll('.cart-link')) link.setAttribute('aria-label', words);
  }

  /** @param {string} path */
  const fromShop = (path) => fetch(root + path, { headers: { accept: 'application/json' } });

  /** @param {HTMLFormElement} form */
  async function addToCart(form) {
    if (platform === 'shopify') {
      const response = await fetch(`${root}cart/add.js`, { method: 'POST', body: new FormData(form) });
      const answer = await response.json();
      const cart = await (await fromShop('cart.js')).json();
      showCount(cart.item_count);
      toast(response.ok ? `${answer.title} is in your cart.` : answer.description, !response.ok);
      return;
    }
    const response = await fetch(form.action, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams(/** @type {any} */ (new FormData(form))),
    });
    const answer = await response.json();
    showCount(answer.count);
    toast(answer.message, !answer.ok);
    await refreshDrawer(answer.ok);
  }

  const drawer = document.getElementById('cart-drawer');

  /** @param {boolean} opens */
  async function refreshDrawer(opens) {
    if (!drawer) return;
    const response = await fetch(`${root}cart/drawer`);
    drawer.innerHTML = await response.text();
    if (opens) openDrawer(true);
  }

  /** @param {boolean} isOpen */
  function openDrawer(isOpen) {
    if (!drawer) return;
    drawer.hidden = !isOpen;
    document.querySelector('[aria-controls="cart-drawer"]')?.setAttribute('aria-expanded', String(isOpen));
  }

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.matches('[data-add]')) return;
    // Buy now, subscribe, wish list and compare have their own address and leave the page as usual.
    if (/** @type {SubmitEvent} */ (event).submitter?.hasAttribute('formaction')) return;
    event.preventDefault();
    addToCart(form).catch(() => toast('That did not work. Please try again.', true));
  });

  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('[aria-controls="cart-drawer"]')) openDrawer(drawer?.hidden ?? false);
    if (target?.closest('[data-close-drawer]')) openDrawer(false);
    const opener = target?.closest('.search-opener');
    if (opener) showSearch(opener);
  });

  /** Shops that hide their search: the form exists only after the button was pressed. @param {Element} opener */
  function showSearch(opener) {
    const form = document.createElement('form');
    form.className = 'search';
    form.action = `${root}search`;
    const input = document.createElement('input');
    input.name = 'q';
    input.placeholder = 'What are you looking for?';
    const button = document.createElement('button');
    button.textContent = 'Go';
    form.append(input, button);
    opener.replaceWith(form);
    input.focus();
  }

  // Predictive search, as Shopify themes have it.
  const box = /** @type {HTMLInputElement | null} */ (document.querySelector('.search input[name="q"]'));
  if (platform === 'shopify' && box?.form) {
    const form = box.form;
    let timer = 0;
    let asked = 0;
    const close = () => form.querySelector('.suggestions')?.remove();
    box.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        const turn = ++asked;
        const words = box.value.trim();
        if (words.length < 2) return close();
        const query = new URLSearchParams({ q: words, 'resources[type]': 'product', 'resources[limit]': '6' });
        const response = await fromShop(`search/suggest.json?${query}`);
        if (!response.ok || turn !== asked) return;
        const { products } = (await response.json()).resources.results;
        close();
        const list = document.createElement('div');
        list.className = 'suggestions';
        for (const product of products) list.append(suggestion(product));
        form.append(list);
      }, 200);
    });
    box.addEventListener('keydown', (event) => event.key === 'Escape' && close());
    document.addEventListener('click', (event) => !form.contains(/** @type {Node} */ (event.target)) && close());
  }

  /** @param {{ url: string, title: string, image: string, price: string }} product */
  function suggestion(product) {
    const link = document.createElement('a');
    link.href = product.url;
    const image = document.createElement('img');
    image.src = product.image;
    image.alt = '';
    const name = document.createElement('span');
    name.textContent = product.title;
    const price = document.createElement('span');
    price.textContent = `$${product.price}`;
    link.append(image, name, price);
    return link;
  }
})();
