import { Ban, Leaf, Wallet } from 'lucide-react';
import type { MealConstraints } from '../../lib/core/meal/ingredient';
import { formatMoney } from '../../lib/core/offer/money';
import { capitalise } from '../ui/plural-text';

/** The constraints read from the prompt: diets, foods to avoid, a budget. */
export function ConstraintChips({ constraints }: { constraints: MealConstraints }) {
  const { diets, avoid, budget } = constraints;
  if (diets.length === 0 && avoid.length === 0 && budget === null) return null;
  return (
    <ul className="constraints" aria-label="Also asked for">
      {diets.map((diet) => (
        <li key={`diet ${diet}`} className="chip">
          <Leaf size={13} aria-hidden />
          {capitalise(diet)}
        </li>
      ))}
      {avoid.map((food) => (
        <li key={`avoid ${food}`} className="chip">
          <Ban size={13} aria-hidden />
          No {food}
        </li>
      ))}
      {budget === null ? null : (
        <li className="chip">
          <Wallet size={13} aria-hidden />
          Up to {formatMoney(budget)}
        </li>
      )}
    </ul>
  );
}
