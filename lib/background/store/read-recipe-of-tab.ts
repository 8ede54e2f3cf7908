import { browser } from '../../browser';
import { TakenRecipe } from '../../core/recipe/recipe';

const recipeScript = '/content-scripts/recipe.js';

/**
 * The recipe on the page in a tab whose icon was clicked; null when there is none, when the page may not be read, or when what came
 * back is no recipe. The script reads once and does not stay in the page.
 */
export async function readRecipeOfTab(tabId: number): Promise<TakenRecipe | null> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: [recipeScript] });
    const parsed = TakenRecipe.safeParse(answer?.result);
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
