import { CircleAlert } from 'lucide-react';
import type { UnreadWish } from '../../lib/core/shopper/unread-wishes';
import { canBeAvoided, nameOfWish, wordOfWish } from '../../lib/core/shopper/unread-wishes';
import { capitalise } from '../ui/plural-text';
import './UnreadableWishes.css';

interface Props {
  /** What stops planning. Nothing is shown when there is none. */
  wishes: readonly UnreadWish[];
  /** Avoids its word from now on and keeps the stored value for a version that can read it. */
  onKeep: (wish: UnreadWish) => void;
  /** Deletes the stored value; the value that the form shows is used. */
  onClear: (wish: UnreadWish) => void;
}

/** Diets, allergies and avoided foods that are stored and cannot be read: the shopper says of each whether it still holds. */
export function UnreadableWishes({ wishes, onKeep, onClear }: Props) {
  if (wishes.length === 0) return null;
  return (
    <div className="unread-wishes" role="alert">
      <CircleAlert size={18} aria-hidden />
      <div>
        <p>
          Something about your diet is stored that this version cannot read. No cart is planned until you say what
          becomes of it. Check the diets and allergies below, too.
        </p>
        <ul>
          {wishes.map((wish) => {
            const name = nameOfWish(wish);
            return (
              <li key={JSON.stringify([wish.item, wish.path])}>
                <span className="unread-wish">{capitalise(name)}</span>
                {canBeAvoided(wish) ? (
                  <button
                    type="button"
                    className="button is-small is-primary"
                    onClick={() => {
                      onKeep(wish);
                    }}
                  >
                    Avoid “{wordOfWish(wish)}”
                  </button>
                ) : null}
                <button
                  type="button"
                  className="button is-small"
                  aria-label={wish.value === undefined ? `What is shown below is right: ${name}` : `Clear ${name}`}
                  onClick={() => {
                    onClear(wish);
                  }}
                >
                  {wish.value === undefined ? 'What is shown below is right' : 'Clear it'}
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
