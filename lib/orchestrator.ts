import { CoachError, fromErrorInfo } from './core/errors';
import type { ErrorInfo } from './core/error-info';
import type { SourceStatus } from './core/fact/fact-settings';
import type { MealReading } from './core/meal/ingredient';
import type { IngredientsAgent } from './core/ports';
import type { StandingWishes } from './core/shopper/standing-wishes';
import { standingWishes, withStanding } from './core/shopper/standing-wishes';
import type { TakenRecipe } from './core/recipe/recipe';
import { toBuy } from './core/run/run';
import type { Run } from './core/run/run';
import { isUnanswered } from './core/matching/searching/unanswered-search';
import { UnansweredSearches } from './orchestrator/searching/unanswered-searches';
import { isAdapterBroken, withFallback } from './orchestrator/any-store-fallback';
import type { WithAnyStore } from './orchestrator/any-store-fallback';
import type { DecideDeps } from './orchestrator/decide-plan';
import { fillCart } from './orchestrator/fill-cart';
import { inSpan } from './orchestrator/in-span';
import { SearchingTogether } from './orchestrator/searching/search-together';
import type { SearchesTogether } from './orchestrator/searching/search-together';
import type { QueryHabits } from './orchestrator/searching/query-habits';
import { undoFill } from './orchestrator/undo-fill';

/**
 * The pipeline, readable top to bottom: ingredients → (the shopper confirms) → products → facts → decision → (the shopper approves)
 * → cart filled → cart read back. Each step is written to the stored run before its effect is attempted, so every function here may
 * be called again after the worker was killed and goes on where the stored run says.
 */
export interface Deps extends WithAnyStore, DecideDeps {
  ingredients: IngredientsAgent;
  /** Reads a recipe taken from a page, for the given number of people or as many as it says; by rules, never by a model. */
  readRecipe: (recipe: TakenRecipe, servings: number | null) => Promise<MealReading>;
  /** The state today of the sources read over the network; absent where there are none. */
  readSourceStatuses?: () => Promise<SourceStatus[]>;
  /** What earlier runs learned about how the store matches queries; absent where nothing is stored. */
  queryHabits?: QueryHabits;
  /** Which stores were proven to answer several searches at once as one by one; absent where nothing is kept. */
  searchesTogether?: SearchesTogether;
}

/**
 * Continues the run until it needs the shopper or has ended. Throws errors a run cannot continue after; the caller stores the run as
 * failed.
 */
export async function workOnRun(run: Run, deps: Deps): Promise<Run> {
  let current = run;
  if (current.step.state === 'extracting') current = await readIngredients(current, deps);
  if (current.step.state === 'finding') current = await withFallback(current, deps, findProducts);
  if (current.step.state === 'deciding') current = await decide(current, deps);
  if (current.step.state === 'filling') current = await withFallback(current, deps, fillCart);
  if ('undo' in current.step && current.step.undo.status === 'undoing')
    current = await withFallback(current, deps, undoFill);
  return current;
}

/** The step from a prompt, or a recipe taken from a page, to ingredients or a question; the gate follows. */
async function readIngredients(run: Run, deps: Deps): Promise<Run> {
  const { preferences, dietary, memory } = await deps.loadShopper();
  const standing = standingWishes(preferences, dietary);
  const answer = await inSpan(deps.trace, 'step_ingredients', { message: run.prompt }, async (span) => {
    const answer =
      run.recipe === undefined
        ? await deps.ingredients.read(run.prompt, { span, signal: deps.signal, standing })
        : await deps.readRecipe(run.recipe.page, run.recipe.servings ?? standing.servings);
    span.note({ answered_by: answer.answeredBy, servings: answer.servings });
    return {
      value: answer,
      output: {
        dishes: answer.dishes,
        ingredients: answer.ingredients.map(({ name }) => name),
        question: answer.question,
      },
    };
  });
  // An answer may take long, so the shopper's settings are read again: changes made meanwhile apply to it too.
  const latest = await deps.loadShopper();
  if (!isSame(standing, standingWishes(latest.preferences, latest.dietary))) return readIngredients(run, deps);
  const { portions } = await deps.loadTables();
  const { markAtHome } = await import('./core/shopper/memory/pantry');
  const today = deps.now().toISOString().slice(0, 10);
  const reading = {
    ...answer,
    constraints: withStanding(answer.constraints, standing),
    ingredients: markAtHome(answer.ingredients, memory, today, portions ?? null),
  };
  return deps.apply({ type: 'ingredients-read', reading });
}

/** Whether two readings of the settings ask the same of a meal. */
function isSame(one: StandingWishes, other: StandingWishes): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Ingredients whose first query the store may be asked while the answer before is looked at. */
const askedAhead = 3;

/** Each ingredient searched in the store, in their order; what was found is stored as it comes. */
async function findProducts(run: Run, deps: Deps): Promise<Run> {
  let current = run;
  const { step } = run;
  if (step.state !== 'finding') return run;
  const wanted = toBuy(step.reading);
  const { findOffers, unsearchedStore } = await import('./agents/products');
  await inSpan(deps.trace, 'step_candidates', { ingredients: wanted.map(({ name }) => name) }, async (span) => {
    // Ingredients left without an answer in a run that ended because of it are searched once more.
    const known = new Map(Object.entries(step.found).filter(([, found]) => !isUnanswered(found)));
    const answers = new UnansweredSearches();
    for (const found of known.values()) answers.note(found);
    let offers = [...known.values()].reduce((sum, found) => sum + found.offers.length, 0);
    const searched = unsearchedStore(await deps.queryHabits?.recall(run));
    const { store, pause, now, signal, searchesTogether } = deps;
    const together = await SearchingTogether.of({ run, store, known: searchesTogether, now, pause, signal });
    const problems = [...known.values()].map(({ error }) => error);
    const missing = wanted.filter(({ id }) => !known.has(id));
    for (const [at, ingredient] of missing.entries()) {
      signal.throwIfAborted();
      const next = missing.slice(at + 1, at + 1 + askedAhead);
      const finding = findOffers(ingredient, together.store, { span, signal, searched, next });
      if (at === 0) void deps.prepareFacts?.();
      const found = await finding;
      offers += found.offers.length;
      problems.push(found.error);
      answers.note(found);
      // Nothing found yet and the pages not understood: the adapter is at fault, not the ingredient.
      if (offers === 0 && found.error !== null) {
        const error = fromErrorInfo(found.error);
        if (isAdapterBroken(run, error)) throw error;
      }
      current = await deps.apply({ type: 'offers-found', ingredientId: ingredient.id, found });
      await together.tryOnce(missing.length - at - 1, span);
    }
    answers.end();
    await deps.queryHabits?.keep(run, searched.habit);
    if (offers === 0) await refuseWithoutBranch(deps);
    if (offers === 0) refuseUnreadable(problems);
    return { value: null, output: { offers } };
  });
  current = await deps.apply({ type: 'search-ended' });
  return current;
}

/** A store that finds nothing at all and asks for a branch is not empty: it must know the branch first. */
async function refuseWithoutBranch(deps: Deps): Promise<void> {
  const { readiness } = await deps.store.describe(deps.signal);
  if (readiness !== 'no-store-chosen') return;
  throw new CoachError(
    'store/no-store-chosen',
    'This store needs to know your branch first. Choose it on the page, then try again.',
  );
}

/** A store whose pages no reader understands has not "found nothing": the run ends, and its list remains to shop by. */
function refuseUnreadable(problems: readonly (ErrorInfo | null)[]): void {
  const [first] = problems;
  if (first == null || !problems.every((problem) => problem?.code === 'store/element-missing')) return;
  throw fromErrorInfo(first);
}

/** The step that gathers facts for every offer and decides; under an allergy or a diet the labels of the picks are read too. */
async function decide(run: Run, deps: Deps): Promise<Run> {
  if (run.step.state !== 'deciding') return run;
  const { decideOverLabels } = await import('./orchestrator/decide-over-labels');
  const plan = await decideOverLabels(run, deps);
  if (plan === null) return run;
  const sources = await deps.readSourceStatuses?.();
  return deps.apply({ type: 'decided', plan: sources === undefined ? plan : { ...plan, sources } });
}
