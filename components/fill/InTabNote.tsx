import { Info } from 'lucide-react';

interface Props {
  storeName: string;
  /** `moving`: the tab is being navigated now. `asks`: filling may navigate it, and the browser asks for permission first. */
  state: 'moving' | 'asks';
}

/** A note that the store's own tab is navigated: while that happens, or before it may happen. */
export function InTabNote({ storeName, state }: Props) {
  return (
    <p className="other-tab small soft" role={state === 'moving' ? 'status' : undefined}>
      <Info size={15} aria-hidden />
      {state === 'moving'
        ? `${storeName} works page by page, so its tab moves by itself. It comes back to where you were.`
        : `${storeName} may have to be filled page by page, in its tab. For that the browser asks you to allow this site; I give the right back once your cart is done.`}
    </p>
  );
}
