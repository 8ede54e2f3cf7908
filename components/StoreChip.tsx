import { ChevronDown, Store } from 'lucide-react';
import type { Proof, StoreInfo } from '../lib/core/store-info';
import './StoreChip.css';

const proofWords: Readonly<Record<Proof, { label: string; text: string }>> = {
  engine: {
    label: 'Proven',
    text: 'Searching and filling were tested against this store’s real software, cart and all.',
  },
  page: {
    label: 'Reads its pages',
    text: 'Tested on saved pages of this store. Filling is checked against your cart each time, as always.',
  },
  documented: {
    label: 'New here',
    text: 'Written from this store’s public documentation and not yet tested on the store itself. Look the cart over before you pay.',
  },
};

/** Which store the shopper is in and, on a click, how well the coach knows it. */
export function StoreChip({ store }: { store: StoreInfo | undefined }) {
  if (store === undefined) return <div className="store-chip-space skeleton" aria-hidden />;
  const { label, text } = proofWords[store.proof];
  return (
    <details className="store-chip">
      <summary>
        <Store size={16} aria-hidden />
        <span className="store-chip-name">
          Shopping at <strong>{store.name}</strong>
        </span>
        <span className={store.proof === 'documented' ? 'badge is-warn' : 'badge is-good'}>{label}</span>
        <ChevronDown size={14} aria-hidden />
      </summary>
      <p className="small soft">
        {/* The name again, whole: above it is cut when it is long. */}
        <strong>{store.name}</strong> · {text}
      </p>
    </details>
  );
}
