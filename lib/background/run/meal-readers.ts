import type { ModelFallback } from '../../agents/ingredients-by-model';
import type { IngredientsAgent, Llm, LoadData } from '../../core/ports';
import type { MealReading } from '../../core/meal/ingredient';
import type { TakenRecipe } from '../../core/recipe/recipe';

/** Reads prompts and recipe pages into ingredients. */
export interface MealReaders {
  /** Reads a prompt by rules, and with `llm` also by the model; `onFallback` is told why the rules answered instead of it. */
  readPrompt: (
    prompt: string,
    context: Parameters<IngredientsAgent['read']>[1],
    llm: Llm | null,
    onFallback: ModelFallback,
  ) => Promise<MealReading>;
  /** Reads a recipe taken from a page, for the given number of people or as many as it says. */
  readRecipe: (recipe: TakenRecipe, servings: number | null) => Promise<MealReading>;
}

/** Creates the readers. Their code is loaded with the first prompt or recipe, and what they read of `loadData` is kept. */
export function createMealReaders(loadData: LoadData): MealReaders {
  let loaded: Promise<Awaited<ReturnType<typeof loadReaders>>> | null = null;
  const readers = (): NonNullable<typeof loaded> => {
    loaded ??= loadReaders(loadData).catch((error: unknown) => {
      loaded = null;
      throw error;
    });
    return loaded;
  };
  return {
    readPrompt: async (prompt, context, llm, onFallback) => {
      const { rules, findMisfits } = await readers();
      if (llm === null) return rules.read(prompt, context);
      const { createIngredientsReader } = await import('../../agents/ingredients-by-model');
      return createIngredientsReader(rules, llm, findMisfits, onFallback).read(prompt, context);
    },
    readRecipe: async ({ title, servings, lines }, wanted) =>
      (await readers()).recipes.read({ title, servings, lines }, wanted),
  };
}

async function loadReaders(loadData: LoadData) {
  const { createIngredientsByRules, createMisfitsFinder, createRecipeReader } =
    await import('../../agents/ingredients');
  return {
    rules: createIngredientsByRules(loadData),
    recipes: createRecipeReader(loadData),
    findMisfits: createMisfitsFinder(loadData),
  };
}
