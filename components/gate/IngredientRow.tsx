import { House, X } from 'lucide-react';
import type { Ingredient } from '../../lib/core/meal/ingredient';
import { ingredientLabel } from '../../lib/core/meal/ingredient';
import { withNewAmount } from '../../lib/core/shopper/memory/new-amount';
import { atHomeText, leftText } from '../ui/pantry-text';
import { QuantityField } from './QuantityField';
import { unconfirmedText } from './unconfirmed-text';
import { capitalise } from '../ui/plural-text';

interface Props {
  ingredient: Ingredient;
  onChange: (ingredient: Ingredient) => void;
  onRemove: () => void;
}

/** One ingredient at the gate: what, how much, "I have this", remove. */
export function IngredientRow({ ingredient, onChange, onRemove }: Props) {
  const label = ingredientLabel(ingredient);
  const { pantry } = ingredient;
  const doubt = unconfirmedText(ingredient);
  const remarks = [
    ingredient.isOptional ? 'optional' : null,
    pantry === undefined ? null : leftText(pantry),
    ingredient.note,
  ].filter((part) => part !== null);
  return (
    <li className="ingredient" data-at-home={ingredient.isAtHome}>
      <div className="ingredient-name">
        <span className="clamp">{capitalise(label)}</span>
        {doubt === null ? null : <span className="tiny clamp ingredient-doubt">{doubt}</span>}
        {ingredient.isAtHome ? (
          <span className="tiny soft">{atHomeText(ingredient)}</span>
        ) : remarks.length === 0 ? null : (
          <span className="tiny soft clamp">{remarks.join(' · ')}</span>
        )}
      </div>
      {ingredient.isAtHome ? null : (
        <QuantityField
          of={label}
          quantity={ingredient.quantity}
          onChange={(quantity) => {
            onChange(withNewAmount(ingredient, quantity));
          }}
        />
      )}
      <button
        type="button"
        id={`have-${ingredient.id}`}
        className="icon-button is-small ingredient-have"
        aria-label={`I have ${label}`}
        title={ingredient.isAtHome ? 'Buy it after all' : 'I have this'}
        aria-pressed={ingredient.isAtHome}
        onClick={() => {
          onChange({ ...ingredient, isAtHome: !ingredient.isAtHome });
        }}
      >
        <House size={16} aria-hidden />
      </button>
      <button
        type="button"
        className="icon-button is-small"
        aria-label={`Remove ${label}`}
        title="Remove"
        onClick={onRemove}
      >
        <X size={16} aria-hidden />
      </button>
    </li>
  );
}
