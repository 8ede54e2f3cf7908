import { ChevronDown, LoaderCircle, Scale } from 'lucide-react';
import { useState } from 'react';
import { compareBaskets } from '../../lib/core/store/compare';
import type { ComparedStore, StoredComparison } from '../../lib/core/store/comparison';
import { BestSplit } from './BestSplit';
import { CompareRow } from './CompareRow';
import { pluralOf } from '../ui/plural-text';
import './CompareStores.css';

interface Props {
  /** Stores met before, other than the open one. */
  others: readonly { origin: string; name: string }[];
  /** Of this list; null before any was asked for. */
  comparison: StoredComparison | null;
  /** Ingredients in words, by id. */
  labels: ReadonlyMap<string, string>;
  onCompare: (origins: string[]) => void;
  /** Asks for the host permission of a store and prices it again. */
  onAllow: (origin: string) => void;
  onStop: () => void;
}

/** The same list in the other open stores: which to ask, the progress, one table, and the best split. */
export function CompareStores({ others, comparison, labels, onCompare, onAllow, onStop }: Props) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const known = new Set(comparison?.stores.map(({ origin }) => origin));
  const rest = others.filter(({ origin }) => !known.has(origin));
  const asked = comparison?.stores.slice(1).map(({ origin }) => origin) ?? [];
  const chosen = rest.filter(({ origin }) => !left.has(origin)).map(({ origin }) => origin);
  return (
    <details className="compare card" open={comparison !== null}>
      <summary>
        <Scale size={16} aria-hidden />
        <span>Compare with other stores</span>
        <ChevronDown size={14} aria-hidden />
      </summary>
      {comparison === null ? null : (
        <Table
          comparison={comparison}
          labels={labels}
          onAllow={onAllow}
          onAgain={(origin) => {
            onCompare([origin]);
          }}
        />
      )}
      {comparison?.isRunning === true ? (
        <button type="button" className="button is-small" onClick={onStop}>
          Stop comparing
        </button>
      ) : rest.length === 0 ? (
        comparison === null || comparison.stores.length < 2 ? (
          <p className="small soft">
            Open another store in a tab and click the icon there once. Then its prices for this list can stand here.
          </p>
        ) : (
          <button
            type="button"
            className="button is-quiet is-small"
            onClick={() => {
              onCompare(asked);
            }}
          >
            Ask them again
          </button>
        )
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onCompare(chosen);
          }}
        >
          <fieldset className="compare-choice">
            <legend className="small soft">Stores you were in before, if their tabs are still open:</legend>
            {rest.map(({ origin, name }) => (
              <label key={origin} className="is-clickable">
                <input
                  type="checkbox"
                  checked={!left.has(origin)}
                  onChange={(event) => {
                    const next = new Set(left);
                    if (event.target.checked) next.delete(origin);
                    else next.add(origin);
                    setLeft(next);
                  }}
                />
                <span>{name}</span>
                <span className="tiny soft">{new URL(origin).host}</span>
              </label>
            ))}
          </fieldset>
          <button type="submit" className="button is-wide" disabled={chosen.length === 0}>
            {chosen.length === 0 ? 'Choose a store' : `Price this list at ${pluralOf(chosen.length, 'store')}`}
          </button>
          <p className="tiny soft">Only searches there. Nothing is put into any cart.</p>
        </form>
      )}
    </details>
  );
}

interface TableProps {
  comparison: StoredComparison;
  labels: ReadonlyMap<string, string>;
  onAllow: (origin: string) => void;
  onAgain: (origin: string) => void;
}

function Table({ comparison, labels, onAllow, onAgain }: TableProps) {
  const { stores, wanted, isRunning } = comparison;
  const baskets = stores.flatMap(({ pricing }) => (pricing.state === 'priced' ? [pricing.basket] : []));
  const result = compareBaskets(baskets, wanted);
  const order = new Map(result.rows.map(({ origin }, at) => [origin, at]));
  const place = ({ origin }: ComparedStore): number => order.get(origin) ?? result.rows.length;
  return (
    <>
      <table className="compare-table">
        <caption className="visually-hidden">What the list costs in each store</caption>
        <thead>
          <tr>
            <th scope="col">Store</th>
            <th scope="col">Found</th>
            <th scope="col">Total</th>
          </tr>
        </thead>
        <tbody aria-live="polite">
          {[...stores]
            .sort((a, b) => place(a) - place(b))
            .map((store) => (
              <CompareRow
                key={store.origin}
                store={store}
                row={result.rows.find(({ origin }) => origin === store.origin) ?? null}
                wanted={wanted.length}
                isCheapest={result.cheapestFull === store.origin && baskets.length > 1}
                isBusy={isRunning}
                onAllow={onAllow}
                onAgain={onAgain}
              />
            ))}
        </tbody>
      </table>
      {isRunning ? (
        <p className="small soft compare-busy">
          <LoaderCircle className="spin" size={14} aria-hidden />
          Asking the stores, each in its own tab…
        </p>
      ) : (
        <BestSplit result={result} baskets={baskets} wanted={wanted} labels={labels} />
      )}
    </>
  );
}
