import { MessageCircleQuestionMark } from 'lucide-react';
import type { ErrorInfo } from '../../lib/core/error-info';
import type { LlmCall } from '../../lib/core/run/llm-settings';
import type { Ingredient, MealReading } from '../../lib/core/meal/ingredient';
import type { ErrorAction } from '../ui/error/error-text';
import { AddIngredient } from './AddIngredient';
import { ConstraintChips } from './ConstraintChips';
import { callsText, ModelFallback } from './ModelNote';
import { IngredientRow } from './IngredientRow';
import { ScreenTitle } from '../ui/frame/ScreenTitle';
import { StapleGroup } from './StapleGroup';
import { Stepper } from '../ui/controls/Stepper';
import { capitalise, pluralOf, listOf } from '../ui/plural-text';
import './IngredientGate.css';

interface Props {
  /** With the shopper's changes so far. */
  reading: MealReading;
  /** Why the rules answered although Claude was asked; null when that did not happen. */
  fallback?: ErrorInfo | null;
  onFallback?: (action: ErrorAction) => void;
  /** Calls to Claude so far, for what they took. */
  calls?: readonly LlmCall[];
  onServings: (servings: number) => void;
  onChange: (ingredients: Ingredient[]) => void;
  /** One line as typed. */
  onAdd: (text: string) => void;
  onRephrase: () => void;
}

/** The ingredient gate: what the meal needs, for the shopper to correct before anything is searched. */
export function IngredientGate({
  reading,
  fallback = null,
  onFallback,
  calls = [],
  onServings,
  onChange,
  onAdd,
  onRephrase,
}: Props) {
  const { ingredients, servings } = reading;
  const spent = callsText(calls);
  const staples = ingredients.filter((ingredient) => ingredient.isStaple && ingredient.isAtHome);
  const listed = ingredients.filter((ingredient) => !staples.includes(ingredient));
  const replace = (changed: Ingredient): void => {
    onChange(ingredients.map((ingredient) => (ingredient.id === changed.id ? changed : ingredient)));
  };

  return (
    <div className="gate">
      <div className="gate-head">
        <div className="gate-title">
          <ScreenTitle>{titleOf(reading)}</ScreenTitle>
          <p className="small soft">
            {pluralOf(ingredients.length, 'ingredient')}
            {reading.answeredBy === 'rules' ? '' : ' · read by Claude'}
          </p>
          {spent === null ? null : <p className="tiny soft number">{spent}</p>}
        </div>
        <div className="gate-servings">
          <span className="tiny soft">Servings</span>
          <Stepper of="servings" value={servings} min={1} max={100} onChange={onServings} />
        </div>
      </div>
      {fallback === null ? null : (
        <ModelFallback
          instead="The rules read this one."
          error={fallback}
          canRephrase
          onAction={(action) => onFallback?.(action)}
        />
      )}
      <ConstraintChips constraints={reading.constraints} />
      {reading.dishConstraints === undefined
        ? null
        : reading.dishConstraints.map(({ dish, diets, avoid }) => (
            <p key={dish} className="small soft">
              {capitalise(dish)}: {listOf([...diets, ...avoid.map((food) => `no ${food}`)])}
            </p>
          ))}
      {reading.leftOut === undefined || reading.leftOut.length === 0 ? null : (
        <p className="small soft">Left out: {listOf(reading.leftOut)}</p>
      )}
      {reading.question === null ? null : (
        <section className="gate-question" aria-label="A question">
          <MessageCircleQuestionMark size={18} aria-hidden />
          <div>
            <p>{reading.question}</p>
            <button type="button" className="button is-small" onClick={onRephrase}>
              Write it another way
            </button>
          </div>
        </section>
      )}
      <div className="card gate-list">
        <p className="gate-columns tiny soft" aria-hidden>
          <span>Needed</span>
          <span>At home?</span>
        </p>
        <ul aria-label="Ingredients">
          {listed.map((ingredient) => (
            <IngredientRow
              key={ingredient.id}
              ingredient={ingredient}
              onChange={replace}
              onRemove={() => {
                onChange(ingredients.filter(({ id }) => id !== ingredient.id));
              }}
            />
          ))}
        </ul>
        <AddIngredient onAdd={onAdd} />
      </div>
      <StapleGroup
        staples={staples}
        onBuy={(staple) => {
          replace({ ...staple, isAtHome: false });
        }}
      />
    </div>
  );
}

/** The dishes by name, or what a free list is. */
export function titleOf(reading: Pick<MealReading, 'dishes'>): string {
  return reading.dishes.length === 0 ? 'Your list' : capitalise(listOf(reading.dishes));
}
