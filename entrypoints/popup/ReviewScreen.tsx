import { useState } from 'react';
import { FillBar } from '../../components/FillBar';
import { PlanReview } from '../../components/PlanReview';
import { tierTotal } from '../../components/plan-lines';
import { Screen } from '../../components/PopupFrame';
import type { LineChoice, Tier } from '../../lib/core/decision';
import { chosenLines, toFillLines } from '../../lib/core/fill';
import type { StepScreenProps } from './RunScreen';

/** The proposed cart. A press shows at once and is stored behind it; when storing fails, the screen goes back to what is stored. */
export function ReviewScreen({ run, step, elsewhere, request, sender }: StepScreenProps<'reviewing'>) {
  const [ownTier, setOwnTier] = useState<Tier | null>(null);
  const [ownChoices, setOwnChoices] = useState<Readonly<Record<string, LineChoice>>>({});
  const [isApproved, setApproved] = useState(false);
  const tier = ownTier ?? step.tier;
  const choices = { ...step.choices, ...ownChoices };
  const runId = run.id;
  const store = async (work: () => Promise<unknown>): Promise<void> => {
    if (await sender.send(work)) return;
    setOwnTier(null);
    setOwnChoices({});
  };

  return (
    <Screen
      footer={
        <FillBar
          items={toFillLines(chosenLines(step.plan, tier, choices)).length}
          total={tierTotal(step.plan, tier, choices)}
          isBusy={isApproved}
          onFill={() => {
            setApproved(true);
            void sender.send(() => request('fillCart', { runId })).then(setApproved);
          }}
        />
      }
    >
      {elsewhere}
      <PlanReview
        reading={step.reading}
        plan={step.plan}
        tier={tier}
        choices={choices}
        explanations={run.model?.explanations ?? {}}
        onTier={(next) => {
          setOwnTier(next);
          void store(() => request('chooseTier', { runId, tier: next }));
        }}
        onChoice={(ingredientId, choice) => {
          setOwnChoices((own) => ({ ...own, [ingredientId]: choice }));
          void store(() => request('chooseLine', { runId, ingredientId, choice }));
        }}
        onBack={() => {
          void sender.send(() => request('backToIngredients', { runId }));
        }}
      />
    </Screen>
  );
}
