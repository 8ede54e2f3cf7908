import { useId } from 'react';
import './forms.css';

interface Props {
  label: string;
  value: string;
  type?: 'text' | 'url';
  inputMode?: 'decimal';
  /** Offered while typing; anything else may be typed too. */
  suggestions?: readonly string[];
  hint?: string;
  placeholder?: string;
  onChange: (value: string) => void;
}

/** A labelled text field with its hint. */
export function FieldRow({ label, value, type = 'text', inputMode, suggestions, hint, placeholder, onChange }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        placeholder={placeholder}
        inputMode={inputMode}
        list={suggestions === undefined ? undefined : `${id}-list`}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      {suggestions === undefined ? null : (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="tiny soft">
          {hint}
        </p>
      )}
    </div>
  );
}
