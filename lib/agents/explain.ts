import { z } from 'zod/mini';
import { CoachError } from '../core/errors';
import type { Llm, Span } from '../core/ports';
import { isGrounded } from './grounding';
import type { PickFacts } from './pick-facts';
import { sentenceRules } from './sentence-rules';
import { untrustedBlock, untrustedRule } from './untrusted';

/** One sentence for one pick, with the ids of the facts it is made of. */
const Item = z.strictObject({ pick_id: z.string(), fact_ids: z.array(z.string()), sentence: z.string() });

export const Explanations = z.strictObject({
  explanations: z.array(Item),
});

export const explanationSystem = `You reword, for a shopper, why a product was picked. The decision is made; you only put its facts into one friendly English sentence per pick. A program checks each sentence word by word against the facts and shows only what they say.
${untrustedRule}
- Each pick comes with an id and numbered facts. At most 22 words a sentence, plain words. Name the trade-off when a fact gives one.
${sentenceRules}
- Give every pick once, with the ids of the facts used. pick_id and fact_ids must be copied from the input.`;

/** A checked sentence for a pick. */
export interface Explanation {
  ingredientId: string;
  sku: string;
  sentence: string;
}

export interface ExplainResult {
  explanations: Explanation[];
  /** How many sentences failed the check; the rules' sentence stays in their place. */
  rejected: number;
}

/**
 * One call for all picks of a plan. Each sentence is checked against the facts of its own pick before it is shown, while the answer still
 * streams; `onExplanation` gets those that passed. Throws llm/… errors; the rules' sentences stay then.
 */
export async function explainPicks(
  picks: readonly PickFacts[],
  llm: Llm,
  context: { span: Span; signal: AbortSignal },
  onExplanation: (explanation: Explanation) => void,
): Promise<ExplainResult> {
  const byId = new Map(picks.map((pick) => [pick.id, pick]));
  const told = new Map<string, boolean>();
  const explanations: Explanation[] = [];
  const take = (item: z.infer<typeof Explanations>['explanations'][number]): void => {
    const pick = byId.get(item.pick_id);
    if (pick === undefined || told.has(item.pick_id)) return;
    const isSound = isGrounded(item.sentence, item.fact_ids, pick);
    told.set(item.pick_id, isSound);
    if (!isSound) return;
    const explanation = { ingredientId: pick.ingredientId, sku: pick.sku, sentence: item.sentence.trim() };
    explanations.push(explanation);
    onExplanation(explanation);
  };
  const answer = await llm.complete({
    operation: 'decision_explanation',
    system: explanationSystem,
    prompt: untrustedBlock('picks', picks.map(pickText).join('\n\n')),
    schema: Explanations,
    maxTokens: 200 + 90 * picks.length,
    tell: (value) => value.explanations.map(({ sentence }) => sentence).join('\n'),
    ...context,
    onText: (soFar) => {
      for (const item of completeItems(soFar)) take(item);
    },
  });
  for (const item of answer.explanations) take(item);
  return { explanations, rejected: [...told.values()].filter((isSound) => !isSound).length };
}

export const MoreExplanation = z.strictObject({
  sentences: z.array(z.strictObject({ fact_ids: z.array(z.string()), sentence: z.string() })),
});

export const moreSystem = `A shopper asks to hear more about one product that was picked. Tell its facts in two to five short English sentences. A program checks each sentence word by word against the facts and shows only what they say.
${untrustedRule}
- Each sentence at most 25 words, plain words, with the ids of the facts it uses, copied from the input.
${sentenceRules}`;

/** "Explain more" for one pick, on request. Sentences that fail the check are left out; throws `llm/bad-output` when none is left. */
export async function explainMore(
  pick: PickFacts,
  llm: Llm,
  context: { span: Span; signal: AbortSignal },
): Promise<string> {
  const answer = await llm.complete({
    operation: 'explain_more',
    system: moreSystem,
    prompt: untrustedBlock('picks', pickText(pick)),
    schema: MoreExplanation,
    maxTokens: 600,
    tell: (value) => value.sentences.map(({ sentence }) => sentence).join(' '),
    ...context,
  });
  const kept = answer.sentences.filter(({ sentence, fact_ids }) => isGrounded(sentence, fact_ids, pick));
  if (kept.length === 0)
    throw new CoachError('llm/bad-output', 'Claude’s answer said more than the facts, so it is not shown.');
  return kept.map(({ sentence }) => sentence.trim()).join(' ');
}

function pickText(pick: PickFacts): string {
  const facts = pick.facts.map(({ id, text }) => `  ${id}: ${oneLine(text)}`).join('\n');
  return `${pick.id}: ${oneLine(pick.product)} for ${oneLine(pick.ingredient)}\n${facts}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 200);
}

/** The complete items of a partial answer. */
export function completeItems(text: string): z.infer<typeof Item>[] {
  const start = text.indexOf('[');
  if (start < 0) return [];
  return text
    .slice(start + 1)
    .split(/(?<=\})\s*,?\s*(?=\{|\]|$)/)
    .flatMap((piece) => {
      try {
        const item = Item.safeParse(JSON.parse(piece.replace(/^[,\s]+/, '')));
        return item.success ? [item.data] : [];
      } catch {
        return [];
      }
    });
}
