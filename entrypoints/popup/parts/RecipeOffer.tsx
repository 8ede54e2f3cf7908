import { RecipeCard } from '../../../components/prompt/RecipeCard';
import { useStored } from '../../../components/use-stored';
import type { Watched } from '../../../components/use-stored';
import type { TakenRecipe } from '../../../lib/core/recipe/recipe';
import { keptRecipeItem } from '../../../lib/storage/items';

interface Props {
  pageRecipe: Watched<TakenRecipe | null>;
  canShop: boolean;
  /** Starts a run that cooks the recipe; true when it is started. */
  onShop: (recipe: TakenRecipe, servings: number) => Promise<boolean>;
}

/** Above the prompt: the recipe on the page, else the one kept from an earlier page. Nothing when there is neither. */
export function RecipeOffer({ pageRecipe, canShop, onShop }: Props) {
  const onPage = useStored(pageRecipe);
  const kept = useStored(keptRecipeItem);
  const isKept = onPage != null && JSON.stringify(onPage) === JSON.stringify(kept);
  const recipe = onPage == null || (isKept && !canShop) ? kept : onPage;
  if (recipe == null) return null;
  return (
    <RecipeCard
      key={`${recipe.site} ${recipe.title ?? ''}`}
      recipe={recipe}
      from={recipe === kept ? 'kept' : 'page'}
      canShop={canShop}
      onKeep={() => {
        void keptRecipeItem.set(recipe);
      }}
      onForget={() => {
        void keptRecipeItem.set(null);
      }}
      onShop={async (servings) => {
        if ((await onShop(recipe, servings)) && recipe === kept) await keptRecipeItem.set(null);
      }}
    />
  );
}
