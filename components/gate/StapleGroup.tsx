import { ChevronDown, Plus } from 'lucide-react';
import type { Ingredient } from '../../lib/core/meal/ingredient';
import { ingredientLabel } from '../../lib/core/meal/ingredient';
import { formatAmount } from '../ui/amount-text';
import { capitalise, unitName } from '../ui/plural-text';

interface Props {
  staples: readonly Ingredient[];
  onBuy: (ingredient: Ingredient) => void;
}

/** Staples such as salt, oil and water: most kitchens have them, so they are shown folded; one press adds them to the list. */
export function StapleGroup({ staples, onBuy }: Props) {
  if (staples.length === 0) return null;
  return (
    <details className="staples card">
      <summary>
        <span>
          You probably have these <span className="soft">({staples.length})</span>
        </span>
        <span className="tiny soft staples-names">{staples.map((staple) => staple.name).join(', ')}</span>
        <ChevronDown size={16} aria-hidden />
      </summary>
      <ul>
        {staples.map((staple) => (
          <li key={staple.id}>
            <span className="staples-name">{capitalise(ingredientLabel(staple))}</span>
            {staple.quantity === null ? null : (
              <span className="small soft number">
                {formatAmount(staple.quantity.amount)} {unitName(staple.quantity.unit, staple.quantity.amount)}
              </span>
            )}
            <button
              type="button"
              id={`have-${staple.id}`}
              className="button is-small"
              aria-label={`Buy ${ingredientLabel(staple)}`}
              onClick={() => {
                onBuy(staple);
              }}
            >
              <Plus size={14} aria-hidden />
              Buy
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
