import { assess } from '../agents/advise';
import { defaultWeights } from '../agents/advisor-list';
import { decideCart } from '../core/decision/decide';
import type { DecideInput, DecideLine } from '../core/decision/decide';
import type { Plan } from '../core/decision/decision';
import { applyBudget } from '../core/decision/fit-plan';
import { inferBrands } from '../core/offer/inferred-brands';
import type { Ingredient, MealReading } from '../core/meal/ingredient';
import type { Memory } from '../core/shopper/memory/memory';
import type { Offer } from '../core/offer/offer';
import type { FactLookup, Span } from '../core/ports';
import { rulesOf, vetoesOf, weightsOf } from '../core/shopper/preferences';
import type { Preferences } from '../core/shopper/preferences';
import { toBuy } from '../core/run/run';
import type { Found } from '../core/run/run-step';
import type { Dietary } from '../core/shopper/dietary';
import { tasteOf } from '../core/shopper/taste';
import { inSpan } from './in-span';

/** What a decision needs besides the offers: facts, tables, and the shopper's wishes. */
export interface DecideDeps {
  /** Loads the facts when a decision needs them; `lines` names the products, for sources that are asked product by product. */
  loadFacts: (lines: readonly FactQuestion[]) => Promise<FactLookup>;
  /** Starts loading what a decision will need while something else is awaited. Never rejects. Absent: it is loaded when needed. */
  prepareFacts?: () => Promise<void>;
  /** The tables of food weights and shelf lives, for amounts and leftovers. */
  loadTables: () => Promise<Pick<DecideInput, 'portions' | 'keeping'>>;
  /**
   * The shopper's stored wishes and the memory of earlier carts. Never part of a trace. Rejects with `settings/unreadable` when a diet or
   * an allergy cannot be read. `dietary` absent: none.
   */
  loadShopper: () => Promise<{ preferences: Preferences; dietary?: Dietary; memory: Memory }>;
  now: () => Date;
  /** The span that the decision is a part of. */
  trace: Span;
}

/** One ingredient and its offers, for the sources that are asked. */
export interface FactQuestion {
  ingredient: Ingredient;
  offers: readonly Offer[];
}

/** Gathers facts for every offer found for a meal and decides: the same for the open store and for any other. */
export async function decidePlan(
  reading: MealReading,
  found: Readonly<Record<string, Found>>,
  origin: string,
  deps: DecideDeps,
): Promise<Plan> {
  return decideWeighed(reading, found, await weighOffers(reading, found, origin, deps), deps);
}

/** The assessments of all advisors for all offers found for a meal, one line per ingredient to buy. */
export async function weighOffers(
  reading: MealReading,
  found: Readonly<Record<string, Found>>,
  origin: string,
  deps: DecideDeps,
): Promise<DecideLine[]> {
  const today = deps.now().toISOString().slice(0, 10);
  const { preferences, memory } = await deps.loadShopper();
  const taste = tasteOf(preferences, memory, origin);
  return inSpan(deps.trace, 'step_enrich', null, async (span) => {
    const questions = toBuy(reading).map((ingredient) => ({
      ingredient,
      found: found[ingredient.id] ?? nothingFound,
    }));
    const facts = await deps.loadFacts(questions.map(({ ingredient, found: { offers } }) => ({ ingredient, offers })));
    const assessed = questions.map(({ ingredient, found }) => {
      const assessments = assess(ingredient, found.offers, { facts, today, taste });
      return {
        ingredient,
        offers: found.offers,
        assessments,
        ...(found.error === null ? {} : { searchError: found.error }),
      };
    });
    span.note({ advisors: [...new Set(assessed.flatMap((line) => line.assessments.map(({ advisor }) => advisor)))] });
    return {
      value: assessed,
      output: { assessments: assessed.reduce((sum, line) => sum + line.assessments.length, 0) },
    };
  });
}

/** The pure decision over assessed offers. `found` may have labels read since; its offers are the ones decided on. */
export async function decideWeighed(
  reading: MealReading,
  found: Readonly<Record<string, Found>>,
  weighed: readonly DecideLine[],
  deps: DecideDeps,
): Promise<Plan> {
  const { preferences } = await deps.loadShopper();
  const lines = weighed.map((line) => ({ ...line, offers: found[line.ingredient.id]?.offers ?? line.offers }));
  return inSpan(deps.trace, 'step_decide', { lines: lines.length }, async (span) => {
    const scored = decideCart({
      lines,
      currency: mainCurrency(found),
      weights: weightsOf(preferences.levels, defaultWeights()),
      rules: rulesOf(reading.constraints, preferences),
      vetoes: vetoesOf(preferences),
      brands: inferBrands(lines.flatMap(({ offers }) => offers)),
      ...(await deps.loadTables()),
    });
    const { budget } = reading.constraints;
    const decided = budget === null ? scored : applyBudget(scored, budget);
    if (decided.budget !== undefined)
      span.note({
        budget: decided.budget.limit.minor,
        budget_met: decided.budget.isMet,
        least: decided.budget.least.minor,
      });
    span.note({ not_found: decided.lines.filter((line) => line.outcome === 'not-found').length });
    return {
      value: decided,
      output: {
        totals: Object.fromEntries(Object.entries(decided.totals).map(([tier, total]) => [tier, total.minor])),
        currency: decided.currency,
      },
    };
  });
}

const nothingFound: Found = { offers: [], queries: [], error: null };

/** The currency most offers are in, which is the store's. */
function mainCurrency(found: Readonly<Record<string, Found>>): string {
  const counts = new Map<string, number>();
  for (const { offers } of Object.values(found)) {
    for (const { price } of offers) counts.set(price.currency, (counts.get(price.currency) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0] ?? 'USD';
}
