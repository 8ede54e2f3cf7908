import { solveBudget } from '../../../lib/core/decision/budget';
import { dietConflict } from '../../../lib/core/diet/diet';
import { solvePacks } from '../../../lib/core/decision/packs';
import {
  bruteForceBudget,
  bruteForcePacks,
  randomBudgetCase,
  randomPackCase,
} from '../../../tests/core/decision/brute-force';
import { dietCases, rulesFor } from '../../../tests/core/diet/cases/diet-cases';
import { seeded } from '../../../tests/support/random-cases';
import type { QualityRow } from '../quality-row';
import { percentRow } from './products-matching';

const cases = 5000;

/** Both solvers compared with brute force, on seeded random cases. */
export function solversQuality(): QualityRow[] {
  const random = seeded(1);
  let packs = 0;
  let budgets = 0;
  for (let run = 0; run < cases; run += 1) {
    const { need, options, wastePrice } = randomPackCase(random);
    if (solvePacks(need, options, wastePrice)?.score === bruteForcePacks(need, options, wastePrice)) packs += 1;
    const { lines, budget } = randomBudgetCase(random);
    const answer = solveBudget(lines, budget);
    const best = bruteForceBudget(lines, budget);
    if (best === -1 ? !answer.isMet : answer.isMet && answer.value === best && answer.cost <= budget) budgets += 1;
  }
  return [
    percentRow('pack solver equals brute force', packs / cases, 100, `${String(cases)} random needs`),
    percentRow('budget solver equals brute force', budgets / cases, 100, `${String(cases)} random baskets`),
  ];
}

/** The table of diets and allergens: what must be refused is refused, and little else. */
export function dietQuality(): QualityRow[] {
  let unsafe = 0;
  let mustRefuse = 0;
  let wronglyBlocked = 0;
  let mustAllow = 0;
  for (const { title, labels, blocks, allows } of dietCases) {
    const isRefused = (name: string): boolean => dietConflict({ title, brand: null, labels }, rulesFor(name)) !== null;
    mustRefuse += blocks.length;
    mustAllow += allows.length;
    unsafe += blocks.filter((name) => !isRefused(name)).length;
    wronglyBlocked += allows.filter(isRefused).length;
  }
  return [
    {
      what: 'allergens and diets: unsafe picks',
      figure: unsafe,
      goal: 0,
      isMet: unsafe === 0,
      detail: `${String(dietCases.length)} products, ${String(mustRefuse)} that must be refused`,
    },
    {
      what: 'allergens and diets: wrongly blocked, %',
      figure: Math.round((wronglyBlocked / mustAllow) * 10_000) / 100,
      goal: 2,
      isMet: wronglyBlocked / mustAllow <= 0.02,
      detail: `${String(mustAllow)} that must not be`,
    },
  ];
}
