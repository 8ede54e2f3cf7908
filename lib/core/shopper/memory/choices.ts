import type { LineDecision } from '../../decision/decision';
import { ingredientLabel } from '../../meal/ingredient';
import type { Run } from '../../run/run';
import { ingredientKey } from './ingredient-key';
import type { PastChoice } from './memory';
import type { StepOf } from '../../run/run-step';

/** What the shopper did with the picks of a plan: products chosen by hand, products they replaced, and products taken out. */
export function choicesOf(run: Omit<Run, 'step'>, step: StepOf<'verified'>, today: string): PastChoice[] {
  return step.plan.lines.flatMap((line): PastChoice[] => {
    const choice = step.choices[line.ingredientId];
    const ingredient = step.reading.ingredients.find(({ id }) => id === line.ingredientId);
    if (choice === undefined || ingredient === undefined) return [];
    const pick = line.picks?.[step.tier].sku ?? null;
    const past = (kind: PastChoice['kind'], sku: string): PastChoice[] => {
      const title = titleOf(line, sku);
      if (title === null) return [];
      return [
        {
          id: `${run.id} ${line.ingredientId} ${kind}`,
          runId: run.id,
          on: today,
          origin: run.store.origin,
          store: run.store.name,
          ingredient: ingredientKey(ingredient),
          label: ingredientLabel(ingredient),
          kind,
          sku,
          title,
        },
      ];
    };
    const shown = choice.sku ?? pick;
    if (choice.isRemoved) return shown === null ? [] : past('removed', shown);
    if (choice.sku === null || choice.sku === pick) return [];
    return [...(pick === null ? [] : past('passed-over', pick)), ...past('chosen', choice.sku)];
  });
}

function titleOf(line: LineDecision, sku: string): string | null {
  const candidate = line.candidates.find(({ offer }) => offer.sku === sku);
  return candidate?.offer.title ?? line.nearest.find((offer) => offer.sku === sku)?.title ?? null;
}
