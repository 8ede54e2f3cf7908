import { ExternalLink, Link2, LoaderCircle } from 'lucide-react';
import type { ErrorInfo } from '../../lib/core/error-info';
import { safeLink } from '../ui/safe-link';
import './HandOffBox.css';

/** The state of asking the store for its hand-off. */
export type HandOffState =
  | { status: 'idle' }
  | { status: 'asking' }
  | { status: 'answered'; url: string | null }
  | { status: 'failed'; error: ErrorInfo };

interface Props {
  storeName: string;
  /** `all`: instead of filling; `rest`: what the cart does not hold. */
  about: 'all' | 'rest';
  state: HandOffState;
  onAsk: () => void;
}

/** The store's hand-off: a link or list page of the store, offered beside the fill and opened by the shopper. */
export function HandOffBox({ storeName, about, state, onAsk }: Props) {
  return (
    <section className="hand-off" aria-label="The store’s own way" aria-live="polite">
      <HandOffBody storeName={storeName} about={about} state={state} onAsk={onAsk} />
    </section>
  );
}

function HandOffBody({ storeName, about, state, onAsk }: Props) {
  const link = state.status === 'answered' ? safeLink(state.url) : null;
  if (link !== null) {
    return (
      <>
        <a className="button is-wide" href={link} target="_blank" rel="noreferrer">
          <ExternalLink size={16} aria-hidden />
          Open with {storeName}’s own link
        </a>
        <p className="tiny soft">
          {about === 'all'
            ? 'The store puts them into your cart itself. Use this or Fill, not both: together they buy everything twice.'
            : 'The store puts what is missing into your cart itself. Look the cart over there: we do not check it.'}
        </p>
      </>
    );
  }
  if (state.status === 'answered') {
    return <p className="tiny soft">{storeName} offers no link of its own for this list.</p>;
  }
  if (state.status === 'asking') {
    return (
      <p className="tiny soft hand-off-asking">
        <LoaderCircle className="spin" size={14} aria-hidden />
        Asking {storeName}…
      </p>
    );
  }
  return (
    <>
      {state.status === 'failed' ? <p className="tiny hand-off-bad">{state.error.message}</p> : null}
      <button type="button" className="button is-quiet is-small" onClick={onAsk}>
        <Link2 size={14} aria-hidden />
        {state.status === 'failed'
          ? 'Ask again'
          : about === 'all'
            ? 'Ask the store for a link that fills its cart'
            : 'Try the store’s own link for what is missing'}
      </button>
    </>
  );
}
