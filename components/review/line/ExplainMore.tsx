import { LoaderCircle, Sparkles } from 'lucide-react';
import type { ErrorInfo } from '../../../lib/core/error-info';
import type { ErrorAction } from '../../ui/error/error-text';
import { ErrorNotice } from '../../ui/error/ErrorNotice';
import './ExplainMore.css';

interface Props {
  /** What the meal calls the product's ingredient. */
  label: string;
  /** The longer answer, once it is there. */
  text: string | null;
  /** The state of the request; an error says why there is no answer. */
  state: 'idle' | 'asking' | ErrorInfo;
  onAsk: () => void;
  onSettings: () => void;
}

/** A longer answer about one product, from Claude, on request. It only rewords the facts above it. */
export function ExplainMore({ label, text, state, onAsk, onSettings }: Props) {
  if (text !== null)
    return (
      <p className="small explain-text" role="status">
        {text} <span className="tiny soft">By Claude, checked against the facts above.</span>
      </p>
    );
  if (typeof state === 'object')
    return (
      <ErrorNotice
        error={state}
        canRephrase={false}
        onAction={(action: ErrorAction) => {
          if (action === 'settings') onSettings();
          else onAsk();
        }}
      />
    );
  const isAsking = state === 'asking';
  return (
    <button
      type="button"
      className="button is-small"
      aria-label={isAsking ? `Asking Claude about ${label}` : `Explain more about ${label}`}
      disabled={isAsking}
      onClick={onAsk}
    >
      {isAsking ? <LoaderCircle size={14} className="spin" aria-hidden /> : <Sparkles size={14} aria-hidden />}
      {isAsking ? 'Asking Claude…' : 'Explain more'}
    </button>
  );
}
