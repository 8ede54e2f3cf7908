/** One thing to buy and its options. `cost` in minor units, `value` a whole number (quality). */
export interface BudgetLine {
  id: string;
  options: readonly { sku: string; cost: number; value: number }[];
}

/** The best basket within a budget. `isMet` false: even the cheapest basket costs more, and it is the one returned. */
export interface BudgetAnswer {
  isMet: boolean;
  picks: Record<string, string>;
  cost: number;
  value: number;
  /** How much the cheapest basket is over the budget; 0 when met. */
  shortBy: number;
  /**
   * The line that limits the result: without it the rest gains most within the same money (met), or the basket comes nearest to the
   * budget (not met). `saves` is the money saved by dropping it. Null when the budget changes nothing.
   */
  binding: { id: string; saves: number } | null;
}

interface Point {
  cost: number;
  value: number;
  choice: number;
  before: Point | null;
}

/**
 * Picks one option for every line: the greatest total value within the budget, the cheaper among equals. This is a multiple-choice
 * knapsack, solved exactly by keeping the undominated (cost, value) pairs line by line. Lines without options are left out.
 */
export function solveBudget(lines: readonly BudgetLine[], budget: number): BudgetAnswer {
  const used = lines.filter(({ options }) => options.length > 0).map(sorted);
  const cheapest = used.reduce((sum, { options }) => sum + Math.min(...options.map(({ cost }) => cost)), 0);
  const isMet = cheapest <= budget;
  const best = isMet ? frontier(used, budget).at(-1) : frontier(used, cheapest)[0];
  const picks: Record<string, string> = {};
  let point: Point | null = best ?? null;
  for (let index = used.length - 1; index >= 0 && point !== null; index -= 1) {
    const line = used[index];
    const option = line?.options[point.choice];
    if (line !== undefined && option !== undefined) picks[line.id] = option.sku;
    point = point.before;
  }
  const cost = best?.cost ?? 0;
  const value = best?.value ?? 0;
  return {
    isMet,
    picks,
    cost,
    value,
    shortBy: Math.max(0, cheapest - budget),
    binding: bindingOf(used, budget, isMet, picks, value),
  };
}

/** The options, cheapest first, without dominated ones (not cheaper and not better than another): no best basket needs them. */
function sorted(line: BudgetLine): BudgetLine {
  const options: BudgetLine['options'][number][] = [];
  const byCost = [...line.options].sort((a, b) => a.cost - b.cost || b.value - a.value || (a.sku < b.sku ? -1 : 1));
  for (const option of byCost) if (option.value > (options.at(-1)?.value ?? -Infinity)) options.push(option);
  return { id: line.id, options };
}

/** Undominated totals, cheapest first, values rising. */
function frontier(lines: readonly BudgetLine[], budget: number): Point[] {
  let points: Point[] = [{ cost: 0, value: 0, choice: -1, before: null }];
  const least = lines.map(({ options }) => options[0]?.cost ?? 0);
  let rest = least.reduce((sum, cost) => sum + cost, 0);
  lines.forEach(({ options }, index) => {
    rest -= least[index] ?? 0;
    const next: Point[] = [];
    for (const before of points) {
      options.forEach(({ cost, value }, choice) => {
        // The least cost of the remaining lines must still fit.
        if (before.cost + cost + rest <= budget)
          next.push({ cost: before.cost + cost, value: before.value + value, choice, before });
      });
    }
    next.sort((a, b) => a.cost - b.cost || b.value - a.value);
    points = [];
    for (const point of next) if (points.length === 0 || point.value > (points.at(-1)?.value ?? 0)) points.push(point);
  });
  return points;
}

function bindingOf(
  lines: readonly BudgetLine[],
  budget: number,
  isMet: boolean,
  picks: Readonly<Record<string, string>>,
  value: number,
): BudgetAnswer['binding'] {
  const best = lines.reduce((sum, { options }) => sum + Math.max(...options.map((option) => option.value)), 0);
  if (isMet && value === best) return null;
  let binding: BudgetAnswer['binding'] = null;
  let most = -Infinity;
  for (const line of lines) {
    const own = line.options.find(({ sku }) => sku === picks[line.id]);
    if (own === undefined) continue;
    const others = lines.filter((other) => other !== line);
    const gain = isMet ? (frontier(others, budget).at(-1)?.value ?? 0) - (value - own.value) : own.cost;
    if (gain > most || (gain === most && own.cost > (binding?.saves ?? 0))) {
      most = gain;
      binding = { id: line.id, saves: own.cost };
    }
  }
  return binding;
}
