import type { Ingredient } from '../../meal/ingredient';
import { canonicalName } from '../../matching/names/synonyms';
import { wordsOf } from '../../text/comparable-words';

/** The key under which ingredients of different meals are the same thing at home: the food's usual name and its form. */
export function ingredientKey({ name, form }: Pick<Ingredient, 'name' | 'form'>): string {
  const food = canonicalName(wordsOf(name).join(' '));
  return form === null || form === 'fresh' ? food : `${food} (${form})`;
}
