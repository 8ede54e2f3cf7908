import { Settings } from 'lucide-react';
import type { ReactNode } from 'react';
import { Logo } from '../ui/frame/Logo';
import './StoresPage.css';

interface Props {
  /** How many stores were met; null while that is being read. */
  count: number | null;
  /** Forget all. */
  actions: ReactNode;
  /** The stores met, one by one. */
  met: ReactNode;
  /** Every store and platform there is an adapter for. */
  known: ReactNode;
  onOpenSettings: () => void;
}

/** The frame of the page of stores: the known stores with their health, then every adapter. */
export function StoresPage({ count, actions, met, known, onOpenSettings }: Props) {
  return (
    <main className="stores">
      <header className="stores-head">
        <Logo size={32} />
        <div>
          <h1>Stores</h1>
          <p className="small soft">What works in each store, what broke and where. Kept on this device.</p>
        </div>
        <button type="button" className="button is-small" onClick={onOpenSettings}>
          <Settings size={14} aria-hidden />
          Settings
        </button>
      </header>
      <section className="stores-part" aria-labelledby="stores-met">
        <div className="stores-part-head">
          <h2 id="stores-met">Stores you were in</h2>
          {count === null || count === 0 ? null : actions}
        </div>
        {count === 0 ? (
          <p className="card stores-empty soft">
            None yet. Open a grocery store and click the coach’s icon there: from then on you see here how it fares in
            that store.
          </p>
        ) : (
          met
        )}
      </section>
      <section className="stores-part" aria-labelledby="stores-known">
        <div>
          <h2 id="stores-known">Stores the coach knows</h2>
          <p className="small soft">
            Any other shop is read as any store, by what its pages say of themselves. Whichever way: what is in your
            cart is read back and compared each time.
          </p>
        </div>
        {known}
      </section>
    </main>
  );
}
