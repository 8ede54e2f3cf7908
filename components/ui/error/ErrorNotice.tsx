import { CircleAlert } from 'lucide-react';
import type { ErrorInfo } from '../../../lib/core/error-info';
import type { ErrorAction } from './error-text';
import { buttonFor, errorSentence } from './error-text';
import './ErrorNotice.css';

interface Props {
  error: ErrorInfo;
  /** Whether the prompt can be written another way from here. */
  canRephrase?: boolean;
  onAction: (action: ErrorAction) => void;
}

/** One error: a sentence with what to do, one button that does it, and the particulars for a bug report behind a fold. */
export function ErrorNotice({ error, canRephrase = true, onAction }: Props) {
  const words = buttonFor(error, canRephrase);
  const particulars = [error.code, error.message, error.detail].filter((part) => part !== undefined && part !== '');
  return (
    <div className="error-notice" role="alert">
      <CircleAlert size={18} aria-hidden />
      <div className="error-notice-body">
        <p>{errorSentence(error)}</p>
        <div className="error-notice-foot">
          <button
            type="button"
            className="button is-small"
            onClick={() => {
              onAction(words.action);
            }}
          >
            {words.button}
          </button>
          <details className="tiny">
            <summary>Details</summary>
            <p className="error-notice-detail">{particulars.join(' · ')}</p>
          </details>
        </div>
      </div>
    </div>
  );
}
