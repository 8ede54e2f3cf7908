import { z } from 'zod';
import { Cart } from '../cart/cart';
import { LineChoice, Plan, Tier } from '../decision/decision';
import { ErrorInfo } from '../error-info';
import { CoachError } from '../errors';
import { CartDiff, FillLine } from '../cart/fill';
import { Undo, isUndone } from '../cart/undo/undo';
import type { Undone } from '../cart/undo/undo';
import { applyBudget } from '../decision/fit-plan';
import type { Ingredient, MealConstraints } from '../meal/ingredient';
import { MealReading } from '../meal/ingredient';
import type { ProductLabel } from '../offer/labels/product-label';
import { withLabel } from '../offer/labels/with-label';
import { Offer } from '../offer/offer';
import { ModelWork, afterModelEvent, noModelWork } from './model-work';
import type { ModelEvent } from './model-work';
import { rescorePlan } from '../decision/rescore';
import type { Weights } from '../decision/score-line';
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

/** What one store search gave for one ingredient: offers, or why there are none to look at. */
export const Found = z.strictObject({
  offers: z.array(Offer),
  queries: z.array(z.string()),
  error: ErrorInfo.nullable(),
});
export type Found = z.infer<typeof Found>;

/** How far the reading of labels is. */
export const LabelProgress = z.strictObject({ read: z.int().nonnegative(), of: z.int().nonnegative() });
export type LabelProgress = z.infer<typeof LabelProgress>;

const choices = z.record(z.string(), LineChoice);

const Extracting = z.strictObject({ state: z.literal('extracting') });
const Confirming = z.strictObject({ state: z.literal('confirming'), reading: MealReading });
const Finding = z.strictObject({
  state: z.literal('finding'),
  reading: MealReading,
  found: z.record(z.string(), Found),
});
const Deciding = z.strictObject({
  state: z.literal('deciding'),
  reading: MealReading,
  found: z.record(z.string(), Found),
  /** How many labels of picks were looked for, of how many; absent while no allergy or diet asks for it. */
  labels: LabelProgress.optional(),
});
const Reviewing = z.strictObject({
  state: z.literal('reviewing'),
  reading: MealReading,
  plan: Plan,
  tier: Tier,
  choices,
});
const Filling = z.strictObject({
  state: z.literal('filling'),
  reading: MealReading,
  plan: Plan,
  tier: Tier,
  choices,
  /** The cart as it was before our first write; what Undo goes back to. Null until it has been read: nothing is written before that. */
  before: Cart.nullable(),
  lines: z.array(FillLine),
});
const Verified = z.strictObject({
  state: z.literal('verified'),
  reading: MealReading,
  plan: Plan,
  tier: Tier,
  choices,
  before: Cart,
  lines: z.array(FillLine),
  diff: CartDiff,
  undo: Undo,
});
const WorkingStep = z.discriminatedUnion('state', [Extracting, Confirming, Finding, Deciding, Reviewing, Filling]);
export type WorkingStep = z.infer<typeof WorkingStep>;
const Failed = z.strictObject({ state: z.literal('failed'), error: ErrorInfo, from: WorkingStep, undo: Undo });
const Cancelled = z.strictObject({ state: z.literal('cancelled'), from: WorkingStep, undo: Undo });

export const RunStep = z.discriminatedUnion('state', [
  Extracting,
  Confirming,
  Finding,
  Deciding,
  Reviewing,
  Filling,
  Verified,
  Failed,
  Cancelled,
]);
export type RunStep = z.infer<typeof RunStep>;

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
  /** When the current step was entered (how long a gate was open, for the trace). */
  since: z.iso.datetime(),
  step: RunStep,
  /**
   * Set when the store is read as any store instead of by its own adapter: because the shopper wants that (null), or what broke, and the
   * part of the adapter that its self-test found broken, where it found one.
   */
  readAsAnyStore: z
    .strictObject({ problem: ErrorInfo.nullable(), broken: StoreCheck.nullable().optional() })
    .optional(),
  /** Whether Claude was on when the run began, and for what. */
  usesModel: z.strictObject({ extraction: z.boolean(), explanations: z.boolean() }).optional(),
  /** The recipe this run cooks, for so many (null: as many as it says); absent when the prompt says what to cook. */
  recipe: z.strictObject({ page: TakenRecipe, servings: z.int().min(1).max(100).nullable() }).optional(),
  /** Absent while no model was asked. */
  model: ModelWork.optional(),
});
export type Run = z.infer<typeof Run>;

export type RunEvent =
  | ModelEvent
  | { type: 'ingredients-read'; reading: MealReading }
  | { type: 'ingredients-changed'; ingredients: Ingredient[]; servings: number }
  | { type: 'ingredients-confirmed'; ingredients: Ingredient[]; servings: number }
  | { type: 'offers-found'; ingredientId: string; found: Found }
  | { type: 'search-ended' }
  /** What product pages say of labels, by sku, in every line that found the product. */
  | { type: 'labels-read'; labels: Readonly<Record<string, ProductLabel>>; progress: LabelProgress }
  | { type: 'decided'; plan: Plan }
  | { type: 'back-to-ingredients' }
  | { type: 'tier-chosen'; tier: Tier }
  | { type: 'weights-changed'; weights: Weights }
  | { type: 'budget-set'; budget: MealConstraints['budget'] }
  | { type: 'line-chosen'; ingredientId: string; choice: LineChoice }
  | { type: 'fill-approved' }
  | { type: 'cart-snapshotted'; before: Cart }
  /** Lines of a fill as they are now: what came of one, and, before the store is asked for it, that the next is being added. */
  | { type: 'lines-filled'; lines: FillLine[] }
  | { type: 'cart-verified'; lines: FillLine[]; diff: CartDiff }
  /** One line of a verified cart again: the same product (`insteadSku` null), or the replacement offered for it. */
  | { type: 'line-reopened'; sku: string; insteadSku: string | null }
  /** The store’s adapter no longer understands its pages: from now on it is read as any store. */
  | { type: 'adapter-given-up'; problem: z.infer<typeof ErrorInfo>; broken: StoreCheck | null }
  | { type: 'undo-started' }
  | { type: 'undo-planned'; targets: Record<string, number> }
  | ({ type: 'undo-ended' } & Omit<Undone, 'status'>)
  | { type: 'failed'; error: z.infer<typeof ErrorInfo> }
  | { type: 'retried' }
  | { type: 'cancelled' };

/** Ingredients that are to be bought: confirmed and not at home. */
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
  if (event.type === 'undo-started' && canUndo(step)) return { ...step, undo: { status: 'undoing', targets: null } };
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

/** The same plan within another limit, or without one; what the shopper chose by hand stays chosen. */
function withBudget(step: z.infer<typeof Reviewing>, budget: MealConstraints['budget']): RunStep {
  const constraints = { ...step.reading.constraints, budget };
  return { ...step, reading: { ...step.reading, constraints }, plan: applyBudget(step.plan, budget) };
}

/** Whether Undo is offered: something of ours may be in the cart and has not been taken out. */
export function canUndo(step: RunStep): step is Extract<RunStep, { undo: Undo }> {
  if (step.state === 'verified') return !isUndone(step.undo) && step.lines.some((line) => line.attempted > 0);
  if (step.state === 'failed' || step.state === 'cancelled') {
    return !isUndone(step.undo) && step.from.state === 'filling' && step.from.lines.some((line) => line.attempted > 0);
  }
  return false;
}

/**
 * The run after an event, or a `run/wrong-step` error when the event does not belong to the step (two popups, a stale button, a
 * message from a worker that died): the stored run is the only truth.
 */
export function advance(run: Run, event: RunEvent, now: Date): Run {
  const model = afterModelEvent(run.model ?? noModelWork, event);
  if (model !== null) return { ...run, model, updatedAt: now.toISOString() };
  if (event.type === 'adapter-given-up' && isWorkPending(run)) {
    // What was found so far goes by names that only the adapter knew.
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

/** Whether the list is still being made up: read, searched for, decided, looked over. */
export function isBeingPlanned({ step }: Run): boolean {
  return ['extracting', 'confirming', 'finding', 'deciding', 'reviewing'].includes(step.state);
}

/** Whether the worker has work to do on this run without a word from the shopper (what resuming after a kill looks for). */
export function isWorkPending(run: Run): boolean {
  const { step } = run;
  if ('undo' in step && step.undo.status === 'undoing') return true;
  return ['extracting', 'finding', 'deciding', 'filling'].includes(step.state);
}
