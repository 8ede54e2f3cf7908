import { prompts } from '../../lib/agents/prompts';
import { loadEnv } from '../load-env';
import { claudeFromEnv } from './eval-claude';
import { decisionsExperiment } from './decisions-experiment';
import { runHere } from './experiment';
import type { Experiment, Fields, Outcome } from './experiment';
import { ingredientsExperiment } from './ingredients-experiment';
import { judgePrompt } from './judge';
import { opikFromEnv, runInOpik } from './opik-experiment';
import { pushPrompts } from './push-prompts';
import { formatOutcomes } from './table';

/**
 * Evaluates the real planner over our own data sets, and Claude too if there is a key. The table is the same with and without an
 * Opik server; with one, the results also become experiments there.
 */
export async function evaluateAll(env: NodeJS.ProcessEnv, say: (line: string) => void): Promise<Outcome[]> {
  loadEnv(say);
  const claude = claudeFromEnv(env);
  const opik = opikFromEnv(env);
  say(claude === null ? 'Claude: not asked (no ANTHROPIC_API_KEY).' : `Claude: ${claude.model}.`);
  say(opik === null ? 'Opik: none configured (OPIK_URL_OVERRIDE, OPIK_API_KEY).' : `Opik: ${opik.config.apiUrl ?? ''}`);
  const pushed = opik === null ? [] : await pushPrompts(opik, [...prompts, judgePrompt], say);
  const run = <Item extends Fields, Output extends Fields>(experiment: Experiment<Item, Output>) =>
    opik === null ? runHere(experiment) : runInOpik(opik, experiment, pushed);

  const outcomes = [await run(ingredientsExperiment(null)), await run(decisionsExperiment(null))];
  if (claude !== null) outcomes.push(await run(ingredientsExperiment(claude)), await run(decisionsExperiment(claude)));
  say('');
  for (const line of formatOutcomes(outcomes)) say(line);
  for (const { name, url } of outcomes) if (url !== null) say(`${name}: ${url}`);
  if (claude !== null) say(`Claude: ${String(claude.calls.length)} calls, $${claude.spent().toFixed(4)}.`);
  return outcomes;
}
