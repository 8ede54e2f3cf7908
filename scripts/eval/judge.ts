import { z } from 'zod/mini';
import type { PickFacts } from '../../lib/agents/pick-facts';
import { untrustedBlock, untrustedRule } from '../../lib/agents/untrusted';
import type { Llm } from '../../lib/core/ports';
import { promptVersion } from '../../lib/core/trace/prompt-version';
import { silentSpan } from './silent-span';
import type { Score } from './experiment';

const Verdict = z.strictObject({ rating: z.enum(['1', '2', '3', '4', '5']), reason: z.string() });

export const judgePrompt = promptVersion(
  'explanation_judge',
  `You judge one sentence that tells a shopper why a product was picked, against the numbered facts it may use.
${untrustedRule}
- 5: true to the facts, names what decided (price, pack, trade-off, label), plain and easy to read.
- 3: true, but vague, clumsy or about what does not matter.
- 1: says something the facts do not say, or nothing at all.
- reason: one short sentence.`,
);

/**
 * Claude's score of a sentence, from 0 to 1.
 *
 * @throws CoachError with an `llm/…` code
 */
export async function judgeSentence(sentence: string, pick: PickFacts, llm: Llm): Promise<Score> {
  const facts = pick.facts.map(({ id, text }) => `${id}: ${text}`).join('\n');
  const { rating, reason } = await llm.complete({
    operation: judgePrompt.name,
    system: judgePrompt.text,
    prompt: untrustedBlock('sentence', `${sentence}\n\n${facts}`),
    schema: Verdict,
    maxTokens: 300,
    tell: (verdict) => verdict.reason,
    span: silentSpan,
    signal: AbortSignal.timeout(60_000),
  });
  return { name: 'judged', value: (Number(rating) - 1) / 4, reason };
}
