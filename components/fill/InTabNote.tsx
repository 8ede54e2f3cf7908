import { Info } from 'lucide-react';

interface Props {
  storeName: string;
  /** `moving`: it goes through its pages now. `asks`: filling may take that, and the browser asks for the site first. */
  state: 'moving' | 'asks';
}

/** Says that a store works page by page in its own tab: while that happens, or before it may. */
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
