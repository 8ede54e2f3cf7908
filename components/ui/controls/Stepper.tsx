import { Minus, Plus } from 'lucide-react';
import './Stepper.css';

interface Props {
  /** What is being counted, for the names of the buttons: "servings", "packs of Basmati Rice". */
  of: string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
}

/** A whole number with a button on either side. */
export function Stepper({ of, value, min, max, onChange }: Props) {
  return (
    <div className="stepper" role="group" aria-label={of}>
      <button
        type="button"
        aria-label={`Fewer ${of}`}
        disabled={value <= min}
        onClick={() => {
          onChange(value - 1);
        }}
      >
        <Minus size={14} aria-hidden />
      </button>
      <output className="number">{value}</output>
      <button
        type="button"
        aria-label={`More ${of}`}
        disabled={value >= max}
        onClick={() => {
          onChange(value + 1);
        }}
      >
        <Plus size={14} aria-hidden />
      </button>
    </div>
  );
}
