import { createIngredientsByRules } from '../../../lib/agents/ingredients';
import { ingredientLabel, type MealReading } from '../../../lib/core/meal/ingredient';
import type { Span } from '../../../lib/core/ports';
import { loadDataFromDisk } from '../../../tests/support/load-data';

const silent: Span = {
  id: 'span',
  traceId: 'trace',
  child: () => silent,
  note: () => undefined,
  end: () => undefined,
  fail: () => undefined,
};
const agent = createIngredientsByRules(loadDataFromDisk);

/** A prompt as the shipped rules read it. */
export function readByRules(prompt: string): Promise<MealReading> {
  return agent.read(prompt, { span: silent, signal: new AbortController().signal });
}

/** The names on a list. */
export function namesOf(reading: MealReading): string[] {
  return reading.ingredients.map((line) => ingredientLabel(line));
}

/** Whether anything in a prompt was read as a diet or as a food to leave out, for the table, a dish or a line. */
export function hasWish({ constraints, dishConstraints = [], ingredients }: MealReading): boolean {
  return [constraints, ...dishConstraints, ...ingredients.flatMap((line) => line.constraints ?? [])].some(
    ({ diets, avoid }) => diets.length > 0 || avoid.length > 0,
  );
}
