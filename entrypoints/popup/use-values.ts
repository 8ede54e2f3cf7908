import { useMemo, useState } from 'react';
import { useStored } from '../../components/use-stored';
import { defaultWeights } from '../../lib/agents/advisor-list';
import type { Plan } from '../../lib/core/decision/decision';
import type { Ingredient } from '../../lib/core/meal/ingredient';
import type { Levels } from '../../lib/core/shopper/preferences';
import { usualLevel, weightsOf } from '../../lib/core/shopper/preferences';
import { rescorePlan } from '../../lib/core/decision/rescore';
import { preferencesItem } from '../../lib/storage/items';

export interface Values {
  levels: Levels;
  /** The plan under the sliders as they stand; the stored plan while none is moved. */
  plan: Plan;
  isMoved: boolean;
  move: (levels: Levels) => void;
  putBack: () => void;
}

const none: Levels = {};

/** The sliders over a stored plan. Moving one scores the plan's candidates again in the popup; nothing is stored. */
export function useValues(plan: Plan, ingredients: readonly Ingredient[]): Values {
  const stored = useStored(preferencesItem)?.levels ?? none;
  const [moved, setMoved] = useState<Levels | null>(null);
  const levels = moved ?? stored;
  const isMoved = moved !== null && !isSame(moved, stored);
  const shown = useMemo(
    () => (isMoved ? rescorePlan(plan, ingredients, weightsOf(levels, defaultWeights())) : plan),
    [plan, ingredients, levels, isMoved],
  );
  return {
    levels,
    plan: shown,
    isMoved,
    move: setMoved,
    putBack: () => {
      setMoved(null);
    },
  };
}

function isSame(a: Levels, b: Levels): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (id) => (a[id] ?? usualLevel) === (b[id] ?? usualLevel),
  );
}
