import { z } from 'zod/mini';
import { Assessment } from './assessment';
import { SourceStatus } from '../fact/fact-settings';
import { Money } from '../offer/money';
import { Offer } from '../offer/offer';
import { BaseQuantity } from '../meal/quantity';

/** The three carts offered. Basket totals rise and quality scores rise in this order, by construction (see decide.ts). */
export const tiers = ['cheaper', 'balanced', 'conscious'] as const;
export const Tier = z.enum(tiers);
export type Tier = z.infer<typeof Tier>;

/** How well an offer satisfies an ingredient: certain (pick it), close (show two), none (never buy it). */
export const Match = z.strictObject({
  /** 0–1. */
  score: z.number().check(z.minimum(0), z.maximum(1)),
  confidence: z.enum(['certain', 'close', 'none']),
  /** Why, in a few words each ("wrong form: powder", "extra words: bread"); for the table of others and the trace. */
  notes: z.array(z.string()),
});
export type Match = z.infer<typeof Match>;

/**
 * What the number of packs rests on. `stated`: need and pack are in the same measure. `named`: packs were counted ("2 cans"). `table`: a
 * weight, density or dilution of this food from the portion table. `guessed`: a usual weight or density, whatever the food; the count may
 * be far off. `unknown`: the amount cannot be compared with the pack, and one pack, or the packs named, is bought.
 */
export const NeedBasis = z.enum(['stated', 'named', 'table', 'guessed', 'unknown']);
export type NeedBasis = z.infer<typeof NeedBasis>;

/** How many packs cover the need, and what is left over. `need` null: the recipe gave no amount, one pack is bought. */
export const PackPlan = z.strictObject({
  count: z.int().check(z.positive()),
  need: z.nullable(BaseQuantity),
  gives: z.nullable(BaseQuantity),
  leftover: z.union([z.nullable(BaseQuantity), z.strictObject({ amount: z.literal(0), unit: z.string() })]),
  /** "need 700 g → 1 × 2 lb, 207 g left" */
  text: z.string(),
  /** The need as the recipe tells it ("2 cups"), and how long what is over keeps ("keeps 2 days"): to say another count as well. */
  asked: z.optional(z.nullable(z.string())),
  keeps: z.optional(z.nullable(z.string())),
  /** Absent without a need, and in what older versions stored. */
  basis: z.optional(NeedBasis),
});
export type PackPlan = z.infer<typeof PackPlan>;

/**
 * Something the shopper should look at before this candidate is bought, because it could not be known. `amount`: the count may be absurd,
 * `count` is the next sane one. `label`: neither title nor ingredient list shows whether it fits a diet or an allergy that holds.
 */
export const LineCheck = z.strictObject({
  kind: z.enum(['amount', 'label']),
  /** Why, in a few words for the shopper. */
  text: z.string(),
  /** The next sane number of packs, of kind `amount`, and what is planned; null where there is none to offer. */
  count: z.nullable(z.int().check(z.positive())),
  /** How many packs the amount on the list comes to, where the shopper may take them all. Absent: not known, or more than a line holds. */
  list: z.optional(z.int().check(z.positive(), z.maximum(99))),
});
export type LineCheck = z.infer<typeof LineCheck>;

/** An offer considered for an ingredient. `eliminated` says why it can never be picked; null when it competes. */
export const Candidate = z.strictObject({
  offer: Offer,
  match: Match,
  packs: PackPlan,
  cost: Money,
  /** What its match and its amount are worth before any advisor; other weights are worked out from here. */
  fit: z.number(),
  /** 0–100, what the advisors and the match say of it, without price. */
  quality: z.number(),
  /** The number that decides in each tier; the best one is the pick, always, and it is the number shown. */
  scores: z.record(Tier, z.number()),
  assessments: z.array(Assessment),
  eliminated: z.nullable(z.string()),
  /** "Please check", with the reason; absent or empty: nothing to look at. */
  checks: z.optional(z.array(LineCheck)),
});
export type Candidate = z.infer<typeof Candidate>;

/** The pick of one tier for one ingredient. */
export const Pick = z.strictObject({ sku: z.string(), reason: z.string() });
export type Pick = z.infer<typeof Pick>;

/** What was decided for one ingredient. `close`: picked, but the shopper should look. `not-found`: nothing is bought, `nearest` is shown. */
export const LineDecision = z.strictObject({
  ingredientId: z.string(),
  outcome: z.enum(['picked', 'close', 'not-found']),
  picks: z.nullable(z.record(Tier, Pick)),
  candidates: z.array(Candidate),
  nearest: z.array(Offer).check(z.maxLength(3)),
  /** Why nothing was found, or why it is only close; null when certain. */
  note: z.nullable(z.string()),
  /** It could not be looked for, so whether the store sells it is not known; `note` says why. */
  isUnanswered: z.optional(z.literal(true)),
});
export type LineDecision = z.infer<typeof LineDecision>;

/** How a limit on the whole basket stands to the plan (fit-plan.ts). */
export const PlanBudget = z.strictObject({
  limit: Money,
  /** What everything that was found costs at the very least. */
  least: Money,
  /** False: even that is over the limit, and that cheapest basket is what the plan holds. */
  isMet: z.boolean(),
  /** What each tier would cost without a limit. */
  before: z.record(Tier, Money),
  /** Lines whose pick the limit changed, by tier. */
  changed: z.record(Tier, z.array(z.string())),
  /** The line that weighs most on the limit, and what leaving it out would save; null when the limit changes nothing. */
  binding: z.nullable(z.strictObject({ ingredientId: z.string(), saves: Money })),
});
export type PlanBudget = z.infer<typeof PlanBudget>;

/** The whole decision: one line per ingredient to buy, and the basket total of each tier before any change by the shopper. */
export const Plan = z.strictObject({
  lines: z.array(LineDecision),
  currency: z.string(),
  totals: z.record(Tier, Money),
  /** How the sources that are read from elsewhere (recalls, product records) stood when this was decided. */
  sources: z.optional(z.array(SourceStatus)),
  /** Absent without a limit in the plan's currency. */
  budget: z.optional(PlanBudget),
});
export type Plan = z.infer<typeof Plan>;

/** What the shopper changed on one line of the plan. */
export const LineChoice = z.strictObject({
  /** Another candidate, or one of the nearest, instead of the tier's pick. */
  sku: z.nullable(z.string()),
  /** Another number of packs. */
  count: z.nullable(z.int().check(z.positive(), z.maximum(99))),
  isRemoved: z.boolean(),
});
export type LineChoice = z.infer<typeof LineChoice>;
