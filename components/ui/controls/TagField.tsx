import { Plus, X } from 'lucide-react';
import { useId, useState } from 'react';
import '../../options/PreferencesForm.css';

interface Props {
  label: string;
  hint: string;
  placeholder: string;
  tags: readonly string[];
  /** Most tags taken. */
  max: number;
  onChange: (tags: string[]) => void;
}

/** A few words or names, each its own chip: typed with Enter or a comma between, taken out one by one. */
export function TagField({ label, hint, placeholder, tags, max, onChange }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const add = (): void => {
    const wanted = typed.split(',').map((each) => each.trim().slice(0, 60));
    const known = new Set(tags.map((tag) => tag.toLowerCase()));
    const fresh = wanted.filter((each, index) => {
      const key = each.toLowerCase();
      return each !== '' && !known.has(key) && wanted.findIndex((other) => other.toLowerCase() === key) === index;
    });
    setTyped('');
    if (fresh.length > 0) onChange([...tags, ...fresh].slice(0, max));
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {tags.length === 0 ? null : (
        <ul className="tags" aria-label={label}>
          {tags.map((tag) => (
            <li key={tag} className="chip">
              {tag}
              <button
                type="button"
                aria-label={`Remove ${tag}`}
                onClick={() => {
                  onChange(tags.filter((other) => other !== tag));
                }}
              >
                <X size={13} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="tag-entry">
        <input
          id={id}
          type="text"
          value={typed}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            setTyped(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
          onBlur={add}
        />
        <button type="button" className="button" aria-label={`Add to ${label}`} onClick={add}>
          <Plus size={15} aria-hidden />
          Add
        </button>
      </div>
      <p id={`${id}-hint`} className="tiny soft">
        {hint}
      </p>
    </div>
  );
}
