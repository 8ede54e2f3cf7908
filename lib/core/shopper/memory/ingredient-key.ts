import type { Ingredient } from '../../meal/ingredient';
import { canonicalName } from '../../matching/names/synonyms';
import { wordsOf } from '../../text/comparable-words';

/** What makes two ingredients of different meals the same thing to have at home: the food under its usual name, and its form. */
export function ingredientKey({ name, form }: Pick<Ingredient, 'name' | 'form'>): string {
  const food = canonicalName(wordsOf(name).join(' '));
  return form === null || form === 'fresh' ? food : `${food} (${form})`;
}
