import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { Quantity } from '../../lib/core/meal/quantity';
import { Unit } from '../../lib/core/meal/quantity';
import { readableAmount } from '../../lib/core/meal/scale';
import { formatAmount, parseAmount } from '../ui/amount-text';
import { useRedraw } from '../ui/controls/use-redraw';
import { unitGroups, unitName } from '../ui/plural-text';
import './QuantityField.css';

interface Props {
  /** The ingredient, for the fields' names. */
  of: string;
  /** null: the recipe gives no amount. */
  quantity: Quantity | null;
  onChange: (quantity: Quantity | null) => void;
}

/** Amount and unit of one ingredient. Text that is no amount is reset; an empty field means "no amount". */
export function QuantityField({ of, quantity, onChange }: Props) {
  // Null while nobody is typing: the field then shows the ingredient's own amount, also after the servings changed it.
  const redraw = useRedraw();
  const [typed, setTyped] = useState<string | null>(null);
  const shown = quantity === null ? '' : formatAmount(shownAmount(quantity));

  const commit = (): void => {
    if (typed === null) return;
    setTyped(null);
    if (typed === shown) return;
    if (typed.trim() === '') {
      onChange(null);
      return;
    }
    const amount = parseAmount(typed);
    if (amount !== null) onChange({ amount, unit: quantity?.unit ?? 'each' });
  };

  return (
    <div className="quantity">
      <input
        type="text"
        inputMode="decimal"
        aria-label={`Amount of ${of}`}
        aria-invalid={typed !== null && typed.trim() !== '' && parseAmount(typed) === null}
        placeholder="any"
        value={typed ?? shown}
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onFocus={(event) => {
          event.target.select();
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
        }}
      />
      <span className="quantity-unit">
        <select
          aria-label={`Unit for ${of}`}
          value={quantity?.unit ?? ''}
          onChange={(event) => {
            onChange({ amount: quantity?.amount ?? 1, unit: Unit.parse(event.target.value) });
            redraw();
          }}
        >
          {quantity === null ? <option value="">amount</option> : null}
          {unitGroups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.units.map((unit) => (
                <option key={unit} value={unit}>
                  {unitName(unit, quantity?.amount)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <ChevronDown size={12} aria-hidden />
      </span>
    </div>
  );
}

const weighed: readonly Unit[] = ['g', 'kg', 'oz', 'lb', 'ml', 'l'];

/** Spoons, cups and counts as a kitchen has them (1⅓ cups, 7 cloves); weights are shown as they are. */
function shownAmount({ amount, unit }: Quantity): number {
  return weighed.includes(unit) ? amount : readableAmount(amount, unit);
}
