import { Info } from 'lucide-react';

interface Props {
  storeName: string;
  /** Why the store's own adapter is not used; null when the shopper wanted it so. */
  problem: { detail?: string | undefined } | null;
}

/** Says that the store is read by what its pages say of themselves, and which step of its adapter no longer fits. */
export function AnyStoreNote({ storeName, problem }: Props) {
  return (
    <p className="other-tab small soft">
      <Info size={15} aria-hidden />
      <span>
        {problem === null
          ? `${storeName} is read as any store, as you set it.`
          : `${storeName}’s pages changed, so it is read as any store. The check of the cart is the same.`}
        {problem?.detail === undefined ? null : <span className="tiny any-store-detail"> ({problem.detail})</span>}
      </span>
    </p>
  );
}
