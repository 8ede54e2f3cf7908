import { useId } from 'react';

interface Props {
  label: string;
  value: string;
  type?: 'text' | 'url' | 'password';
  hint?: string;
  placeholder?: string;
  onChange: (value: string) => void;
}

/** A labelled text field with its hint. */
export function FieldRow({ label, value, type = 'text', hint, placeholder, onChange }: Props) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="tiny soft">
          {hint}
        </p>
      )}
    </div>
  );
}
