import type { Extraction } from '../../../lib/agents/ingredients-by-model';
import type { MealReading } from '../../../lib/core/meal/ingredient';
import type { StandingWishes } from '../../../lib/core/shopper/standing-wishes';
import { anAnswer, said } from './model-answers';

/** A wish with a number in it, an answer with another, and what has to come out. */
export interface NumberLie {
  wish: string;
  answer: Extraction;
  standing: StandingWishes;
  servings: number;
  budget: { minor: number; currency: string } | null;
}

const budgets: readonly [text: string, budget: { minor: number; currency: string }][] = [
  ['under $20', { minor: 2000, currency: 'USD' }],
  ['for less than £15', { minor: 1500, currency: 'GBP' }],
  ['budget 30 euros', { minor: 3000, currency: 'EUR' }],
  ['max $12.50', { minor: 1250, currency: 'USD' }],
];
const tables: readonly [text: string, servings: number][] = [
  ['for two', 2],
  ['for 6', 6],
  ['serves three', 3],
  ['for 2 adults and 3 kids', 5],
];
const lied: readonly Partial<Extraction>[] = [
  { servings: 100 },
  { servings: null },
  { servings: 0 },
  { servings: -4 },
  { servings: 1, budget_amount: 9999, budget_currency: 'USD' },
  { servings: 20, budget_amount: 10, budget_currency: 'JPY' },
  { budget_amount: -1, budget_currency: 'USD' },
  { budget_amount: 1e9, budget_currency: 'EUR' },
  { budget_amount: 0.001, budget_currency: 'USD' },
  { budget_amount: 40, budget_currency: 'dollars' },
];
const dishes = ['chili', 'tacos', 'zimbu stew'];

/** Every wish with every lie; no lie here is an honest lower budget in the shopper's currency. */
export function budgetLies(): NumberLie[] {
  const standing = { servings: 3, diets: [], avoid: [] };
  return dishes.flatMap((dish) =>
    budgets.flatMap(([money, budget]) =>
      tables.flatMap(([table, servings]) =>
        lied.map((lie): NumberLie => ({
          wish: `${dish} ${table}, ${money}`,
          answer: anAnswer({ ingredients: [said('rice'), said('onion')], ...lie }),
          standing,
          servings,
          budget,
        })),
      ),
    ),
  );
}

export function isBudgetOrServingsKept(reading: MealReading, { servings, budget }: NumberLie): boolean {
  const { constraints } = reading;
  return (
    reading.servings === servings &&
    reading.servingsGiven &&
    constraints.budget?.minor === budget?.minor &&
    constraints.budget?.currency === budget?.currency
  );
}
