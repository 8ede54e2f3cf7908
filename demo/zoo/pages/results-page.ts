import { type Html, html } from '../../pages/html';
import { type ZooAnswer, type ZooRequest, jsonAnswer, redirect } from '../exchange';
import type { ZooStore } from '../store-types';
import { bareAnswer, pageAnswer } from './document';
import { cardList, link, productLink, searchPath } from './front';

/** The page of results, in this store's way. */
export function resultsAnswer(store: ZooStore, request: ZooRequest, query: string, page: number): ZooAnswer {
  const { matching, stock, paging, search, results, card, shelf } = store.pieces;
  const sold = store.sells.filter((product) => stock.isFound || !product.isSoldOut);
  const found = query.trim() === '' ? [] : matching.find(query, sold);
  const [only] = found;
  if (search.opensOneHit === true && only !== undefined && found.length === 1) {
    return redirect(productLink(store, only));
  }
  const size = paging.size ?? Math.max(1, found.length);
  const part = found.slice((page - 1) * size, page * size);
  if (request.url.searchParams.has('more')) {
    const next = page * size < found.length ? link(store, searchPath(store, query, page + 1)) : null;
    return jsonAnswer({ cards: cardList(store, part).text, next });
  }
  const outside = results.outside?.(query, found.length) ?? null;
  const title = `Search: ${query}`;
  if (part.length === 0) {
    const main = results.nothing(query, store, (products) => cardList(store, products));
    return pageAnswer(store, request, { title, main, outside });
  }
  const foot = paging.foot({
    page,
    pages: Math.ceil(found.length / size),
    address: (number) => link(store, searchPath(store, query, number)),
  });
  const lead = page === 1 ? (shelf.lead?.(part, store) ?? []) : [];
  const listed = cardList(store, [...lead, ...part], (_, index) => (index < lead.length ? 'Sponsored' : null));
  const cards = html`<div class="results-list">${listed}</div>
    ${foot}`;
  if (request.url.searchParams.has('frame')) return bareAnswer(store, request, cards);
  const hits = card.isFramed === true ? frame(store, query, page) : cards;
  const list = shelf.around({
    hits,
    found: part,
    store,
    list: (products) => cardList(store, products),
  });
  const main = results.found(query, found.length, list);
  return pageAnswer(store, request, { title, main, outside });
}

function frame(store: ZooStore, query: string, page: number): Html {
  return html`<iframe class="results-frame" title="Products" src="${searchPath(store, query, page)}&frame=1"></iframe>`;
}
