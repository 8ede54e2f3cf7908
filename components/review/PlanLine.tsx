import { Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { LineChoice, LineDecision, Tier } from '../../lib/core/decision/decision';
import { pickKey } from '../../lib/core/run/model-work';
import { DecisionCard } from './line/DecisionCard';
import { NotFoundCard } from './line/NotFoundCard';
import { choose, chosenOf } from './plan-lines';
import { capitalise } from '../ui/plural-text';

interface Props {
  label: string;
  line: LineDecision;
  tier: Tier;
  choice: LineChoice;
  explanations: Readonly<Record<string, string>>;
  more?: (product: { ingredientId: string; sku: string; label: string }) => ReactNode;
  onChoice: (choice: LineChoice) => void;
}

/** One line of the plan in whichever state it is: in the cart, taken out, or not found. */
export function PlanLine({ label, line, tier, choice, explanations, more, onChoice }: Props) {
  if (choice.isRemoved)
    return (
      <li className="card line-out">
        <span>{capitalise(label)}</span>
        <button
          type="button"
          className="button is-quiet is-small"
          aria-label={`Put ${label} back`}
          onClick={() => {
            onChoice({ ...choice, isRemoved: false });
          }}
        >
          <Undo2 size={14} aria-hidden />
          Put back
        </button>
      </li>
    );
  const chosen = chosenOf(line, tier, choice);
  if (chosen === null)
    return (
      <NotFoundCard
        label={label}
        line={line}
        onUse={(sku) => {
          onChoice(choose(line, tier, sku));
        }}
      />
    );
  return (
    <DecisionCard
      label={label}
      line={line}
      tier={tier}
      choice={choice}
      chosen={chosen}
      explanation={explanations[pickKey(line.ingredientId, chosen.offer.sku)] ?? null}
      more={chosen.candidate == null ? null : more?.({ ingredientId: line.ingredientId, sku: chosen.offer.sku, label })}
      onChoice={onChoice}
    />
  );
}
