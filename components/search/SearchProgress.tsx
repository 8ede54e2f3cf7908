import { Check, CircleDashed, LoaderCircle, Minus } from 'lucide-react';
import { ingredientLabel } from '../../lib/core/meal/ingredient';
import type { MealReading } from '../../lib/core/meal/ingredient';
import type { Found, LabelProgress } from '../../lib/core/run/run-step';
import { toBuy } from '../../lib/core/run/run';
import { scrollIntoView } from '../ui/frame/scroll-into-view';
import { ScreenTitle } from '../ui/frame/ScreenTitle';
import { capitalise, pluralOf } from '../ui/plural-text';
import '../ui/Progress.css';

interface Props {
  state: 'finding' | 'deciding';
  storeName: string;
  reading: MealReading;
  found: Readonly<Record<string, Found>>;
  /** How many labels of picks were looked for, while an allergy or diet holds. */
  labels?: LabelProgress | undefined;
}

/** The store's search, name by name. */
export function SearchProgress({ state, storeName, reading, found, labels }: Props) {
  const ingredients = toBuy(reading);
  const done = ingredients.filter(({ id }) => found[id] !== undefined).length;
  const current = ingredients.find(({ id }) => found[id] === undefined)?.id;
  const isReadingLabels = state === 'deciding' && labels !== undefined && labels.of > 0;
  const offers = Object.values(found).reduce((sum, one) => sum + one.offers.length, 0);
  return (
    <div className="progress">
      <div className="progress-head">
        <ScreenTitle>
          {state === 'finding'
            ? `Searching ${storeName}`
            : isReadingLabels
              ? 'Reading the labels of your picks'
              : 'Choosing the best of each'}
        </ScreenTitle>
        <p className="small soft number">
          {state === 'finding'
            ? `${String(done)} of ${String(ingredients.length)} searched · ${pluralOf(offers, 'product')} so far`
            : isReadingLabels
              ? `Reading labels, ${String(Math.min(labels.read + 1, labels.of))} of ${String(labels.of)}`
              : `Comparing ${pluralOf(offers, 'product')} for ${pluralOf(ingredients.length, 'ingredient')}`}
        </p>
        <progress
          max={isReadingLabels ? labels.of : ingredients.length}
          value={isReadingLabels ? labels.read : state === 'deciding' ? ingredients.length : done}
          aria-label={isReadingLabels ? 'Labels read' : 'Searched'}
        />
      </div>
      <ul className="card progress-list">
        {ingredients.map((ingredient) => {
          const result = found[ingredient.id];
          return (
            <li
              key={ingredient.id}
              ref={ingredient.id === current ? scrollIntoView : null}
              data-status={result === undefined ? (ingredient.id === current ? 'working' : 'waiting') : 'done'}
            >
              {result === undefined ? (
                ingredient.id === current ? (
                  <LoaderCircle className="spin" size={18} aria-hidden />
                ) : (
                  <CircleDashed size={18} aria-hidden />
                )
              ) : result.offers.length === 0 ? (
                <Minus size={18} aria-hidden />
              ) : (
                <Check size={18} aria-hidden />
              )}
              <span className="progress-name">{capitalise(ingredientLabel(ingredient))}</span>
              <span className="tiny soft number">{result === undefined ? '' : resultText(result)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function resultText(found: Found): string {
  if (found.offers.length > 0) return pluralOf(found.offers.length, 'product');
  return found.error === null ? 'nothing found' : 'no answer';
}
