import { ExternalLink } from 'lucide-react';
import type { CartDiff } from '../../lib/core/cart/fill';
import { isAsBefore } from '../../lib/core/cart/undo/undo';
import type { Undo } from '../../lib/core/cart/undo/undo';
import { safeLink } from '../ui/safe-link';
import { UndoButton, UndoResult } from './UndoBox';

interface Props {
  diff: CartDiff;
  storeOrigin: string;
  undo: Undo;
  canUndo: boolean;
  onUndo: () => void;
  onDone: () => void;
}

/** The buttons below a filled cart: to the store's cart page, Undo, or done. */
export function VerifiedFooter({ diff, storeOrigin, undo, canUndo, onUndo, onDone }: Props) {
  const link = safeLink(diff.cartUrl, storeOrigin);
  const isOpenOffered = link !== null && (undo.status === 'none' || (undo.status === 'undone' && !isAsBefore(undo)));
  return (
    <>
      {isOpenOffered ? (
        <a className="button is-primary is-wide" href={link} target="_blank" rel="noreferrer">
          Open the cart
          <ExternalLink size={17} aria-hidden />
        </a>
      ) : null}
      <UndoResult undo={undo} />
      <div className="frame-foot-row">
        <UndoButton undo={undo} isOffered={canUndo} onUndo={onUndo} />
        <button
          type="button"
          className={isOpenOffered || undo.status === 'undoing' ? 'button' : 'button is-primary'}
          onClick={onDone}
        >
          Done
        </button>
      </div>
    </>
  );
}
