import { z } from 'zod/mini';
import { createIngredientsByRules, createMisfitsFinder } from '../../lib/agents/ingredients';
import { createIngredientsReader } from '../../lib/agents/ingredients-by-model';
import { loadDataFromDisk } from '../../tests/support/load-data';
import type { EvalClaude } from './eval-claude';
import { readDataset } from './dataset';
import type { Experiment } from './experiment';
import { listExact, precision, recall, servingsRead } from './metrics';
import { silentSpan } from './silent-span';

const Item = z.object({
  case: z.string(),
  prompt: z.string(),
  isList: z.boolean(),
  servings: z.nullable(z.int()),
  expected: z.array(z.string()),
  avoid: z.array(z.string()),
});
type Item = z.infer<typeof Item>;

interface Output extends Record<string, unknown> {
  ingredients: string[];
  servings: number;
  servingsGiven: boolean;
  answeredBy: string;
  question: string | null;
}

/** Evaluates reading prompts: by the rules, or by Claude with the extension's checks and its fallback to the rules. */
export function ingredientsExperiment(claude: EvalClaude | null): Experiment<Item, Output> {
  const rules = createIngredientsByRules(loadDataFromDisk);
  const reader = createIngredientsReader(
    rules,
    claude?.llm ?? null,
    createMisfitsFinder(loadDataFromDisk),
    () => undefined,
  );
  return {
    name: `ingredients, ${claude === null ? 'rules' : claude.model}`,
    dataset: {
      name: 'coach prompts',
      description: 'Meals, wishes and lists, with the ingredients a cook would expect.',
      items: readDataset('prompts', Item),
    },
    run: async ({ prompt }) => {
      const reading = await reader.read(prompt, { span: silentSpan, signal: AbortSignal.timeout(120_000) });
      const { servings, servingsGiven, answeredBy, question } = reading;
      return {
        ingredients: reading.ingredients.map(({ name }) => name),
        servings,
        servingsGiven,
        answeredBy,
        question,
      };
    },
    metrics: [
      { name: 'ingredients_recall', score: ({ expected }, { ingredients }) => recall(expected, ingredients) },
      { name: 'ingredients_precision', score: (item, { ingredients }) => precision(item, ingredients) },
      { name: 'list_exact', score: (item, { ingredients }) => listExact(item, ingredients) },
      { name: 'servings', score: (item, output) => servingsRead(item.servings, output.servings, output.servingsGiven) },
    ],
    prompts: claude === null ? [] : ['ingredient_extraction'],
    settings: { model: claude?.model ?? 'rules' },
  };
}
