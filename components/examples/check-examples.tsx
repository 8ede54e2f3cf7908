import { useState } from 'react';
import { checkAmounts } from '../../lib/core/decision/amount-check/check-amounts';
import type { LineCheck, LineChoice, LineDecision } from '../../lib/core/decision/decision';
import { DecisionCard } from '../review/line/DecisionCard';
import { chosenOf, noChoice } from '../review/plan-lines';
import { ScreenTitle } from '../ui/frame/ScreenTitle';
import { line, offer } from './data/example-builders';
import type { Considered } from './data/example-builders';
import type { Example } from './example';
import { inPopup } from './example-frame';

const label: LineCheck = { kind: 'label', text: 'label not seen, check: curry paste may hold peanut', count: null };
const bare: LineCheck = { kind: 'label', text: 'label not seen, check', count: null };

const reasons = { cheaper: 'Lowest price', balanced: 'Best of price and quality', conscious: 'Fewest additives' };

function checked(need: number, considered: readonly Considered[], checks: readonly LineCheck[][]): LineDecision {
  const decided = line('line', need, [...considered], reasons);
  return {
    ...decided,
    candidates: decided.candidates.map((candidate, at) => ({ ...candidate, checks: checks[at] ?? [] })),
  };
}

const pastes = checked(
  100,
  [
    {
      offer: offer('Thai Red Curry Paste', '4 oz', [113, 'g'], 299, { url: 'https://shop.example/p/red-curry' }),
      quality: 80,
    },
    { offer: offer('Massaman Curry Paste', '4 oz', [113, 'g'], 329), quality: 70 },
    { offer: offer('Satay Curry Paste', '4 oz', [113, 'g'], 279), quality: 60, out: 'label: contains peanut' },
  ],
  [[label], [bare], []],
);
const seen = checked(
  100,
  [
    {
      offer: offer('Thai Green Curry Paste', '4 oz', [113, 'g'], 299, {
        ingredientsText: 'Green chili, garlic, lemongrass, salt, shallot, galangal. May contain sesame.',
      }),
      quality: 80,
    },
    { offer: offer('Satay Curry Paste', '4 oz', [113, 'g'], 279), quality: 60, out: 'label: contains peanut' },
  ],
  [[], []],
);

/** A line of which the list comes to far too much, planned as the decision plans it. */
function doubtful(need: number, considered: Considered, ask: Parameters<typeof checkAmounts>[1]): LineDecision {
  const decided = line('line', need, [considered], reasons);
  return { ...decided, candidates: checkAmounts(decided.candidates, ask, null) };
}

const potatoes = doubtful(
  59_500,
  { offer: offer('Russet Potatoes', '5 lb bag', [2268, 'g'], 499), quality: 80 },
  { name: 'potato', form: null, quantity: { amount: 59.5, unit: 'kg' }, source: 'list' },
);
const both: LineDecision = {
  ...potatoes,
  candidates: potatoes.candidates.map((one) => ({ ...one, checks: [...(one.checks ?? []), label] })),
};

function Card({ name, decided, isOpen = false }: { name: string; decided: LineDecision; isOpen?: boolean }) {
  const [choice, setChoice] = useState<LineChoice>(isOpen ? noChoice : { ...noChoice, count: 27 });
  const chosen = chosenOf(decided, 'balanced', choice);
  if (chosen === null) return null;
  return (
    <>
      <ScreenTitle>Your cart</ScreenTitle>
      <h2>To look at</h2>
      <ul>
        <DecisionCard
          label={name}
          line={decided}
          tier="balanced"
          choice={choice}
          chosen={chosen}
          explanation={null}
          isOpenAtFirst={isOpen}
          onChoice={setChoice}
        />
      </ul>
    </>
  );
}

/** Lines of the proposed cart that the shopper should look at. */
export const checkExamples: readonly Example[] = [
  { name: 'check-label', node: inPopup(<Card name="curry paste" decided={pastes} isOpen />) },
  { name: 'check-label-read', node: inPopup(<Card name="curry paste" decided={seen} isOpen />) },
  { name: 'check-amount', node: inPopup(<Card name="potatoes" decided={potatoes} isOpen />) },
  { name: 'check-amount-taken', node: inPopup(<Card name="potatoes" decided={potatoes} />) },
  { name: 'check-both', node: inPopup(<Card name="potatoes" decided={both} />) },
];
