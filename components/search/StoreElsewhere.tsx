import { Info } from 'lucide-react';

/** Says that the cart on the screen belongs to a store in another tab than the one the popup was opened on. */
export function StoreElsewhere({ storeName }: { storeName: string }) {
  return (
    <p className="other-tab small soft">
      <Info size={15} aria-hidden />
      This cart belongs to {storeName}, in another tab.
    </p>
  );
}
