import { Info } from 'lucide-react';
import './UnreadableWishes.css';

interface Props {
  /** What is stored and cannot be read, as it is called, and the parts of it that are meant (none: all of it). */
  items: readonly { name: string; title: string; fields: readonly string[] }[];
  onClear: (name: string) => void;
}

/** Settings and memories that are stored and cannot be read, beside the diets and allergies, which stop planning and are told apart. */
export function UnreadableItems({ items, onClear }: Props) {
  if (items.length === 0) return null;
  return (
    <section className="unread-wishes is-mild" aria-label="What could not be read">
      <Info size={18} aria-hidden />
      <div>
        <p>
          Not all that is stored can be read: another version wrote it, or it was stored only in part. It is kept as it
          is; until then, the usual holds in its place.
        </p>
        <ul>
          {items.map(({ name, title, fields }) => (
            <li key={name}>
              <span className="unread-wish">{fields.length === 0 ? title : `${title}, in part`}</span>
              <button
                type="button"
                className="button is-small"
                aria-label={`Clear what cannot be read of ${title}`}
                onClick={() => {
                  onClear(name);
                }}
              >
                Clear it
              </button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
