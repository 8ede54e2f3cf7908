import { defaultModel } from '../../lib/core/run/llm-settings';
import type { LlmCall } from '../../lib/core/run/llm-settings';
import type { Llm } from '../../lib/core/ports';
import { createAnthropicLlm } from '../../lib/llm/anthropic-llm';

/** Claude as the extension uses it, with the key from the environment. Its costs are counted. */
export interface EvalClaude {
  llm: Llm;
  model: string;
  calls: LlmCall[];
  /** US dollars so far. */
  spent: () => number;
}

/**
 * Null without `ANTHROPIC_API_KEY`. `ANTHROPIC_MODEL` and `ANTHROPIC_BASE_URL` select another model or address; `EVAL_LIMIT_USD`
 * (default 1) limits the costs of one run.
 */
export function claudeFromEnv(env: NodeJS.ProcessEnv): EvalClaude | null {
  const apiKey = env['ANTHROPIC_API_KEY'] ?? '';
  if (apiKey === '') return null;
  const calls: LlmCall[] = [];
  const model = env['ANTHROPIC_MODEL'] ?? defaultModel;
  const spent = () => calls.reduce((sum, { usd }) => sum + (usd ?? 0), 0);
  const llm = createAnthropicLlm({
    settings: {
      isOn: true,
      apiKey,
      model,
      baseUrl: env['ANTHROPIC_BASE_URL'] ?? '',
      monthlyLimitUsd: Number(env['EVAL_LIMIT_USD'] ?? 1),
      usesExtraction: true,
      usesExplanations: true,
    },
    fetch: (input, init) => fetch(input, init),
    track: (client) => client,
    spentUsd: () => Promise.resolve(spent()),
    onCall: (call) => {
      calls.push(call);
      return Promise.resolve();
    },
  });
  return { llm, model, calls, spent };
}
