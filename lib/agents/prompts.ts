import { promptVersion } from '../core/trace/prompt-version';
import type { PromptVersion } from '../core/trace/prompt-version';
import { explanationSystem, moreSystem } from './explain';
import { extractionSystem } from './ingredients-by-model';
import { pointingSystem } from './point-at-search';

/** Every system text a model is given, by operation; `npm run prompts` puts them into Opik's prompt library. */
export const prompts: readonly PromptVersion[] = [
  promptVersion('ingredient_extraction', extractionSystem),
  promptVersion('decision_explanation', explanationSystem),
  promptVersion('explain_more', moreSystem),
  promptVersion('search_pointing', pointingSystem),
];
