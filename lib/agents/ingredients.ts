import type { DietRules } from '../core/diet/diet';
import type { Ingredient, MealReading } from '../core/meal/ingredient';
import type { IngredientsAgent, LoadData } from '../core/ports';
import type { RecipePage } from '../core/recipe/recipe-page';
import type { FindMisfits } from './standing-wishes-prompt';
import { misfits } from './meals/wishes/diets/diets';
import { parseDishBook, type DishBook } from './meals/dishes/dish-book';
import { draftOf } from './meals/draft';
import { parseLexicon, type Lexicon } from './meals/words/lexicon';
import { readPrompt } from './meals/read-prompt';
import { readRecipe } from './meals/recipe/read-recipe';
import { keyWords } from './meals/words/prompt-words';
import { knowledgeOf } from './model-reading/knowledge';

/** Loads once, at the first use; a failed load (the worker was being stopped) is tried again at the next use. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null;
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = null;
      throw error;
    });
    return loaded;
  };
}

/**
 * Reads a prompt into ingredients by rules and the coach's own dish book, without a model. The data files (`dishes`, `meals-lexicon`,
 * `words-plain`) are loaded at the first prompt and kept. Throws CoachError prompt/empty, prompt/too-long or prompt/bad-servings; a
 * prompt it does not understand gives an answer with a question, not an error.
 */
export function createIngredientsByRules(loadData: LoadData): IngredientsAgent {
  const load = once(async (): Promise<{ book: DishBook; lexicon: Lexicon }> => {
    const [dishes, lexicon, plain] = await Promise.all(['dishes', 'meals-lexicon', 'words-plain'].map(loadData));
    return { book: parseDishBook(dishes), lexicon: parseLexicon(lexicon, plain) };
  });
  return {
    async read(prompt, { signal, standing }) {
      const { book, lexicon } = await load();
      signal.throwIfAborted();
      return readPrompt(prompt, book, lexicon, standing);
    },
  };
}

/** Reads the recipe of a page (see meals/recipe-page) into ingredients, for `servings` people or as many as the page says. */
export interface RecipeReader {
  read(page: RecipePage, servings?: number | null): Promise<MealReading>;
}

/** {@link createIngredientsByRules} for recipe pages: the same lexicon, no prompt. */
export function createRecipeReader(loadData: LoadData): RecipeReader {
  const load = once(async () => parseLexicon(await loadData('meals-lexicon')));
  return {
    async read(page, servings = null) {
      return readRecipe(page, await load(), servings);
    },
  };
}

/** Finds what does not fit a diet, an allergy or a dislike, by the same food knowledge as {@link createIngredientsByRules}. */
export function createMisfitsFinder(loadData: LoadData): FindMisfits {
  const load = once(async () => parseLexicon(await loadData('meals-lexicon')));
  const knowledge = once(async () => knowledgeOf(await load(), parseDishBook(await loadData('dishes'))));
  const find = async (ingredients: readonly Ingredient[], { diets, avoid }: DietRules): Promise<string[]> => {
    const lexicon = await load();
    const eats = {
      diets: diets.map((diet) => diet.trim().toLowerCase()),
      avoid: avoid.map((food) => keyWords(food).join(' ')).filter((food) => food !== ''),
    };
    return misfits(
      ingredients.map((ingredient) => draftOf(lexicon, ingredient)),
      eats,
      lexicon,
    );
  };
  return Object.assign(find, { knowledge });
}
