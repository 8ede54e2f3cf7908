import { createIngredientsByRules, createMisfitsFinder } from '../../../lib/agents/ingredients';
import { createIngredientsReader } from '../../../lib/agents/ingredients-by-model';
import type { MealReading } from '../../../lib/core/meal/ingredient';
import type { IngredientsAgent } from '../../../lib/core/ports';
import type { StandingWishes } from '../../../lib/core/shopper/standing-wishes';
import { loadDataFromDisk } from '../../support/load-data';
import { recordingSpan } from '../../support/recording-span';
import { ScriptedLlm } from '../../support/scripted-llm';

const rulesAgent = createIngredientsByRules(loadDataFromDisk);
const findMisfits = createMisfitsFinder(loadDataFromDisk);

/** What came of it: the reading, and the error codes the rules stood in for. */
export interface Outcome {
  reading: MealReading;
  fallbacks: string[];
  asked: number;
}

/** Reads a wish as the extension does, with the real rules and a model that gives these answers one after the other. */
export async function readWithAnswers(
  wish: string,
  answers: readonly unknown[],
  { rules = rulesAgent, standing }: { rules?: IngredientsAgent; standing?: StandingWishes } = {},
): Promise<Outcome> {
  const llm = new ScriptedLlm(answers.map((value) => ({ value })));
  const fallbacks: string[] = [];
  const reader = createIngredientsReader(rules, llm, findMisfits, ({ code }) => fallbacks.push(code));
  const context = { span: recordingSpan(), signal: new AbortController().signal };
  const reading = await reader.read(wish, standing === undefined ? context : { ...context, standing });
  return { reading, fallbacks, asked: llm.requests.length };
}
