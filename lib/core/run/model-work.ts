import { z } from 'zod/mini';
import { ErrorInfo } from '../error-info';
import { LlmCall } from './llm-settings';
import type { RunEvent } from './run-event';

/** What a model did for a run: its calls with their cost, why the rules answered instead, and the sentences that passed the check. */
export const ModelWork = z.strictObject({
  calls: z.array(LlmCall),
  fallback: z.nullable(ErrorInfo),
  /** By {@link pickKey}: a checked sentence for one product, and a longer answer to "explain more". */
  explanations: z.record(z.string(), z.string()),
  more: z.record(z.string(), z.string()),
  /** Sentences that failed the check; the rules' sentence stands in their place. Null until the explanations have ended. */
  rejected: z.nullable(z.int()),
  /** How many answers came, and how many of them had the asked form. Absent in runs stored before it was counted. */
  answers: z.optional(z.strictObject({ valid: z.int(), all: z.int() })),
  /** Why the rules' own reasons are shown although Claude was asked to word them. */
  explanationFallback: z.optional(z.nullable(ErrorInfo)),
});
export type ModelWork = z.infer<typeof ModelWork>;

/** The work of a model that did nothing yet. */
export const noModelWork: ModelWork = { calls: [], fallback: null, explanations: {}, more: {}, rejected: null };

/** The key of one product for one ingredient of a plan. */
export function pickKey(ingredientId: string, sku: string): string {
  return `${ingredientId} ${sku}`;
}

/** The work after a model's event; null for any other event. */
export function afterModelEvent(work: ModelWork, event: RunEvent): ModelWork | null {
  switch (event.type) {
    case 'model-called':
      return { ...work, calls: [...work.calls, event.call] };
    case 'model-answered': {
      const { valid, all } = work.answers ?? { valid: 0, all: 0 };
      return { ...work, answers: { valid: valid + (event.isValid ? 1 : 0), all: all + 1 } };
    }
    case 'model-fell-back':
      return event.of === 'explanations'
        ? { ...work, explanationFallback: event.error }
        : { ...work, fallback: event.error };
    case 'explanations-asked':
      return { ...work, explanationFallback: null, rejected: null };
    case 'pick-explained':
      return {
        ...work,
        explanations: { ...work.explanations, [pickKey(event.ingredientId, event.sku)]: event.sentence },
      };
    case 'explanations-ended':
      return { ...work, rejected: event.rejected };
    case 'pick-explained-more':
      return { ...work, more: { ...work.more, [pickKey(event.ingredientId, event.sku)]: event.text } };
    default:
      return null;
  }
}
