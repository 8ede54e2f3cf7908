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

/** A prompt read by the rules as shipped. */
export function readByRules(prompt: string): Promise<MealReading> {
  return agent.read(prompt, { span: silent, signal: new AbortController().signal });
}

/** The names on a list. */
export function namesOf(reading: MealReading): string[] {
  return reading.ingredients.map((line) => ingredientLabel(line));
}

/** Whether anything said was read as a diet or as something to leave out, for the table, a dish or a line. */
export function hasWish({ constraints, dishConstraints = [], ingredients }: MealReading): boolean {
  return [constraints, ...dishConstraints, ...ingredients.flatMap((line) => line.constraints ?? [])].some(
    ({ diets, avoid }) => diets.length > 0 || avoid.length > 0,
  );
}
