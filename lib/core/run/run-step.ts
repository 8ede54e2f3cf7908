import { z } from 'zod/mini';
import { Cart } from '../cart/cart';
import { CartDiff, FillLine } from '../cart/fill';
import { Undo } from '../cart/undo/undo';
import { LineChoice, Plan, Tier } from '../decision/decision';
import { ErrorInfo } from '../error-info';
import { MealReading } from '../meal/ingredient';
import { Offer } from '../offer/offer';

/** The result of one ingredient's search: offers, or why there are none. */
export const Found = z.strictObject({
  offers: z.array(Offer),
  queries: z.array(z.string()),
  error: z.nullable(ErrorInfo),
});
export type Found = z.infer<typeof Found>;

/** How far the reading of labels is. */
export const LabelProgress = z.strictObject({
  read: z.int().check(z.nonnegative()),
  of: z.int().check(z.nonnegative()),
});
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
  /** How many of the picks' labels were read so far; absent while no allergy or diet requires it. */
  labels: z.optional(LabelProgress),
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
  /** The cart before our first write, which Undo returns to. Null until it has been read; nothing is written before that. */
  before: z.nullable(Cart),
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

/** The step of one state. */
export type StepOf<State extends RunStep['state']> = Extract<RunStep, { state: State }>;
