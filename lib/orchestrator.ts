import { assess } from './agents/advise';
import { defaultWeights } from './agents/advisor-list';
import { findOffers } from './agents/products';
import { heldQuantity } from './core/cart';
import type { Cart } from './core/cart';
import { decideCart } from './core/decide';
import type { DecideInput } from './core/decide';
import { CoachError, isCoachError } from './core/errors';
import { diffCart, missingQuantity, removalsTo, undoTargets } from './core/fill';
import type { FillLine } from './core/fill';
import { markAtHome } from './core/memory/pantry';
import type { Memory } from './core/memory/memory';
import type { SourceStatus } from './core/fact-settings';
import type { Ingredient } from './core/ingredient';
import type { Offer } from './core/offer';
import type { FactLookup, IngredientsAgent, Span, Store } from './core/ports';
import { rulesOf, standingWishes, vetoesOf, weightsOf, withStanding } from './core/preferences';
import type { Preferences } from './core/preferences';
import { toBuy } from './core/run';
import type { Found, Run, RunEvent, RunStep } from './core/run';
import { tasteOf } from './core/taste';
import type { JsonValue } from './core/trace';

/**
 * The pipeline, readable top to bottom: ingredients → (the shopper confirms) → products → facts → decision → (the shopper approves)
 * → cart filled → cart read back. Each step is written to the stored run before its effect is attempted, so every function here may
 * be called again after the worker was killed and goes on where the stored run says.
 */
export interface Deps {
  ingredients: IngredientsAgent;
  store: Store;
  /** Facts are read only when a decision needs them; `lines` says about what, for sources that are asked product by product. */
  loadFacts: (lines: readonly FactQuestion[]) => Promise<FactLookup>;
  /** How the sources read from elsewhere stand today; absent where there are none. */
  readSourceStatuses?: () => Promise<SourceStatus[]>;
  /** What foods weigh and how long they keep, for amounts and leftovers. */
  loadTables: () => Promise<Pick<DecideInput, 'portions' | 'keeping'>>;
  /** What the shopper wants in every cart, and what earlier carts taught. Never in a trace. */
  loadShopper: () => Promise<{ preferences: Preferences; memory: Memory }>;
  /** Advances the stored run; resolves once it is durable, with the run as it is now. */
  apply: (event: RunEvent) => Promise<Run>;
  /** The trace of this run. */
  trace: Span;
  signal: AbortSignal;
  now: () => Date;
  /** Waits; for a store whose cart answers lag behind its writes. */
  pause: (ms: number) => Promise<void>;
}

/** One ingredient and what was found for it, for the sources that are asked. */
export interface FactQuestion {
  ingredient: Ingredient;
  offers: readonly Offer[];
}

/** Works on the run until it needs the shopper or has ended. Throws what a run cannot go on from; the caller stores it as failed. */
export async function workOnRun(run: Run, deps: Deps): Promise<Run> {
  let current = run;
  if (current.step.state === 'extracting') current = await readIngredients(current, deps);
  if (current.step.state === 'finding') current = await findProducts(current, deps);
  if (current.step.state === 'deciding') current = await decide(current, deps);
  if (current.step.state === 'filling') current = await fillCart(current, deps);
  if ('undo' in current.step && current.step.undo.status === 'undoing') current = await undoFill(current, deps);
  return current;
}

/** Prompt → ingredients, or a question; then the gate. */
async function readIngredients(run: Run, deps: Deps): Promise<Run> {
  const { preferences, memory } = await deps.loadShopper();
  const standing = standingWishes(preferences);
  const answer = await inSpan(deps.trace, 'step_ingredients', { message: run.prompt }, async (span) => {
    const answer = await deps.ingredients.read(run.prompt, { span, signal: deps.signal, standing });
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
  const { portions } = await deps.loadTables();
  const today = deps.now().toISOString().slice(0, 10);
  const reading = {
    ...answer,
    constraints: withStanding(answer.constraints, standing),
    ingredients: markAtHome(answer.ingredients, memory, today, portions ?? null),
  };
  return deps.apply({ type: 'ingredients-read', reading });
}

/** Each ingredient searched in the store, one after another; what was found is stored as it comes. */
async function findProducts(run: Run, deps: Deps): Promise<Run> {
  let current = run;
  const { step } = run;
  if (step.state !== 'finding') return run;
  const wanted = toBuy(step.reading);
  await inSpan(deps.trace, 'step_candidates', { ingredients: wanted.map(({ name }) => name) }, async (span) => {
    let offers = Object.values(step.found).reduce((sum, found) => sum + found.offers.length, 0);
    for (const ingredient of wanted) {
      if (step.found[ingredient.id] !== undefined) continue;
      deps.signal.throwIfAborted();
      const found = await findOffers(ingredient, deps.store, { span, signal: deps.signal });
      offers += found.offers.length;
      current = await deps.apply({ type: 'offers-found', ingredientId: ingredient.id, found });
    }
    if (offers === 0) await refuseWithoutBranch(deps);
    return { value: null, output: { offers } };
  });
  current = await deps.apply({ type: 'search-ended' });
  return current;
}

/** A store that shows nothing for anything and asks for a branch is not empty: it has to know where it sells. */
async function refuseWithoutBranch(deps: Deps): Promise<void> {
  const { readiness } = await deps.store.describe(deps.signal);
  if (readiness !== 'no-store-chosen') return;
  throw new CoachError(
    'store/no-store-chosen',
    'This store needs to know your branch first. Choose it on the page, then try again.',
  );
}

/** Facts for every offer, then the pure decision. */
async function decide(run: Run, deps: Deps): Promise<Run> {
  const { step } = run;
  if (step.state !== 'deciding') return run;
  const today = deps.now().toISOString().slice(0, 10);
  const { preferences, memory } = await deps.loadShopper();
  const taste = tasteOf(preferences, memory, run.store.origin);
  const lines = await inSpan(deps.trace, 'step_enrich', null, async (span) => {
    const questions = toBuy(step.reading).map((ingredient) => ({
      ingredient,
      found: step.found[ingredient.id] ?? nothingFound,
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
  const plan = await inSpan(deps.trace, 'step_decide', { lines: lines.length }, async (span) => {
    const decided = decideCart({
      lines,
      currency: mainCurrency(step.found),
      weights: weightsOf(preferences.levels, defaultWeights()),
      rules: rulesOf(step.reading.constraints, preferences),
      vetoes: vetoesOf(preferences),
      ...(await deps.loadTables()),
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
  const sources = await deps.readSourceStatuses?.();
  return deps.apply({ type: 'decided', plan: sources === undefined ? plan : { ...plan, sources } });
}

const nothingFound: Found = { offers: [], queries: [], error: null };

/** The currency most offers are in: a store's, not ours. */
function mainCurrency(found: Readonly<Record<string, Found>>): string {
  const counts = new Map<string, number>();
  for (const { offers } of Object.values(found)) {
    for (const { price } of offers) counts.set(price.currency, (counts.get(price.currency) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0] ?? 'USD';
}

/** Puts in what is missing, line by line, reads the cart back and compares. Safe to repeat: what the cart holds is never added again. */
async function fillCart(run: Run, deps: Deps): Promise<Run> {
  const { step, before } = await withSnapshot(run, deps);
  const lines: FillLine[] = [];
  await inSpan(deps.trace, 'fill_cart', { lines: step.lines.length }, async (span) => {
    // The snapshot was taken a moment ago when nothing has been attempted; after a kill the cart itself is asked first.
    const isFresh = step.lines.every((line) => line.status === 'waiting' && line.attempted === 0);
    let cart = isFresh ? before : await deps.store.readCart(deps.signal);
    for (const line of step.lines) {
      deps.signal.throwIfAborted();
      const { filled, cartNow } = await fillLine(line, cart, span, deps);
      lines.push(filled);
      cart = cartNow;
    }
    const count = (status: FillLine['status']) => lines.filter((line) => line.status === status).length;
    return {
      value: null,
      output: { added: count('added'), already_there: count('already-there'), refused: count('refused') },
    };
  });
  const diff = await inSpan(deps.trace, 'verify', null, async () => {
    const compared = await readBack(lines, before, deps);
    const statuses = Object.fromEntries(compared.lines.map((line) => [line.sku, line.status]));
    return { value: compared, output: { all_there: compared.isAllThere, lines: statuses } };
  });
  return deps.apply({ type: 'cart-verified', lines, diff });
}

/** The cart as it was before our first write, stored before that write: what Undo goes back to. */
async function withSnapshot(run: Run, deps: Deps) {
  if (run.step.state !== 'filling') throw new CoachError('run/wrong-step', 'There is no approved plan to fill from.');
  if (run.step.before !== null) return { step: run.step, before: run.step.before };
  const before = await inSpan(deps.trace, 'snapshot_cart', null, async () => {
    const cart = await deps.store.readCart(deps.signal);
    return { value: cart, output: { lines: cart.lines.length } };
  });
  const { step } = await deps.apply({ type: 'cart-snapshotted', before });
  if (step.state !== 'filling') throw new CoachError('run/wrong-step', 'This cart has moved on meanwhile.');
  return { step, before };
}

/** One line: nothing when the cart holds enough, otherwise one write of what is missing. A refusal is that line's result, not the run's end. */
async function fillLine(
  line: FillLine,
  cart: Cart,
  span: Span,
  deps: Deps,
): Promise<{ filled: FillLine; cartNow: Cart }> {
  const quantity = missingQuantity(line, cart);
  const held = heldQuantity(cart, line.sku);
  if (quantity === 0) {
    const status = line.attempted > 0 ? ('added' as const) : ('already-there' as const);
    const filled: FillLine = { ...line, status, reason: null };
    await deps.apply({ type: 'line-filled', line: filled });
    return { filled, cartNow: cart };
  }
  const attempted: FillLine = {
    ...line,
    status: 'adding',
    attempted: Math.min(line.wanted, line.attempted + quantity),
  };
  await deps.apply({ type: 'line-filled', line: attempted });
  const { filled, cartNow } = await inSpan(span, 'add_to_cart', { product: line.title, quantity }, async () => {
    const outcome = await tryAdd(attempted, quantity, held, cart, deps);
    return { value: outcome, output: { status: outcome.filled.status, reason: outcome.filled.reason } };
  });
  await deps.apply({ type: 'line-filled', line: filled });
  return { filled, cartNow };
}

async function tryAdd(
  line: FillLine,
  quantity: number,
  held: number,
  cart: Cart,
  deps: Deps,
): Promise<{ filled: FillLine; cartNow: Cart }> {
  try {
    const result = await deps.store.addToCart(
      { sku: line.sku, url: line.url, title: line.title, quantity, held },
      deps.signal,
    );
    const filled: FillLine = result.isAccepted
      ? { ...line, status: 'added', reason: result.reason }
      : { ...line, status: 'refused', reason: result.reason ?? 'The store refused it.' };
    return { filled, cartNow: cart };
  } catch (error) {
    if (isCoachError(error, 'store/out-of-stock', 'store/not-added', 'store/element-missing')) {
      return { filled: { ...line, status: 'refused', reason: error.message }, cartNow: cart };
    }
    if (isCoachError(error, 'store/timeout', 'store/unreachable', 'store/server-error')) {
      // The store may or may not have taken it. Its cart knows; adding again blindly is how carts double.
      const now = await deps.store.readCart(deps.signal);
      const isThere = missingQuantity(line, now) === 0;
      return {
        filled: isThere
          ? { ...line, status: 'added', reason: null }
          : { ...line, status: 'refused', reason: error.message },
        cartNow: now,
      };
    }
    throw error;
  }
}

/** Reads the cart and compares; looks once more when lines the store accepted are not there yet. */
async function readBack(lines: readonly FillLine[], before: Cart, deps: Deps) {
  const compare = async () => diffCart(lines, before, await deps.store.readCart(deps.signal));
  const first = await compare();
  const accepted = new Set(lines.filter(({ status }) => status === 'added').map(({ sku }) => sku));
  const isLagging = first.lines.some(
    (line) => accepted.has(line.sku) && (line.status === 'missing' || line.status === 'fewer'),
  );
  if (!isLagging) return first;
  await deps.pause(1500);
  return compare();
}

/** Takes out exactly what we put in, and reads the cart back to say so. What the cart shall hold is stored before the first removal. */
async function undoFill(run: Run, deps: Deps): Promise<Run> {
  const filled = filledStep(run.step);
  if (filled === null || !('undo' in run.step) || run.step.undo.status !== 'undoing') return run;
  const planned = run.step.undo.targets;
  const result = await inSpan(deps.trace, 'undo_fill', null, async () => {
    const cart = await deps.store.readCart(deps.signal);
    const targets = planned ?? undoTargets(filled.lines, filled.before, cart);
    if (planned === null) await deps.apply({ type: 'undo-planned', targets });
    let removed = 0;
    for (const removal of removalsTo(targets, cart)) {
      await deps.store.removeFromCart(removal, deps.signal);
      removed += removal.quantity;
    }
    const rest = removalsTo(targets, await deps.store.readCart(deps.signal));
    const leftover = filled.lines.filter((line) => rest.some(({ sku }) => sku === line.sku)).map(({ title }) => title);
    return { value: { removed, leftover }, output: { removed, leftover } };
  });
  return deps.apply({ type: 'undo-ended', ...result, error: null });
}

function filledStep(step: RunStep): { lines: FillLine[]; before: Cart } | null {
  if (step.state === 'verified') return step;
  if ((step.state !== 'failed' && step.state !== 'cancelled') || step.from.state !== 'filling') return null;
  const { lines, before } = step.from;
  return before === null ? null : { lines, before };
}

/** Runs a step in its own span: ended with what it gave, or failed with what it threw. */
async function inSpan<T>(
  parent: Span,
  name: string,
  input: JsonValue,
  work: (span: Span) => Promise<{ value: T; output: JsonValue }>,
): Promise<T> {
  const span = parent.child(name, input);
  try {
    const { value, output } = await work(span);
    span.end(output);
    return value;
  } catch (error) {
    span.fail(error);
    throw error;
  }
}
