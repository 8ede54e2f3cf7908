import { type Html, html } from '../../../pages/html';
import { jsonAnswer } from '../../exchange';
import { money, productLink, searchStart } from '../../pages/front';
import type { Search } from '../../store-types';
import type { ZooStore } from '../../store-types';

/** The form's address is the home page; its script shows suggestions and opens the real results, as in Hydrogen's starter. */
export const predictiveFirst: Search = {
  weight: 2,
  box: (store) =>
    html`<form action="/" method="get" class="predictive" data-start="${searchStart(store)}">
      <input type="search" name="q" placeholder="Search" aria-label="Search" autocomplete="off" /><button>
        Search
      </button>
      <div class="suggestions" hidden></div>
    </form>`,
  receive(store, request) {
    if (request.url.pathname !== '/suggest') return null;
    return jsonAnswer({ html: suggestions(store, request.url.searchParams.get('q') ?? '').text });
  },
  style: `.predictive { position: relative; } .suggestions { position: absolute; background: #fff; border: 1px solid #ccc; z-index: 5; min-width: 260px; }`,
  script: `shop.on('input', '.predictive input', async (event, input) => {
  const box = input.form.querySelector('.suggestions');
  const { html } = await (await fetch('/suggest?q=' + encodeURIComponent(input.value))).json();
  box.innerHTML = html;
  box.hidden = html === '';
});
shop.on('submit', '.predictive', (event, form) => {
  event.preventDefault();
  shop.go(form.dataset.start + encodeURIComponent(form.querySelector('input').value));
});`,
};

function suggestions(store: ZooStore, query: string): Html {
  if (query.trim() === '') return html``;
  const found = store.pieces.matching.find(query, store.sells).slice(0, 4);
  return html`${found.map(
      (product) =>
        html`<a class="suggestion" href="${productLink(store, product)}"
            >${product.title} <small>${money(product.price)}</small></a
          ><br />`,
    )}<a href="${searchStart(store)}${encodeURIComponent(query)}">View all results for ${query}</a>`;
}
