import { Check, Copy, Download, ExternalLink, Printer } from 'lucide-react';
import { formatMoney, timesMoney } from '../../lib/core/offer/money';
import type { ListItem, ShoppingList } from '../../lib/core/cart/shopping-list';
import { safeLink } from '../ui/safe-link';
import { capitalise, pluralOf } from '../ui/plural-text';
import './ShoppingListView.css';

interface Props {
  list: ShoppingList;
  /** Whether the text was just copied. */
  isCopied: boolean;
  onCopy: () => void;
  onPrint: () => void;
  onDownload: (format: 'csv' | 'json') => void;
}

const groups = [
  { status: 'to-buy', title: 'To buy' },
  { status: 'not-found', title: 'Not found at this store' },
  { status: 'in-cart', title: 'In the cart already' },
] as const;

/** A run as a list on a page of its own: to shop by hand where the store does not let us, to print, or to take elsewhere. */
export function ShoppingListView({ list, isCopied, onCopy, onPrint, onDownload }: Props) {
  return (
    <main className="list-page">
      <h1>{capitalise(list.title)}</h1>
      <p className="soft">
        {pluralOf(list.items.length, 'item')} · {list.store.name}
        {list.total === null ? null : <> · about {formatMoney(list.total)}</>}
      </p>
      <div className="list-acts">
        <button type="button" className="button is-primary" onClick={onCopy}>
          {isCopied ? <Check size={17} aria-hidden /> : <Copy size={17} aria-hidden />}
          <span aria-live="polite">{isCopied ? 'Copied' : 'Copy as text'}</span>
        </button>
        <button type="button" className="button" onClick={onPrint}>
          <Printer size={16} aria-hidden />
          Print
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            onDownload('csv');
          }}
        >
          <Download size={16} aria-hidden />
          CSV
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            onDownload('json');
          }}
        >
          <Download size={16} aria-hidden />
          JSON
        </button>
      </div>
      {groups.map(({ status, title }) => {
        const items = list.items.filter((item) => item.status === status);
        return items.length === 0 ? null : (
          <section key={status} aria-label={title} data-status={status}>
            <h2>
              {title} <span className="soft">{items.length}</span>
            </h2>
            <ul className="card list-items">
              {items.map((item) => (
                <Item key={`${item.ingredient} ${item.product ?? ''}`} item={item} storeUrl={list.store.url} />
              ))}
            </ul>
          </section>
        );
      })}
    </main>
  );
}

function Item({ item, storeUrl }: { item: ListItem; storeUrl: string }) {
  const { ingredient, product, count, need, price, inCart, status } = item;
  const link = safeLink(item.url, storeUrl);
  const isPartly = status === 'to-buy' && inCart > 0;
  return (
    <li>
      <span className="list-box" aria-hidden>
        {status === 'in-cart' ? <Check size={14} /> : null}
      </span>
      <span className="list-what">
        {product === null ? (
          capitalise(ingredient)
        ) : link === null ? (
          product
        ) : (
          <a href={link} target="_blank" rel="noreferrer">
            {product}
            <ExternalLink size={13} aria-hidden />
          </a>
        )}
        <span className="tiny soft">
          {product === null ? need : `for ${ingredient}`}
          {isPartly ? ` · ${String(inCart)} of ${String(count)} in the cart` : null}
        </span>
      </span>
      {product === null ? null : <span className="number soft">{count} ×</span>}
      <span className="number list-cost">{price === null ? '' : formatMoney(timesMoney(price, count))}</span>
    </li>
  );
}
