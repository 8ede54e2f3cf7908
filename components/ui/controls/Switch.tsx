import { useId } from 'react';
import { useRedraw } from './use-redraw';
import './forms.css';

interface Props {
  label: string;
  isOn: boolean;
  /** One sentence under it; read with the switch. */
  hint?: string;
  onChange: (isOn: boolean) => void;
}

/** Something that is on or off, with what that means in one sentence. */
export function Switch({ label, isOn, hint, onChange }: Props) {
  const id = useId();
  const redraw = useRedraw();
  return (
    <div className="switch-row">
      <label className="switch is-clickable">
        <input
          type="checkbox"
          role="switch"
          checked={isOn}
          aria-describedby={hint === undefined ? undefined : id}
          onChange={(event) => {
            onChange(event.target.checked);
            redraw();
          }}
        />
        <span>{label}</span>
      </label>
      {hint === undefined ? null : (
        <p id={id} className="small soft">
          {hint}
        </p>
      )}
    </div>
  );
}
