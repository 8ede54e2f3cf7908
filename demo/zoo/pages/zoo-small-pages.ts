import { type Html, html } from '../../pages/html';
import { cartBody } from '../cart/cart-view';
import type { ZooAnswer, ZooRequest } from '../exchange';
import { takeMessage } from '../zoo-session';
import type { ZooStore } from '../store-types';
import { pageAnswer } from './document';
import { cardList } from './front';

/** The front page: some products. */
export function homeAnswer(store: ZooStore, request: ZooRequest): ZooAnswer {
  const shown = store.sells.slice(0, 8);
  const main = html`${notice(store)}
    <h1>Welcome to ${store.name}</h1>
    <section>
      <h2>Popular this week</h2>
      ${cardList(store, shown)}
    </section>`;
  return pageAnswer(store, request, { title: 'Home', main });
}

/** All products of one department. */
export function departmentAnswer(store: ZooStore, request: ZooRequest, name: string): ZooAnswer {
  const main = html`<h1>${name}</h1>
    ${cardList(
      store,
      store.sells.filter(({ department }) => department === name),
    )}`;
  return pageAnswer(store, request, { title: name, main });
}

/** The cart's own page. */
export function cartAnswer(store: ZooStore, request: ZooRequest): ZooAnswer {
  const isServers = store.pieces.keeping.where === 'server';
  const title = `Your ${store.pieces.wording.cart.toLowerCase()}`;
  const lines = isServers ? cartBody(store, store.shown()) : null;
  const main = html`${notice(store)}
    <h1>${title}</h1>
    <div class="cart-page" data-slot="lines">${lines}</div>`;
  return pageAnswer(store, request, { title, main });
}

/** A page of text only. */
export function wordsAnswer(
  store: ZooStore,
  request: ZooRequest,
  title: string,
  status = 200,
  more: Html | null = null,
): ZooAnswer {
  const main = html`<h1>${title}</h1>
    <p>${store.name}</p>
    ${more}`;
  return pageAnswer(store, request, { title, status, main });
}

function notice(store: ZooStore) {
  const message = takeMessage(store);
  return message === null ? null : html`<div class="notice" role="status">${message}</div>`;
}
