import { LogIn, MapPin, Store } from 'lucide-react';
import type { ErrorInfo } from '../../lib/core/error-info';
import type { StoreInfo } from '../../lib/core/store/store-info';
import type { ErrorAction } from '../ui/error/error-text';
import { ErrorNotice } from '../ui/error/ErrorNotice';
import './StoreNotice.css';

interface Props {
  store: StoreInfo | null;
  /** Why there is no store; null when there is one, or when the page simply is not a store's. */
  error: ErrorInfo | null;
  onAction: (action: ErrorAction) => void;
}

/** What prevents a start: no store on this page, signed out, no branch chosen. Empty if nothing does. */
export function StoreNotice({ store, error, onAction }: Props) {
  if (store === null) {
    if (error !== null && error.code !== 'store/unsupported') return <ErrorNotice error={error} onAction={onAction} />;
    return (
      <section className="store-notice" aria-label="No store on this page">
        <Store size={22} aria-hidden />
        <div>
          <h2>Open a grocery store’s page, then click the icon again</h2>
          <p className="small soft">
            Any shop page counts where you can search and put things in a cart: its home page, an aisle, a product. What
            you type here is kept.
          </p>
        </div>
      </section>
    );
  }
  if (store.readiness === 'signed-out')
    return (
      <section className="store-notice" aria-label="Signed out">
        <LogIn size={22} aria-hidden />
        <div>
          <h2>You’re signed out of {store.name}</h2>
          <p className="small soft">
            Sign in on its page, then click the icon again. You can plan now and sign in before filling.
          </p>
        </div>
      </section>
    );
  if (store.readiness === 'no-store-chosen')
    return (
      <section className="store-notice" aria-label="No branch chosen">
        <MapPin size={22} aria-hidden />
        <div>
          <h2>{store.name} doesn’t know your branch yet</h2>
          <p className="small soft">
            Choose where you shop on its page, then click the icon again. Prices and stock depend on it.
          </p>
        </div>
      </section>
    );
  return null;
}
