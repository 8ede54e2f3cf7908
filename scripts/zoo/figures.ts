import { notToBeHad } from './judge/line-verdict';
import type { SeedResult } from './run-seed';

/** Figures over some seeds. */
export interface Figures {
  seeds: number;
  /** Lines the store sells, and how many of them are right. */
  sold: number;
  right: number;
  /** Lines the store does not sell, and how many of them were not bought. */
  unsold: number;
  leftAlone: number;
  falseIn: number;
  falseOut: number;
  doubled: number;
  unasked: number;
  ownTouched: number;
  checkout: number;
  staleTabs: number;
  undoTried: number;
  undoExact: number;
  undoNamed: number;
  undoFalse: number;
  broken: number;
}

/** Goal for the share of sold lines that are right. */
export const goalShare = 0.97;

/** Counts the results of some seeds. */
export function figuresOf(results: readonly SeedResult[]): Figures {
  const sum = (count: (result: SeedResult) => number): number => results.reduce((all, one) => all + count(one), 0);
  const lines = results.flatMap(({ verdict }) => verdict.lines).filter(({ result }) => !notToBeHad.includes(result));
  const sold = lines.filter(({ isSold }) => isSold);
  const unsold = lines.filter(({ isSold }) => !isSold);
  const undo = (kind: SeedResult['verdict']['undo']): number => sum(({ verdict }) => Number(verdict.undo === kind));
  return {
    seeds: results.length,
    sold: sold.length,
    right: sold.filter(({ result }) => result === 'right').length,
    unsold: unsold.length,
    leftAlone: unsold.filter(({ result }) => result === 'right').length,
    falseIn: sum(({ verdict }) => verdict.falseIn),
    falseOut: sum(({ verdict }) => verdict.falseOut),
    doubled: sum(({ verdict }) => verdict.doubled),
    unasked: sum(({ verdict }) => verdict.unasked.length),
    ownTouched: sum(({ verdict }) => verdict.ownTouched.length),
    checkout: sum(({ verdict }) => Number(verdict.isCheckoutTouched)),
    staleTabs: sum(({ verdict }) => Number(verdict.isTabStale)),
    undoTried: sum(({ verdict }) => Number(verdict.undo !== 'not-tried')),
    undoExact: undo('exact'),
    undoNamed: undo('named'),
    undoFalse: undo('false'),
    broken: sum(({ visit }) => Number(visit.problem !== null)),
  };
}

/** The goals that are missed, in words; empty if all are met. */
export function missedGoals(figures: Figures, share = goalShare): string[] {
  const { sold, right, undoTried, undoExact, undoNamed } = figures;
  const missed = right < share * sold ? [`right: ${String(right)} of ${String(sold)} sold lines`] : [];
  const none = { 'false in': figures.falseIn, 'false out': figures.falseOut, doubled: figures.doubled };
  const more = {
    unasked: figures.unasked,
    'own lines touched': figures.ownTouched,
    checkout: figures.checkout,
    'open tab shows another cart': figures.staleTabs,
  };
  for (const [what, count] of Object.entries({ ...none, ...more }))
    if (count > 0) missed.push(`${what}: ${String(count)}`);
  const told = undoExact + undoNamed;
  if (told < undoTried) missed.push(`undo exact or named: ${String(told)} of ${String(undoTried)}`);
  return missed;
}

/** The same figures per trait, axis by axis. `only`: these axes, if any are named. */
export function byTrait(
  results: readonly SeedResult[],
  only: readonly string[],
): { axis: string; trait: string; figures: Figures }[] {
  const met = [...new Set(results.flatMap(({ traits }) => Object.keys(traits)))];
  const axes = only.length === 0 ? met : met.filter((axis) => only.includes(axis));
  return axes.flatMap((axis) =>
    [...new Set(results.map(({ traits }) => traits[axis] ?? ''))].toSorted().map((trait) => ({
      axis,
      trait,
      figures: figuresOf(results.filter(({ traits }) => traits[axis] === trait)),
    })),
  );
}
