import { useId, useState } from 'react';
import './forms.css';

interface Props {
  label: string;
  value: string;
  hint: string;
  placeholder?: string;
  onChange: (value: string) => void;
}

/** A key: hidden unless it is asked for, and cleared in one press. */
export function SecretField({ label, value, hint, placeholder, onChange }: Props) {
  const id = useId();
  const [isShown, setShown] = useState(false);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="field-secret">
        <input
          id={id}
          type={isShown ? 'text' : 'password'}
          value={value}
          placeholder={placeholder}
          // Not "off": browsers then offer to keep it as the password of this page.
          autoComplete="new-password"
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
        {value === '' ? null : (
          <>
            <button
              type="button"
              className="button is-small"
              aria-label={`${isShown ? 'Hide' : 'Show'} ${label}`}
              onClick={() => {
                setShown(!isShown);
              }}
            >
              {isShown ? 'Hide' : 'Show'}
            </button>
            <button
              type="button"
              className="button is-small"
              aria-label={`Clear ${label}`}
              onClick={() => {
                onChange('');
                setShown(false);
              }}
            >
              Clear
            </button>
          </>
        )}
      </div>
      <p id={`${id}-hint`} className="tiny soft">
        {hint}
      </p>
    </div>
  );
}

/** A key that is kept though nothing uses it: said, and cleared in one press. Nothing when there is none. */
export function KeptKey({ what, value, onClear }: { what: string; value: string; onClear: () => void }) {
  if (value === '') return null;
  return (
    <p className="small">
      Your {what} is still kept on this device.{' '}
      <button type="button" className="button is-small" onClick={onClear}>
        Clear the {what}
      </button>
    </p>
  );
}
