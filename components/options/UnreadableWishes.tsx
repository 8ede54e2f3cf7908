import { CircleAlert } from 'lucide-react';
import type { UnreadWish } from '../../lib/core/shopper/unread-wishes';
import { canBeAvoided, nameOfWish, wordOfWish } from '../../lib/core/shopper/unread-wishes';
import { capitalise } from '../ui/plural-text';
import './UnreadableWishes.css';

interface Props {
  /** What stops planning. Nothing is shown when there is none. */
  wishes: readonly UnreadWish[];
  /** Its word is avoided from now on; what is stored stays, for the version that knows it. */
  onKeep: (wish: UnreadWish) => void;
  /** What is stored there goes; what the form shows for it holds. */
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
