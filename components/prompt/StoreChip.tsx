import { ChevronDown, Store } from 'lucide-react';
import type { StoreInfo } from '../../lib/core/store/store-info';
import { proofText, storesPageUrl } from '../stores/store-text';
import './StoreChip.css';

/** Which store the shopper is in and, on a click, how well the coach knows it. */
export function StoreChip({ store }: { store: StoreInfo | undefined }) {
  if (store === undefined) return <div className="store-chip-space skeleton" aria-hidden />;
  const { label, text } = proofText[store.proof];
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
        <strong>{store.name}</strong> · {text}{' '}
        <a href={storesPageUrl(store.origin)} target="_blank" rel="noreferrer">
          How it fares here
        </a>
      </p>
    </details>
  );
}
