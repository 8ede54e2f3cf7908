import { useState } from 'react';
import { focusOnce } from '../controls/focus-once';
import './ConfirmButton.css';

interface Props {
  label: string;
  /** What will be gone, asked before it is. */
  question: string;
  /** The button that does it: "Delete it". */
  yes: string;
  isBusy?: boolean;
  onConfirm: () => void;
}

/** A press that cannot be taken back is asked about once more, in place. */
export function ConfirmButton({ label, question, yes, isBusy = false, onConfirm }: Props) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <button
        type="button"
        className="button is-small"
        disabled={isBusy}
        onClick={() => {
          setAsking(true);
        }}
      >
        {label}
      </button>
    );
  return (
    <div
      className="confirm"
      role="group"
      aria-label={label}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setAsking(false);
      }}
    >
      <p className="small">{question}</p>
      <button
        type="button"
        className="button is-small is-danger"
        ref={focusOnce}
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {yes}
      </button>
      <button
        type="button"
        className="button is-small"
        onClick={() => {
          setAsking(false);
        }}
      >
        Keep
      </button>
    </div>
  );
}
