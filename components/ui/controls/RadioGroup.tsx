import { useRedraw } from './use-redraw';
import './forms.css';

interface Props<T extends string> {
  legend: string;
  name: string;
  value: T;
  /** Value, title, and what it means. */
  options: readonly (readonly [T, string, string])[];
  onChange: (value: T) => void;
}

/** A group of radio buttons, each with an explanation. */
export function RadioGroup<T extends string>({ legend, name, value, options, onChange }: Props<T>) {
  const redraw = useRedraw();
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      {options.map(([option, title, text]) => (
        <label key={option} className="is-clickable">
          <input
            type="radio"
            name={name}
            checked={option === value}
            onChange={() => {
              onChange(option);
              redraw();
            }}
          />
          <span>
            {title}
            <span className="small soft">{text}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
