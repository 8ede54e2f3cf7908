import { LoaderCircle, Undo2 } from 'lucide-react';
import type { Undo } from '../lib/core/run';
import { countOf, listOf } from './words';
import './UndoBox.css';

interface Props {
  undo: Undo;
  /** Whether anything of ours may still be in the cart. */
  isOffered: boolean;
  onUndo: () => void;
}

/** Takes out exactly what the coach put in, and says what came of it. */
export function UndoBox({ undo, isOffered, onUndo }: Props) {
  if (undo.status === 'undoing')
    return (
      <p className="undo-box small">
        <LoaderCircle className="spin" size={16} aria-hidden />
        Taking our items out again…
      </p>
    );
  if (undo.status === 'undone') {
    const isClean = undo.error === null && undo.leftover.length === 0;
    return (
      <p className="undo-box small" data-clean={isClean}>
        <Undo2 size={16} aria-hidden />
        <span>
          {isClean
            ? `Your cart is as it was: ${countOf(undo.removed, 'item')} taken out.`
            : `${countOf(undo.removed, 'item')} taken out. ${leftoverText(undo.leftover)}${undo.error?.message ?? ''}`}
        </span>
      </p>
    );
  }
  if (!isOffered) return null;
  return (
    <button type="button" className="button" onClick={onUndo}>
      <Undo2 size={16} aria-hidden />
      Take our items out
    </button>
  );
}

function leftoverText(leftover: readonly string[]): string {
  return leftover.length === 0
    ? ''
    : `Still in the cart: ${listOf(leftover)}. Please take ${leftover.length === 1 ? 'it' : 'them'} out on the store’s page. `;
}
