import { html } from '../../pages/html';
import type { ZooProduct } from '../zoo-catalogue';
import type { ZooAnswer, ZooRequest } from '../exchange';
import { takeMessage } from '../zoo-session';
import type { ZooStore } from '../store-types';
import { pageAnswer } from './document';
import { rememberSeen } from './seen-products';
import { cardList, link, picture } from './front';

/** The page of one product. */
export function productAnswer(store: ZooStore, request: ZooRequest, product: ZooProduct): ZooAnswer {
  const { add, amount, choice, push, stock, gate, search, shelf, price, structured } = store.pieces;
  const isOpen = gate.isOpen(store);
  const isSoldOut = product.isSoldOut && stock.isTold;
  const seen = rememberSeen(store, product);
  const isSeenShown = search.opensOneHit === true || shelf.showsSeen === true;
  const form = add.product(
    {
      product,
      isSoldOut,
      amount: amount.field(product, store),
      choice: choice.field(product),
      preset: push.preset?.(product) ?? null,
      beside: isSoldOut ? null : (push.beside?.(product, store) ?? null),
    },
    store,
  );
  const message = takeMessage(store);
  const related = store.sells
    .filter((other) => other.department === product.department && other !== product)
    .slice(0, 4);
  const data = isOpen ? structured.product(product, related, store) : null;
  const main = html`${data}${message === null ? null : html`<div class="notice" role="status">${message}</div>`}
    <div class="crumbs"><a href="${link(store, '/')}">Home</a> / ${product.department}</div>
    <div class="product-detail">
      ${picture(product, product.title)}
      <div class="product-summary">
        <h1>${product.title}</h1>
        ${isOpen ? html`<p class="price">${price.show(product)}</p>` : null}
        <p>Size: ${product.size}</p>
        ${isOpen && !isSoldOut ? push.before?.(product, store) : null}${isOpen ? form : null}
      </div>
    </div>
    <section class="related">
      <h2>You may also like</h2>
      ${cardList(store, related)}
    </section>
    ${
      isSeenShown && seen.length > 0
        ? html`<section class="seen">
            <h2>Recently viewed</h2>
            ${cardList(store, seen)}
          </section>`
        : null
    }`;
  return pageAnswer(store, request, { title: product.title, main });
}
