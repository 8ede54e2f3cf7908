import { LoaderCircle, Undo2 } from 'lucide-react';
import type { Undo } from '../lib/core/run';
import { countOf, listOf } from './words';
import './UndoBox.css';

/** Whether everything of ours is out of the cart again. */
export function isUndone(undo: Undo): boolean {
  return undo.status === 'undone' && undo.error === null && undo.leftover.length === 0;
}

interface ButtonProps {
  undo: Undo;
  /** Whether anything of ours may still be in the cart. */
  isOffered: boolean;
  onUndo: () => void;
}

/** Takes out exactly what the coach put in. Not there while that is under way, nor when there is nothing to take out. */
export function UndoButton({ undo, isOffered, onUndo }: ButtonProps) {
  if (!isOffered || undo.status === 'undoing') return null;
  return (
    <button type="button" className="button" onClick={onUndo}>
      <Undo2 size={16} aria-hidden />
      {undo.status === 'none' ? 'Take our items out' : 'Try again'}
    </button>
  );
}

/** What is coming, or what came, of taking our items out; nothing before it was asked for. */
export function UndoResult({ undo }: { undo: Undo }) {
  if (undo.status === 'none') return null;
  if (undo.status === 'undoing')
    return (
      <p className="undo-box small">
        <LoaderCircle className="spin" size={16} aria-hidden />
        Taking our items out again…
      </p>
    );
  const isClean = isUndone(undo);
  const took = `${countOf(undo.removed, 'pack')} taken out.`;
  return (
    <p className="undo-box small" data-clean={isClean}>
      <Undo2 size={16} aria-hidden />
      <span>
        {isClean
          ? `Your cart is as it was: ${took}`
          : `${took} ${leftoverText(undo.leftover)}${undo.error?.message ?? ''}`}
      </span>
    </p>
  );
}

function leftoverText(leftover: readonly string[]): string {
  if (leftover.length === 0) return '';
  return `Still in the cart: ${listOf(leftover)}. Try again, or take ${leftover.length === 1 ? 'it' : 'them'} out on the store’s page. `;
}
