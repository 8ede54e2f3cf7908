import { Info } from 'lucide-react';
import type { StoreCheck } from '../../lib/core/store/store-check';
import { selfTestStepText, storesPageUrl } from '../stores/store-text';

interface Props {
  storeName: string;
  storeOrigin: string;
  /** Why the store's own adapter is not used; null when the shopper wanted it so. */
  problem: { detail?: string | undefined } | null;
  /** The part of the adapter its self-test found broken; null when it found none. */
  broken: StoreCheck | null;
}

/** A note that the store is read as any store, and which part of its adapter no longer fits. */
export function AnyStoreNote({ storeName, storeOrigin, problem, broken }: Props) {
  const detail = broken?.detail ?? problem?.detail;
  return (
    <p className="other-tab small soft">
      <Info size={15} aria-hidden />
      <span>
        {problem === null
          ? `${storeName} is read as any store, as you set it.`
          : `${storeName}’s pages changed${broken === null ? '' : ` (what broke: ${selfTestStepText[broken.step].toLowerCase()})`}, so it is read as any store. The check of the cart is the same.`}{' '}
        <a href={storesPageUrl(storeOrigin)} target="_blank" rel="noreferrer">
          {problem === null ? 'Change it' : 'See what broke'}
        </a>
        {detail === undefined ? null : <span className="tiny any-store-detail"> ({detail})</span>}
      </span>
    </p>
  );
}
