import { ListChecks } from 'lucide-react';
import { storesPageUrl } from '../stores/store-text';

interface Props {
  storeName: string;
  storeOrigin: string;
}

/** Offers the shopping list when a store cannot be used at all, to shop by hand there or elsewhere. */
export function ShoppingListFallback({ storeName, storeOrigin }: Props) {
  return (
    <section className="card list-way-out" aria-label="Your list">
      <h2>Your list is ready all the same</h2>
      <p className="small soft">
        Neither what I know of {storeName} nor what its pages say of themselves was enough. Shop by it by hand, or take
        it to another store: to copy, print or save.
      </p>
      <a className="button is-wide" href="list.html" target="_blank" rel="noreferrer">
        <ListChecks size={16} aria-hidden />
        Open the shopping list
      </a>
      <a className="tiny" href={storesPageUrl(storeOrigin)} target="_blank" rel="noreferrer">
        See what broke, and copy a report of it
      </a>
    </section>
  );
}
