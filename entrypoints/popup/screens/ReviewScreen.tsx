import { useState } from 'react';
import { FillBar } from '../../../components/review/FillBar';
import { InTabNote } from '../../../components/fill/InTabNote';
import { PlanReview } from '../../../components/review/PlanReview';
import { tierTotal } from '../../../components/review/plan-lines';
import { ListLink } from '../../../components/list/ListLink';
import { Screen } from '../../../components/ui/frame/PopupFrame';
import { ValuesBar } from '../../../components/review/ValuesBar';
import { ValuesPanel } from '../../../components/review/ValuesPanel';
import { concerns } from '../../../lib/agents/advisor-list';
import type { LineChoice, Tier } from '../../../lib/core/decision/decision';
import { chosenLines, toFillLines } from '../../../lib/core/cart/fill';
import { changeBetween } from '../../../lib/core/decision/plan-change';
import type { StepScreenProps } from './screen-props';
import { requestSitePermission, mayNeedSitePermission } from '../site-permission';
import { StoreComparison } from '../parts/StoreComparison';
import { StoreHandOff } from '../parts/StoreHandOff';
import { PlanModelNote } from '../parts/PlanModelNote';
import { useExplainMore } from '../parts/use-explain-more';
import { useValues } from '../use-values';

/** The proposed cart. A press is shown at once and stored in the background; if storing fails, the screen shows the stored plan again. */
export function ReviewScreen({ run, step, elsewhere, request, sender, onOpenSettings }: StepScreenProps<'reviewing'>) {
  const [ownTier, setOwnTier] = useState<Tier | null>(null);
  const [ownChoices, setOwnChoices] = useState<Readonly<Record<string, LineChoice>>>({});
  const [isApproved, setApproved] = useState(false);
  const [areValuesOpen, setValuesOpen] = useState(false);
  const values = useValues(step.plan, step.reading.ingredients);
  const { plan } = values;
  const tier = ownTier ?? step.tier;
  const choices = { ...step.choices, ...ownChoices };
  const runId = run.id;
  const mayNeedSite = mayNeedSitePermission(run);
  const more = useExplainMore(run, request, onOpenSettings);
  const store = async (work: () => Promise<unknown>): Promise<void> => {
    if (await sender.send(work)) return;
    setOwnTier(null);
    setOwnChoices({});
  };

  return (
    <Screen
      footer={
        values.isMoved ? (
          <ValuesBar
            change={changeBetween(step.plan, plan, tier, choices)}
            isBusy={sender.isBusy}
            onReset={values.putBack}
            onApply={() => {
              void sender.send(() => request('applyLevels', { runId, levels: values.levels }));
            }}
          />
        ) : (
          <FillBar
            items={toFillLines(chosenLines(plan, tier, choices)).length}
            total={tierTotal(plan, tier, choices)}
            isBusy={isApproved}
            onFill={() => {
              setApproved(true);
              // First in the click handler, or the browser rejects the request. The popup may close at the browser's question,
              // so the fill does not wait for the answer: if it needs the site before, it pauses until then.
              if (mayNeedSite) void requestSitePermission(run.store.origin);
              void sender.send(() => request('fillCart', { runId })).then(setApproved);
            }}
          />
        )
      }
    >
      {elsewhere}
      {mayNeedSite ? <InTabNote storeName={run.store.name} state="asks" /> : null}
      <PlanReview
        reading={step.reading}
        plan={plan}
        tier={tier}
        choices={choices}
        explanations={run.model?.explanations ?? {}}
        more={more}
        modelNote={
          <PlanModelNote
            run={run}
            onSettings={onOpenSettings}
            onAgain={() => {
              void sender.send(() => request('explainAgain', { runId }));
            }}
          />
        }
        values={
          areValuesOpen ? (
            <ValuesPanel
              concerns={concerns}
              levels={values.levels}
              onChange={values.move}
              onOpenPreferences={onOpenSettings}
            />
          ) : null
        }
        onToggleValues={() => {
          setValuesOpen(!areValuesOpen);
        }}
        onTier={(next) => {
          setOwnTier(next);
          void store(() => request('chooseTier', { runId, tier: next }));
        }}
        onChoice={(ingredientId, choice) => {
          setOwnChoices((own) => ({ ...own, [ingredientId]: choice }));
          void store(() => request('chooseLine', { runId, ingredientId, choice }));
        }}
        onBudget={(budget) => {
          void sender.send(() => request('setBudget', { runId, budget }));
        }}
        onBack={() => {
          void sender.send(() => request('backToIngredients', { runId }));
        }}
      />
      <StoreComparison run={run} reading={step.reading} plan={plan} tier={tier} choices={choices} sender={sender} />
      <StoreHandOff key={JSON.stringify([tier, choices])} run={run} about="all" request={request} />
      <ListLink />
    </Screen>
  );
}
