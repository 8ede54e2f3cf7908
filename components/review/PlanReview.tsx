import { ArrowLeft, SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import type { LineChoice, LineDecision, Plan, Tier } from '../../lib/core/decision/decision';
import type { MealReading } from '../../lib/core/meal/ingredient';
import type { Money } from '../../lib/core/offer/money';
import { ingredientLabel } from '../../lib/core/meal/ingredient';
import { BudgetBox } from './BudgetBox';
import { CheckedSources } from './CheckedSources';
import { titleOf } from '../gate/IngredientGate';
import { PlanLine } from './PlanLine';
import { tierTotal, noChoice } from './plan-lines';
import { ScreenTitle } from '../ui/frame/ScreenTitle';
import { TierNote } from './TierNote';
import { TierPicker } from './TierPicker';
import { pluralOf } from '../ui/plural-text';
import './PlanReview.css';

interface Props {
  reading: MealReading;
  plan: Plan;
  tier: Tier;
  choices: Readonly<Record<string, LineChoice>>;
  /** Claude's checked sentences by {@link pickKey}, as they arrive; the rules' sentence stands where there is none. */
  explanations?: Readonly<Record<string, string>>;
  /** Whose words the reasons are, and what went wrong with Claude. */
  modelNote?: ReactNode;
  /** The way to a longer answer about one product. */
  more?: (product: { ingredientId: string; sku: string; label: string }) => ReactNode;
  /** The sliders, when the shopper has opened them. */
  values?: ReactNode;
  onToggleValues: () => void;
  onTier: (tier: Tier) => void;
  onChoice: (ingredientId: string, choice: LineChoice) => void;
  /** A limit for the whole cart, or none. */
  onBudget: (budget: Money | null) => void;
  onBack: () => void;
}

/** The proposed cart: three tiers, then the lines; those that the shopper should check come first. */
export function PlanReview({
  reading,
  plan,
  tier,
  choices,
  explanations = {},
  modelNote = null,
  more,
  values = null,
  onToggleValues,
  onTier,
  onChoice,
  onBudget,
  onBack,
}: Props) {
  const labels = new Map(reading.ingredients.map((ingredient) => [ingredient.id, ingredientLabel(ingredient)]));
  const groups = [
    { title: 'Needs your eye', lines: plan.lines.filter(({ outcome }) => outcome === 'close') },
    { title: 'Not found here', lines: plan.lines.filter((line) => isNotFound(line) && line.isUnanswered !== true) },
    { title: 'Could not be looked for', lines: plan.lines.filter((line) => isNotFound(line) && line.isUnanswered) },
    { title: 'Picked for you', lines: plan.lines.filter(({ outcome }) => outcome === 'picked') },
  ].filter(({ lines }) => lines.length > 0);
  const asked = reading.constraints.budget;
  const totals = {
    cheaper: tierTotal(plan, 'cheaper', choices),
    balanced: tierTotal(plan, 'balanced', choices),
    conscious: tierTotal(plan, 'conscious', choices),
  };
  const show = (line: LineDecision) => (
    <PlanLine
      key={line.ingredientId}
      label={labels.get(line.ingredientId) ?? line.ingredientId}
      line={line}
      tier={tier}
      choice={choices[line.ingredientId] ?? noChoice}
      explanations={explanations}
      {...(more === undefined ? {} : { more })}
      onChoice={(choice) => {
        onChoice(line.ingredientId, choice);
      }}
    />
  );

  return (
    <div className="review">
      <div className="review-head">
        <button
          type="button"
          className="icon-button"
          aria-label="Back to ingredients"
          title="Back to ingredients"
          onClick={onBack}
        >
          <ArrowLeft size={18} aria-hidden />
        </button>
        <div className="review-title">
          <ScreenTitle>{titleOf(reading)}</ScreenTitle>
          <p className="small soft">
            {pluralOf(reading.servings, 'serving')} · {pluralOf(plan.lines.length, 'ingredient')}
          </p>
        </div>
        <button
          type="button"
          className="button is-small review-values"
          aria-expanded={values !== null}
          onClick={onToggleValues}
        >
          <SlidersHorizontal size={14} aria-hidden />
          Values
        </button>
      </div>
      <div className="review-tiers">
        <TierPicker tier={tier} totals={totals} onTier={onTier} />
        <TierNote tier={tier} total={totals[tier]} budget={reading.constraints.budget} />
        <BudgetBox
          budget={plan.budget ?? null}
          foreign={asked === null || asked.currency === plan.currency ? null : asked}
          currency={plan.currency}
          tier={tier}
          labelOf={(id) => labels.get(id) ?? id}
          isTaken={(id) => choices[id]?.isRemoved !== true}
          onBudget={onBudget}
          onLeaveOut={(id) => {
            onChoice(id, { ...(choices[id] ?? noChoice), isRemoved: true });
          }}
        />
      </div>
      {values}
      {modelNote}
      {groups.map(({ title, lines }) => (
        <section key={title} aria-label={title}>
          <h2>
            {title} <span className="soft">{lines.length}</span>
          </h2>
          <ul className="review-lines">{lines.map(show)}</ul>
        </section>
      ))}
      {plan.sources === undefined ? null : <CheckedSources sources={plan.sources} />}
    </div>
  );
}

function isNotFound({ outcome }: LineDecision): boolean {
  return outcome === 'not-found';
}
