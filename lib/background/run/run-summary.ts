import { chosenLines } from '../../core/cart/fill';
import type { Run } from '../../core/run/run';
import type { JsonValue } from '../../core/trace/trace';

interface Score {
  name: string;
  value: number;
  reason?: string;
}

/**
 * What a run's trace says at its end, as a chat reads it (`output` is what Opik shows), and its outcomes as scores between 0 and 1.
 * Null while the run goes on or waits for the shopper.
 */
export function summaryOf(run: Run): { output: JsonValue; scores: Score[] } | null {
  const { step } = run;
  if (step.state === 'failed')
    return {
      output: { output: `Stopped while ${step.from.state}: ${step.error.message}`, code: step.error.code },
      scores: modelScores(run),
    };
  if (step.state === 'cancelled')
    return { output: { output: `Stopped by the shopper while ${step.from.state}.` }, scores: modelScores(run) };
  if (step.state !== 'verified') return null;
  const all = step.diff.lines.length;
  const right = step.diff.lines.filter(({ status }) => status === 'in-cart' || status === 'already-there').length;
  const picked = step.plan.lines.filter(({ picks }) => picks !== null);
  const bought = new Map(
    chosenLines(step.plan, step.tier, step.choices).map(({ ingredientId, offer }) => [ingredientId, offer.sku]),
  );
  const kept = picked.filter((line) => bought.get(line.ingredientId) === line.picks?.[step.tier].sku).length;
  const swapped = picked.filter(
    (line) => bought.has(line.ingredientId) && bought.get(line.ingredientId) !== line.picks?.[step.tier].sku,
  ).length;
  return {
    output: {
      output: `${String(right)} of ${String(all)} lines are in the cart at ${run.store.name} as asked (${step.tier}).`,
      tier: step.tier,
      undone: step.undo.status === 'undone',
      lines: step.diff.lines.map(({ title, asked, got, status }) => ({ title, asked, got, status })),
    },
    scores: [
      { name: 'lines_verified', value: share(right, all), reason: `${String(right)} of ${String(all)}` },
      { name: 'picks_kept', value: share(kept, picked.length), reason: `${String(kept)} of ${String(picked.length)}` },
      {
        name: 'picks_swapped',
        value: share(swapped, picked.length),
        reason: `${String(swapped)} of ${String(picked.length)}`,
      },
      ...modelScores(run),
    ],
  };
}

/** Scores of the model's answers: valid JSON, and only sentences that facts support. None if the model was not asked. */
function modelScores({ model }: Run): Score[] {
  const answers = model?.answers ?? { valid: 0, all: 0 };
  const explained = Object.keys(model?.explanations ?? {}).length;
  const sentences = explained + (model?.rejected ?? 0);
  return [
    { name: 'json_valid', part: answers.valid, whole: answers.all },
    { name: 'explanations_grounded', part: explained, whole: model?.rejected == null ? 0 : sentences },
  ].flatMap(({ name, part, whole }) =>
    whole === 0 ? [] : [{ name, value: part / whole, reason: `${String(part)} of ${String(whole)}` }],
  );
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
