import { ThumbsDown, ThumbsUp } from 'lucide-react';
import { useState } from 'react';
import './RatingForm.css';

interface Props {
  /** What is rated: "cart", "session". */
  of?: string;
  /** What was said before. */
  given?: { value: 0 | 1; comment: string | null } | null;
  onRate: (value: 0 | 1, comment: string | null) => void;
}

/** Thumbs up or down, and a few words if there are any; both may be changed later. */
export function RatingForm({ of = 'cart', given = null, onRate }: Props) {
  const [value, setValue] = useState(given?.value ?? null);
  const [comment, setComment] = useState(given?.comment ?? '');
  const [isSent, setSent] = useState(false);
  const rate = (next: 0 | 1): void => {
    setValue(next);
    setSent(false);
    onRate(next, comment.trim() === '' ? null : comment.trim());
  };
  const send = (): void => {
    if (value === null || comment.trim() === '') return;
    onRate(value, comment.trim());
    setSent(true);
  };

  return (
    <div className="rating card" role="group" aria-label={`Rate this ${of}`}>
      <div className="rating-row">
        <p className="small">{value === null ? `How was this ${of}?` : 'Thank you, noted.'}</p>
        <button
          type="button"
          className="icon-button"
          aria-label={`Good ${of}`}
          aria-pressed={value === 1}
          onClick={() => {
            rate(1);
          }}
        >
          <ThumbsUp size={18} aria-hidden />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={`Bad ${of}`}
          aria-pressed={value === 0}
          onClick={() => {
            rate(0);
          }}
        >
          <ThumbsDown size={18} aria-hidden />
        </button>
      </div>
      {value === null ? null : isSent ? (
        <p className="small soft">Your words are kept with this {of}.</p>
      ) : (
        <form
          className="rating-words"
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <input
            type="text"
            aria-label="A few words"
            placeholder={value === 1 ? 'What worked? (optional)' : 'What went wrong? (optional)'}
            maxLength={2000}
            value={comment}
            onChange={(event) => {
              setComment(event.target.value);
            }}
          />
          <button type="submit" className="button is-small" disabled={comment.trim() === ''}>
            Send
          </button>
        </form>
      )}
    </div>
  );
}
