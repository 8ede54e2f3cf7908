import type { IngredientsAgent, LoadData } from '../core/ports';
import { parseDishBook, type DishBook } from './meals/dish-book';
import { parseLexicon, type Lexicon } from './meals/lexicon';
import { readPrompt } from './meals/read-prompt';

/**
 * Reads a prompt into ingredients by rules and the coach's own dish book, without any model. The two data files (`dishes`,
 * `meals-lexicon`) are loaded at the first prompt and kept. Throws CoachError prompt/empty, prompt/too-long or prompt/bad-servings;
 * a prompt it does not understand is an answer with a question, not an error.
 */
export function createIngredientsByRules(loadData: LoadData): IngredientsAgent {
  let loaded: Promise<{ book: DishBook; lexicon: Lexicon }> | null = null;
  const load = async (): Promise<{ book: DishBook; lexicon: Lexicon }> => {
    const [dishes, lexicon] = await Promise.all([loadData('dishes'), loadData('meals-lexicon')]);
    return { book: parseDishBook(dishes), lexicon: parseLexicon(lexicon) };
  };
  return {
    async read(prompt, { signal }) {
      // A failed load (the worker was being stopped) must not be kept for the next prompt.
      loaded ??= load().catch((error: unknown) => {
        loaded = null;
        throw error;
      });
      const { book, lexicon } = await loaded;
      signal.throwIfAborted();
      return readPrompt(prompt, book, lexicon);
    },
  };
}
