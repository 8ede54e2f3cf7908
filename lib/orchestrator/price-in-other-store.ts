import { findOffers, unsearchedStore } from '../agents/products';
import type { Plan } from '../core/decision/decision';
import type { MealReading } from '../core/meal/ingredient';
import type { Store } from '../core/ports';
import { toBuy } from '../core/run/run';
import type { Found } from '../core/run/run-step';
import { UnansweredSearches } from './searching/unanswered-searches';
import { decidePlan } from './decide-plan';
import type { DecideDeps } from './decide-plan';

export interface PriceDeps extends DecideDeps {
  store: Pick<Store, 'search'>;
  signal: AbortSignal;
  /** How many ingredients have been searched. */
  onProgress: (done: number) => Promise<void>;
}

/** Prices the same list in another store: searched, assessed and decided as in the open one. Writes to no cart. */
export async function priceInOtherStore(reading: MealReading, origin: string, deps: PriceDeps): Promise<Plan> {
  const found: Record<string, Found> = {};
  const searched = unsearchedStore();
  const answers = new UnansweredSearches();
  for (const ingredient of toBuy(reading)) {
    deps.signal.throwIfAborted();
    const context = { span: deps.trace, signal: deps.signal, searched };
    const answer = await findOffers(ingredient, deps.store, context);
    found[ingredient.id] = answer;
    answers.note(answer);
    await deps.onProgress(Object.keys(found).length);
  }
  answers.end();
  return decidePlan(reading, found, origin, deps);
}
