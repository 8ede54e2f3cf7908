import { useRedraw } from './use-redraw';
import '../../options/PreferencesForm.css';

interface Props<T extends string> {
  legend: string;
  /** Value and what it is called. */
  options: readonly (readonly [T, string])[];
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
}

/** Any number of a few, as chips to press. */
export function ToggleChips<T extends string>({ legend, options, chosen, onChange }: Props<T>) {
  const redraw = useRedraw();
  return (
    <fieldset className="toggles">
      <legend>{legend}</legend>
      {options.map(([option, name]) => {
        const isChosen = chosen.includes(option);
        return (
          <label key={option} className="toggle is-clickable" data-chosen={isChosen}>
            <input
              type="checkbox"
              className="visually-hidden"
              checked={isChosen}
              onChange={() => {
                onChange(isChosen ? chosen.filter((other) => other !== option) : [...chosen, option]);
                redraw();
              }}
            />
            {name}
          </label>
        );
      })}
    </fieldset>
  );
}
