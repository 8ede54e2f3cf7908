import { LoaderCircle, Undo2 } from 'lucide-react';
import type { OtherChange } from '../../lib/core/cart/fill';
import { isAsBefore } from '../../lib/core/cart/undo/undo';
import type { Undo, Undone } from '../../lib/core/cart/undo/undo';
import { pluralOf, listOf } from '../ui/plural-text';
import './UndoBox.css';

interface ButtonProps {
  undo: Undo;
  /** Whether anything of ours may still be in the cart. */
  isOffered: boolean;
  onUndo: () => void;
}

/** The Undo button: takes out exactly what the coach put in. Hidden during an Undo, and when there is nothing to take out. */
export function UndoButton({ undo, isOffered, onUndo }: ButtonProps) {
  if (!isOffered || undo.status === 'undoing') return null;
  return (
    <button type="button" className="button" onClick={onUndo}>
      <Undo2 size={16} aria-hidden />
      {undo.status === 'none' ? 'Take our items out' : 'Try again'}
    </button>
  );
}

/** The progress and the result of an Undo; empty before it is asked for. */
export function UndoResult({ undo }: { undo: Undo }) {
  if (undo.status === 'none') return null;
  if (undo.status === 'undoing')
    return (
      <p className="undo-box small">
        <LoaderCircle className="spin" size={16} aria-hidden />
        Taking our items out again…
      </p>
    );
  return (
    <p className="undo-box small" data-clean={isAsBefore(undo)}>
      <Undo2 size={16} aria-hidden />
      <span>{undoText(undo)}</span>
    </p>
  );
}

/** The result of an Undo in words: "as it was" only if the two carts are equal. */
export function undoText(undo: Undone): string {
  const took = `${pluralOf(undo.removed, 'pack')} taken out.`;
  if (isAsBefore(undo)) return `Your cart is as it was: ${took}`;
  const parts = [took, leftoverText(undo.leftover), differencesText(undo.differences ?? [])];
  if (undo.isWhole === false) parts.push('The whole cart could not be seen: look at it on the store’s page.');
  if (undo.error !== null) parts.push(undo.error.message);
  return parts.filter((part) => part !== '').join(' ');
}

function differencesText(differences: readonly OtherChange[]): string {
  if (differences.length === 0) return '';
  const told = differences.map(({ title, was, now }) => `${title} (${String(was)} before, ${String(now)} now)`);
  return `Otherwise not as before: ${listOf(told)}.`;
}

function leftoverText(leftover: readonly string[]): string {
  if (leftover.length === 0) return '';
  return `Still in the cart: ${listOf(leftover)}. Try again, or take ${leftover.length === 1 ? 'it' : 'them'} out on the store’s page.`;
}
