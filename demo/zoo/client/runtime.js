/* What the page scripts of all zoo stores share. The pieces' own statements are put in place of the marked line. */
(() => {
  const facts = JSON.parse(document.getElementById('facts').textContent);
  const heard = [];
  const shown = [];
  const listening = new WeakSet();
  let own;
  if (facts.keeping === 'memory') own = facts.prepared ?? [];
  if (facts.keeping === 'local-storage') {
    if (facts.prepared !== null) localStorage.setItem('cart', JSON.stringify(facts.prepared));
    own = JSON.parse(localStorage.getItem('cart') ?? '[]');
  }

  const shop = {
    facts,
    added: [],
    /** Hears an event of whatever element fits, now or later, in the page or in a shadow root. */
    on(type, selector, handle) {
      heard.push({ type, selector, handle });
    },
    /** Runs once the page works, and again after each change of page by script. */
    onShown(run) {
      shown.push(run);
    },
    async post(path, body) {
      const headers = { 'content-type': 'application/json', 'x-csrf-token': facts.token };
      const whole = { ...body, lines: own, isTab: window === window.top };
      const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(whole) });
      return response.json();
    },
    /** Asks for a change of the cart and shows what came of it. */
    async change(body, path = '/cart/change', send = shop.post) {
      const answer = await send(path, body);
      if (answer.lines) {
        own = answer.lines;
        if (facts.keeping === 'local-storage') localStorage.setItem('cart', JSON.stringify(own));
      }
      if (answer.message)
        for (const tell of shop.added.length > 0 && answer.isIn ? shop.added : [shop.say]) tell(answer.message);
      await shop.refresh();
      // Results in a frame of the store tell the page around them.
      if (window !== window.top && document.querySelector('.logo') === null)
        parent.dispatchEvent(new Event('cart-changed'));
      if (facts.lag > 0) setTimeout(shop.refresh, facts.lag + 50);
      return answer;
    },
    /** Writes the cart's count and lines anew, wherever the page has room for them. */
    async refresh() {
      const slots = [...document.querySelectorAll('[data-slot]')];
      if (slots.length === 0 && shop.refreshed.length === 0) return;
      const view = await shop.post('/cart/view', {});
      for (const slot of slots) {
        if (slot.isConnected && view[slot.dataset.slot] !== undefined) slot.innerHTML = view[slot.dataset.slot];
      }
      for (const tell of shop.refreshed) tell(view);
    },
    refreshed: [],
    say(message) {
      const toast = document.createElement('div');
      toast.className = 'toast';
      toast.setAttribute('role', 'status');
      toast.textContent = message;
      document.body.append(toast);
      setTimeout(() => toast.remove(), 2500);
    },
    /** The fields of the form, or of whatever stands for one, around an element. */
    fieldsAround(element) {
      const around = element.closest('[data-buy]');
      const fields = { ...(around.dataset.buy && JSON.parse(around.dataset.buy)) };
      for (const field of around.querySelectorAll('[name]')) {
        if (['checkbox', 'radio'].includes(field.type) && !field.checked) continue;
        fields[field.name] = field.value;
      }
      return fields;
    },
    go(path) {
      location.assign(path);
    },
  };

  /* pieces */

  shop.on('click', '[data-move]', (event, button) => shop.change(JSON.parse(button.dataset.move)));
  shop.on('click', '[data-set]', (event, button) => {
    event.preventDefault();
    shop.change({ key: button.dataset.set, set: button.dataset.to });
  });
  shop.on('change', 'span[data-line] [name=set]', (event, field) => {
    shop.change({ key: field.closest('[data-line]').dataset.line, set: field.value });
  });

  shop.on('change', 'form[data-line] select', (event, select) => select.form.requestSubmit());

  function listen(root, types) {
    if (listening.has(root)) return;
    listening.add(root);
    for (const type of types) {
      root.addEventListener(type, (event) => {
        const target = event.composedPath()[0];
        if (!(target instanceof Element)) return;
        for (const one of heard.filter((each) => each.type === type)) {
          const element = target.closest(one.selector);
          if (element !== null) one.handle(event, element);
        }
      });
    }
  }
  shop.adopt = () => {
    for (const host of document.querySelectorAll('product-tile')) {
      if (host.shadowRoot) listen(host.shadowRoot, ['submit', 'change']);
    }
    for (const run of shown) run();
  };

  addEventListener('cart-changed', () => void shop.refresh());

  async function start() {
    listen(document, ['click', 'submit', 'change', 'input', 'keydown']);
    if (shop.open) await shop.open();
    else shop.adopt();
    if (shop.refreshed.length > 0 || document.querySelector('[data-slot]:empty')) await shop.refresh();
  }
  setTimeout(start, facts.wait);
})();
