import { BookOpenText, ShoppingBasket, X } from 'lucide-react';
import { useState } from 'react';
import type { TakenRecipe } from '../../lib/core/recipe/recipe';
import { recipeName } from '../../lib/core/recipe/recipe';
import { Stepper } from '../ui/controls/Stepper';
import { pluralOf } from '../ui/plural-text';
import './RecipeCard.css';

interface Props {
  recipe: TakenRecipe;
  /** `page`: it is on the page in the tab; `kept`: it was kept from an earlier page. */
  from: 'page' | 'kept';
  /** Whether the tab holds a store to shop in. */
  canShop: boolean;
  onKeep: () => void;
  onForget: () => void;
  /** Resolves when the run is started, or not. */
  onShop: (servings: number) => Promise<void>;
}

/** As many as a recipe feeds that does not say. */
const usualServings = 4;

/** A recipe found on the page or kept from one: shop for it here, or keep it for the next store. */
export function RecipeCard({ recipe, from, canShop, onKeep, onForget, onShop }: Props) {
  const [servings, setServings] = useState(recipe.servings ?? usualServings);
  const [isStarting, setStarting] = useState(false);
  const name = recipeName(recipe);
  return (
    <section className="recipe card" aria-label={from === 'page' ? 'Recipe on this page' : 'Kept recipe'}>
      <div className="recipe-head">
        <BookOpenText size={18} aria-hidden />
        <div>
          <p className="tiny soft">{from === 'page' ? 'Recipe on this page' : `Kept from ${recipe.site}`}</p>
          <h2 className="clamp">{name}</h2>
          <p className="tiny soft">
            {pluralOf(recipe.lines.length, 'ingredient')}
            {recipe.servings === null ? '' : ` · for ${String(recipe.servings)}`}
          </p>
        </div>
        {from === 'kept' ? (
          <button
            type="button"
            className="icon-button is-small"
            aria-label={`Forget ${name}`}
            title="Forget"
            onClick={onForget}
          >
            <X size={14} aria-hidden />
          </button>
        ) : null}
      </div>
      {canShop ? (
        <div className="recipe-foot">
          <Stepper of="servings" value={servings} min={1} max={100} onChange={setServings} />
          <span className="tiny soft">servings</span>
          <button
            type="button"
            className="button is-primary"
            disabled={isStarting}
            onClick={() => {
              setStarting(true);
              void onShop(servings).finally(() => {
                setStarting(false);
              });
            }}
          >
            <ShoppingBasket size={16} aria-hidden />
            Shop for it
          </button>
        </div>
      ) : from === 'page' ? (
        <button type="button" className="button is-primary is-wide" onClick={onKeep}>
          Use this page’s recipe
        </button>
      ) : (
        <p className="small">Open your grocery store’s page now and click the icon there: it is waiting for you.</p>
      )}
    </section>
  );
}
