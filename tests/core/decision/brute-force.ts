import type { BudgetLine } from '../../../lib/core/decision/budget';
import type { PackOption } from '../../../lib/core/decision/packs';
import type { Random } from '../../support/random-cases';

/** The least cost + waste that covers the need, by trying every mix; slow and obviously right. */
export function bruteForcePacks(need: number, options: readonly PackOption[], wastePrice: number): number {
  let best = Infinity;
  const visit = (index: number, gives: number, cost: number): void => {
    if (gives >= need) best = Math.min(best, cost + (gives - need) * wastePrice);
    const option = options[index];
    if (option === undefined) return;
    const most = Math.ceil(need / option.size);
    for (let count = 0; count <= most; count += 1)
      visit(index + 1, gives + count * option.size, cost + count * option.price);
  };
  visit(0, 0, 0);
  return best;
}

/**
 * What the line that binds comes to, by leaving out each in turn: within the budget the most value that the others gain, over it the most
 * money saved; of equal gains the most money. Null when the best of everything fits, or there is nothing to leave out.
 */
export function bruteForceBinding(
  lines: readonly BudgetLine[],
  budget: number,
  picks: Readonly<Record<string, string>>,
): { gain: number; saves: number } | null {
  const best = bruteForceBudget(lines, budget);
  const isMet = best !== -1;
  const most = lines.reduce((sum, { options }) => sum + Math.max(...options.map(({ value }) => value)), 0);
  if (isMet && best === most) return null;
  const gains = lines.map((line) => {
    const own = line.options.find(({ sku }) => sku === picks[line.id]) ?? { cost: 0, value: 0 };
    const others = lines.filter((other) => other !== line);
    const gain = isMet ? bruteForceBudget(others, budget) - (best - own.value) : own.cost;
    return { gain, saves: own.cost };
  });
  return gains.toSorted((a, b) => b.gain - a.gain || b.saves - a.saves)[0] ?? null;
}

/** The greatest value within the budget, by trying every basket; −1 when none fits. */
export function bruteForceBudget(lines: readonly BudgetLine[], budget: number): number {
  let best = -1;
  const visit = (index: number, cost: number, value: number): void => {
    if (cost > budget) return;
    const line = lines[index];
    if (line === undefined) {
      best = Math.max(best, value);
      return;
    }
    for (const option of line.options) visit(index + 1, cost + option.cost, value + option.value);
  };
  visit(0, 0, 0);
  return best;
}

export function randomPackCase(random: Random): { need: number; options: PackOption[]; wastePrice: number } {
  const options = Array.from({ length: random.int(1, 4) }, (_, index) => ({
    sku: `p${String(index)}`,
    size: random.int(3, 60),
    price: random.int(1, 400),
  }));
  return { need: random.int(1, 150), options, wastePrice: random.pick([0, 0, 1, 2, 5]) };
}

export function randomBudgetCase(random: Random): { lines: BudgetLine[]; budget: number } {
  const lines = Array.from({ length: random.int(1, 5) }, (_, line) => ({
    id: `l${String(line)}`,
    options: Array.from({ length: random.int(1, 5) }, (__, option) => ({
      sku: `l${String(line)}o${String(option)}`,
      cost: random.int(50, 900),
      value: random.int(0, 100),
    })),
  }));
  // What some basket costs to the cent, where a limit just holds, or anything.
  const basket = lines.reduce((sum, { options }) => sum + random.pick(options).cost, 0);
  return { lines, budget: random.pick([basket, basket, random.int(100, 2500)]) };
}
