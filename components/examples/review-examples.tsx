import { useState } from 'react';
import type { LineChoice, Plan, Tier } from '../../lib/core/decision/decision';
import { applyBudget } from '../../lib/core/decision/fit-plan';
import type { Money } from '../../lib/core/offer/money';
import { chosenLines, toFillLines } from '../../lib/core/cart/fill';
import type { Levels } from '../../lib/core/shopper/preferences';
import { FillBar } from '../review/FillBar';
import { PlanReview } from '../review/PlanReview';
import { tierTotal, noChoice } from '../review/plan-lines';
import { ValuesBar } from '../review/ValuesBar';
import { ValuesPanel } from '../review/ValuesPanel';
import { concerns } from './data/example-concerns';
import { biryaniPlan, biryaniReading } from './data/biryani';
import { ingredient, line, notFound, offer, plan } from './data/example-builders';
import type { Example } from './example';
import { inPopup } from './example-frame';
import { noop } from './data/noop';

interface Props {
  plan?: Plan;
  budget?: Money | null;
  tier?: Tier;
  choices?: Readonly<Record<string, LineChoice>>;
  ingredients?: typeof biryaniReading.ingredients;
  /** The sliders are open and moved. */
  hasValues?: boolean;
}

/** The review with its own memory, so that it can be pressed in the gallery. */
function Review({
  plan: unlimited = biryaniPlan,
  budget = biryaniReading.constraints.budget,
  tier: first = 'balanced',
  choices: before = {},
  ingredients = biryaniReading.ingredients,
  hasValues = false,
}: Props) {
  const [tier, setTier] = useState<Tier>(first);
  const [choices, setChoices] = useState(before);
  const [levels, setLevels] = useState<Levels>(hasValues ? { safety: 4, packaging: 0 } : {});
  const [limit, setLimit] = useState(budget);
  const shown = limit === null ? unlimited : applyBudget(unlimited, limit);
  return inPopup(
    <PlanReview
      reading={{ ...biryaniReading, ingredients, constraints: { ...biryaniReading.constraints, budget: limit } }}
      plan={shown}
      tier={tier}
      choices={choices}
      values={
        hasValues ? (
          <ValuesPanel concerns={concerns} levels={levels} onChange={setLevels} onOpenPreferences={noop} />
        ) : null
      }
      onToggleValues={noop}
      onTier={setTier}
      onBudget={setLimit}
      onChoice={(id, choice) => {
        setChoices({ ...choices, [id]: choice });
      }}
      onBack={noop}
    />,
    {
      footer: hasValues ? (
        <ValuesBar
          change={{ difference: { minor: 310, currency: 'USD' }, swaps: 4 }}
          isBusy={false}
          onApply={noop}
          onReset={noop}
        />
      ) : (
        <FillBar
          items={toFillLines(chosenLines(shown, tier, choices)).length}
          total={tierTotal(shown, tier, choices)}
          isBusy={false}
          onFill={noop}
        />
      ),
    },
  );
}

const many = Array.from({ length: 40 }, (_, index) => ingredient(`ingredient number ${String(index + 1)}`, 1, 'each'));
const manyPlan = plan(
  many.map(({ id, name }) =>
    line(id, 1, [{ offer: offer(`Product for ${name}`, '1 each', [1, 'each'], 199), quality: 80 }], {
      cheaper: 'The only one here',
      balanced: 'The only one here',
      conscious: 'The only one here',
    }),
  ),
);

/** The proposed cart in its states. */
export const reviewExamples: readonly Example[] = [
  { name: 'review', node: <Review /> },
  { name: 'review-budget', node: <Review tier="conscious" budget={{ minor: 5500, currency: 'USD' }} /> },
  { name: 'review-budget-short', node: <Review budget={{ minor: 3000, currency: 'USD' }} /> },
  {
    name: 'review-changed',
    node: (
      <Review
        tier="conscious"
        choices={{
          'green-chilifresh': { ...noChoice, isRemoved: true },
          saffron: { ...noChoice, sku: 'paella-seasoning-with-saffron' },
          'chicken-thighboneless': { ...noChoice, count: 3 },
          'basmati-rice': { ...noChoice, sku: 'store-brand-basmati-rice' },
        }}
      />
    ),
  },
  { name: 'review-values', node: <Review hasValues /> },
  { name: 'review-forty', node: <Review plan={manyPlan} ingredients={many} /> },
  {
    name: 'review-nothing-found',
    node: (
      <Review
        plan={plan(many.slice(0, 3).map(({ id }) => notFound(id, 'The store has nothing by that name.', [])))}
        ingredients={many}
      />
    ),
  },
];
