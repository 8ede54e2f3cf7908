import { createIngredientsByRules } from '../../../lib/agents/ingredients';
import { ingredientLabel, type Ingredient, type MealReading } from '../../../lib/core/meal/ingredient';
import { loadDataFromDisk } from '../../support/load-data';
import { recordingSpan } from '../../support/recording-span';

const agent = createIngredientsByRules(loadDataFromDisk);

/** A prompt read by the rules, with the data files as shipped. */
export function read(prompt: string): Promise<MealReading> {
  return agent.read(prompt, { span: recordingSpan(), signal: new AbortController().signal });
}

/** Ingredient labels in order. */
export function labels(reading: MealReading): string[] {
  return reading.ingredients.map((line) => ingredientLabel(line));
}

/** The line of this name. */
export function line(reading: MealReading, name: string): Ingredient | undefined {
  return reading.ingredients.find((ingredient) => ingredient.name === name);
}
