import { type Html, html } from '../../pages/html';
import { cardList, link, money, productLink } from '../pages/front';
import type { LineParts } from '../store-types';
import type { ZooStore } from '../store-types';
import { type CartEntry, isBuyable } from './cart-state';

/** The lines of a cart as its page, drawer or dialog shows them, with the extras beside them. */
export function cartBody(store: ZooStore, entries: readonly CartEntry[]): Html {
  const { extras, line, stock } = store.pieces;
  const all = [...entries, ...(extras.lines?.(entries) ?? [])];
  const parts = all.map((entry) => lineParts(store, entry, entries));
  const beside = extras.beside?.(store, entries, (products) => cardList(store, products)) ?? null;
  if (parts.length === 0)
    return html`<p class="empty">There is nothing in here yet.</p>
      ${beside}`;
  const isBlocked = parts.some(({ isBuyable: isFine }) => !isFine);
  const blocked =
    isBlocked && stock.rule === 'mark'
      ? html`<div class="alert">
          Products marked with *** are not available in the desired quantity or not in stock!
        </div>`
      : null;
  return html`${blocked}${line.lines(parts, store)}
    <p class="total"><span>Subtotal</span> <strong>${money(total(store, all))}</strong></p>
    <a class="button" href="${link(store, '/checkout')}">Checkout</a>${beside}`;
}

/** What is shown of a stored line. */
export function lineParts(store: ZooStore, entry: CartEntry, entries: readonly CartEntry[]): LineParts {
  const product = store.product(entry.id);
  return {
    entry,
    product,
    title: product?.title ?? entry.title,
    href: product === undefined ? '' : productLink(store, product),
    price: money(priceOf(store, entry)),
    isBuyable: isBuyable(entry, entries, product),
    isOurs: entry.kind !== 'gift' && entry.kind !== 'fee',
  };
}

/** The count beside the cart's opener, or an empty place for a script. */
export function countBadge(store: ZooStore): Html | null {
  const { count, keeping } = store.pieces;
  if (count.isScripted || keeping.where !== 'server') return html`<span data-slot="count"></span>`;
  return html`<span data-slot="count">${countOf(store, store.shown())}</span>`;
}

/** The count of these lines in this store's words. */
export function countOf(store: ZooStore, entries: readonly CartEntry[]): Html | null {
  const pieces = entries.reduce((sum, { quantity }) => sum + quantity, 0);
  return store.pieces.count.badge(pieces, total(store, entries));
}

function total(store: ZooStore, entries: readonly CartEntry[]): number {
  return entries.reduce((sum, entry) => sum + priceOf(store, entry) * entry.quantity, 0);
}

function priceOf(store: ZooStore, { id, kind }: CartEntry): number {
  if (kind === 'gift') return 0;
  if (kind === 'donation') return 100;
  if (kind === 'fee') return 15;
  return store.product(id)?.price ?? 0;
}
