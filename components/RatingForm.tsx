import { ThumbsDown, ThumbsUp } from 'lucide-react';
import { useState } from 'react';
import './RatingForm.css';

interface Props {
  onRate: (value: 0 | 1, comment: string | null) => void;
}

/** Thumbs up or down on a cart, and a few words if there are any. */
export function RatingForm({ onRate }: Props) {
  const [value, setValue] = useState<0 | 1 | null>(null);
  const [comment, setComment] = useState('');
  const [isSent, setSent] = useState(false);
  const rate = (next: 0 | 1): void => {
    setValue(next);
    setSent(false);
    onRate(next, null);
  };
  const send = (): void => {
    if (value === null || comment.trim() === '') return;
    onRate(value, comment.trim());
    setSent(true);
  };

  return (
    <section className="rating card" aria-label="Rate this cart">
      <div className="rating-row">
        <p className="small">{value === null ? 'How was this cart?' : 'Thank you, noted.'}</p>
        <button
          type="button"
          className="icon-button"
          aria-label="Good cart"
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
          aria-label="Bad cart"
          aria-pressed={value === 0}
          onClick={() => {
            rate(0);
          }}
        >
          <ThumbsDown size={18} aria-hidden />
        </button>
      </div>
      {value === null ? null : isSent ? (
        <p className="small soft">Your words are kept with this cart.</p>
      ) : (
        <form className="rating-words" action={send}>
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
    </section>
  );
}
