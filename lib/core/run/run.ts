import { z } from 'zod/mini';
import { ErrorInfo } from '../error-info';
import { CoachError } from '../errors';
import type { Undo } from '../cart/undo/undo';
import { isUndone } from '../cart/undo/undo';
import { applyBudget } from '../decision/fit-plan';
import type { Ingredient, MealConstraints, MealReading } from '../meal/ingredient';
import type { ProductLabel } from '../offer/labels/product-label';
import { withLabel } from '../offer/labels/with-label';
import type { Offer } from '../offer/offer';
import { ModelWork, afterModelEvent, noModelWork } from './model-work';
import { rescorePlan } from '../decision/rescore';
import type { RunEvent } from './run-event';
import type { Found, StepOf, WorkingStep } from './run-step';
import { RunStep } from './run-step';
import { approve, goneOn, onceVerified, whileFilling } from './run-fill';
import { TakenRecipe } from '../recipe/recipe';
import { StoreCheck } from '../store/store-check';
import { StoreInfo } from '../store/store-info';

/**
 * One prompt to one filled cart, as a state machine on one page:
 *
 *   extracting → confirming → finding → deciding → reviewing → filling → verified
 *                    ↑___________________________________|        any step → failed (retry goes back) | cancelled
 *
 * The stored run is written *before* a step's effect is attempted, so whoever wakes up next knows what was being done.
 */
export const Run = z.strictObject({
  id: z.string(),
  sessionId: z.string(),
  /** The trace of this run in its thread. */
  traceId: z.string(),
  prompt: z.string(),
  store: StoreInfo,
  tabId: z.int(),
  startedAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  /** When the current step was entered (for the trace: how long a gate was open). */
  since: z.iso.datetime(),
  step: RunStep,
  /**
   * Set when the store is read as any store instead of by its own adapter. `problem`: what broke, or null when the shopper chose it;
   * `broken`: the part of the adapter that its self-test found broken, if any.
   */
  readAsAnyStore: z.optional(
    z.strictObject({ problem: z.nullable(ErrorInfo), broken: z.optional(z.nullable(StoreCheck)) }),
  ),
  /** Whether Claude was on when the run began, and for what. */
  usesModel: z.optional(z.strictObject({ extraction: z.boolean(), explanations: z.boolean() })),
  /** The recipe of this run, and for how many (null: as many as it says); absent when the prompt says what to cook. */
  recipe: z.optional(
    z.strictObject({ page: TakenRecipe, servings: z.nullable(z.int().check(z.minimum(1), z.maximum(100))) }),
  ),
  /** Absent until a model was asked. */
  model: z.optional(ModelWork),
});
export type Run = z.infer<typeof Run>;

/** Ingredients to buy: confirmed and not at home. */
export function toBuy(reading: MealReading): Ingredient[] {
  return reading.ingredients.filter((ingredient) => !ingredient.isAtHome);
}

function isWorking(step: RunStep): step is WorkingStep {
  return step.state !== 'verified' && step.state !== 'failed' && step.state !== 'cancelled';
}

function next(step: RunStep, event: RunEvent): RunStep | null {
  if (event.type === 'failed' && isWorking(step))
    return { state: 'failed', error: event.error, from: step, undo: { status: 'none' } };
  if (event.type === 'cancelled' && isWorking(step))
    return { state: 'cancelled', from: step, undo: { status: 'none' } };
  if (event.type === 'undo-started' && canUndo(step)) {
    // One that is under way keeps its targets: worked out again from a cart half undone, they would take what is not ours.
    return step.undo.status === 'undoing' ? step : { ...step, undo: { status: 'undoing', targets: null } };
  }
  if (event.type === 'undo-planned' && 'undo' in step && step.undo.status === 'undoing') {
    return { ...step, undo: { status: 'undoing', targets: event.targets } };
  }
  if (
    event.type === 'undo-ended' &&
    (step.state === 'verified' || step.state === 'failed' || step.state === 'cancelled')
  ) {
    const { type: _, ...ended } = event;
    return { ...step, undo: { status: 'undone', ...ended } };
  }
  switch (step.state) {
    case 'extracting':
      return event.type === 'ingredients-read' ? { state: 'confirming', reading: event.reading } : null;
    case 'confirming':
      if (event.type === 'ingredients-changed')
        return {
          state: 'confirming',
          reading: { ...step.reading, ingredients: event.ingredients, servings: event.servings },
        };
      if (event.type === 'ingredients-confirmed') {
        const reading = { ...step.reading, ingredients: event.ingredients, servings: event.servings, question: null };
        return toBuy(reading).length === 0 ? null : { state: 'finding', reading, found: {} };
      }
      return null;
    case 'finding':
      if (event.type === 'offers-found')
        return { ...step, found: { ...step.found, [event.ingredientId]: event.found } };
      return event.type === 'search-ended' ? { ...step, state: 'deciding' } : null;
    case 'deciding':
      if (event.type === 'labels-read')
        return { ...step, found: withLabels(step.found, event.labels), labels: event.progress };
      return event.type === 'decided'
        ? { state: 'reviewing', reading: step.reading, plan: event.plan, tier: 'balanced', choices: {} }
        : null;
    case 'reviewing':
      if (event.type === 'back-to-ingredients') return { state: 'confirming', reading: step.reading };
      if (event.type === 'tier-chosen') return { ...step, tier: event.tier };
      if (event.type === 'weights-changed')
        return { ...step, plan: rescorePlan(step.plan, step.reading.ingredients, event.weights) };
      if (event.type === 'budget-set') return withBudget(step, event.budget);
      if (event.type === 'line-chosen')
        return { ...step, choices: { ...step.choices, [event.ingredientId]: event.choice } };
      return event.type === 'fill-approved' ? approve(step) : null;
    case 'filling':
      return whileFilling(step, event);
    case 'failed':
    case 'cancelled':
      return event.type === 'retried' ? goneOn(step.from) : null;
    case 'verified':
      return onceVerified(step, event);
  }
}

function withLabels(
  found: Readonly<Record<string, Found>>,
  labels: Readonly<Record<string, ProductLabel>>,
): Record<string, Found> {
  const read = (offer: Offer): Offer => {
    const label = Object.hasOwn(labels, offer.sku) ? labels[offer.sku] : undefined;
    return label === undefined ? offer : withLabel(offer, label);
  };
  return Object.fromEntries(Object.entries(found).map(([id, one]) => [id, { ...one, offers: one.offers.map(read) }]));
}

/** The same plan within another limit, or without one; the shopper's own choices stay. */
function withBudget(step: StepOf<'reviewing'>, budget: MealConstraints['budget']): RunStep {
  const constraints = { ...step.reading.constraints, budget };
  return { ...step, reading: { ...step.reading, constraints }, plan: applyBudget(step.plan, budget) };
}

/** Whether Undo is offered: something of ours may be in the cart and was not taken out. */
export function canUndo(step: RunStep): step is Extract<RunStep, { undo: Undo }> {
  if (step.state === 'verified') return !isUndone(step.undo) && step.lines.some((line) => line.attempted > 0);
  if (step.state === 'failed' || step.state === 'cancelled') {
    return !isUndone(step.undo) && step.from.state === 'filling' && step.from.lines.some((line) => line.attempted > 0);
  }
  return false;
}

/**
 * The run after an event. Throws `run/wrong-step` when the event does not belong to the step (two popups, a stale button, a message from
 * a worker that died): only the stored run counts.
 */
export function advance(run: Run, event: RunEvent, now: Date): Run {
  const model = afterModelEvent(run.model ?? noModelWork, event);
  if (model !== null) return { ...run, model, updatedAt: now.toISOString() };
  if (event.type === 'adapter-given-up' && isWorkPending(run)) {
    // The offers found so far have names that only the adapter knew.
    const step: RunStep = run.step.state === 'finding' ? { ...run.step, found: {} } : run.step;
    const { problem, broken } = event;
    return { ...run, step, readAsAnyStore: { problem, broken }, updatedAt: now.toISOString() };
  }
  const step = next(run.step, event);
  if (step === null)
    throw new CoachError('run/wrong-step', 'This cart has moved on meanwhile.', {
      detail: `${event.type} in ${run.step.state}`,
    });
  const at = now.toISOString();
  return { ...run, step, updatedAt: at, since: step.state === run.step.state ? run.since : at };
}

/** Whether the run is still being planned: read, searched, decided, reviewed. */
export function isBeingPlanned({ step }: Run): boolean {
  return ['extracting', 'confirming', 'finding', 'deciding', 'reviewing'].includes(step.state);
}

/** Whether the worker can continue this run without the shopper (checked after a worker was killed). */
export function isWorkPending(run: Run): boolean {
  const { step } = run;
  if ('undo' in step && step.undo.status === 'undoing') return true;
  return ['extracting', 'finding', 'deciding', 'filling'].includes(step.state);
}
