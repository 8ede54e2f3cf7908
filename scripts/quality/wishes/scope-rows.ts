import type { MealReading } from '../../../lib/core/meal/ingredient';
import type { QualityRow } from '../quality-row';
import { percent } from '../meals/meals-data';
import { namesOf, readByRules } from './measure';
import {
  boundCases,
  contradictionCases,
  dietOnlyPrompts,
  dishDietCases,
  mixedTables,
  tableDietPrompts,
  vegetablePrompts,
} from './scope-cases';

/** A case of one kind, and whether it was read correctly. */
interface Check {
  prompt: string;
  isRight: (reading: MealReading) => boolean;
}

/** Names of meat and fish, by words only, independent of the lexicon. */
const meat =
  /\b(?:beef|chicken|pork|bacon|ham|turkey|lamb|shrimp|salmon|tuna|tilapia|steak|sausage|fish sauce|oyster sauce)\b/;
const meatless = /plant-based|vegan|vegetarian/;

const kinds: readonly { what: string; checks: () => Check[] }[] = [
  {
    what: 'wishes: a dish keeps its diet, the other its meat',
    checks: () =>
      dishDietCases().map(({ prompt, diet, meat: stays }) => ({
        prompt,
        isRight: ({ constraints, dishConstraints = [], ingredients }) =>
          !constraints.diets.includes(diet) &&
          dishConstraints.some(({ diets }) => diets.includes(diet)) &&
          ingredients.some((line) => stays.test(line.name) && line.constraints === undefined),
      })),
  },
  {
    what: 'wishes: a diet of the table holds for every dish',
    checks: () =>
      tableDietPrompts().map(({ prompt, diet }) => ({
        prompt,
        isRight: (reading) =>
          reading.constraints.diets.includes(diet) &&
          reading.dishes.length === 2 &&
          !namesOf(reading).some((name) => meat.test(name) && !meatless.test(name)),
      })),
  },
  {
    what: 'wishes: a contradiction is one question with both halves',
    checks: () =>
      contradictionCases().map(({ prompt, halves }) => ({
        prompt,
        isRight: ({ question }) => question !== null && halves.every((half) => question.includes(half)),
      })),
  },
  {
    what: 'wishes: vegetables are no diet',
    checks: () =>
      vegetablePrompts().map((prompt) => ({
        prompt,
        isRight: (reading) =>
          reading.constraints.diets.length === 0 &&
          namesOf(reading).some((name) => meat.test(name) && !meatless.test(name)),
      })),
  },
  {
    what: 'wishes: a diet alone is kept and the meal asked for',
    checks: () =>
      dietOnlyPrompts.map(({ prompt, diet }) => ({
        prompt,
        isRight: ({ constraints, ingredients, question }) =>
          constraints.diets.includes(diet) && ingredients.length === 0 && question?.includes('meal') === true,
      })),
  },
  {
    what: 'wishes: said of one food, kept for its line',
    checks: () =>
      boundCases().map(({ prompt, name, diet }) => ({
        prompt,
        isRight: ({ constraints, ingredients }) =>
          constraints.diets.length === 0 &&
          ingredients.some((line) => name.test(line.name) && line.constraints?.diets.includes(diet) === true) &&
          ingredients.some((line) => line.name === 'ground beef' || line.name === 'beef'),
      })),
  },
  {
    what: 'wishes: a table of two diets is asked about',
    checks: () => mixedTables.map((prompt) => ({ prompt, isRight: ({ question }) => question !== null })),
  },
];

/** Figures of whose wish it is, per kind. */
export async function scopeRows(report?: (line: string) => void): Promise<QualityRow[]> {
  const rows: QualityRow[] = [];
  for (const { what, checks } of kinds) {
    const all = checks();
    let right = 0;
    for (const { prompt, isRight } of all) {
      const reading = await readByRules(prompt);
      if (isRight(reading)) right += 1;
      else
        report?.(
          `${what}: ${prompt} → ${JSON.stringify(reading.constraints)} ${JSON.stringify(reading.dishConstraints ?? null)} ${reading.dishes.join(', ')} | ${namesOf(reading).slice(0, 8).join(', ')} | ${reading.question ?? ''}`,
        );
    }
    const figure = percent(right, all.length);
    rows.push({ what, figure, goal: 97, isMet: figure >= 97, detail: `${String(all.length)} prompts` });
  }
  return rows;
}
