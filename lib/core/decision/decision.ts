import { z } from 'zod/mini';
import { Assessment } from './assessment';
import { SourceStatus } from '../fact/fact-settings';
import { Money } from '../offer/money';
import { Offer } from '../offer/offer';
import { BaseQuantity } from '../meal/quantity';

/** The three carts offered. Totals and quality scores rise in this order by construction (decide.ts). */
export const tiers = ['cheaper', 'balanced', 'conscious'] as const;
export const Tier = z.enum(tiers);
export type Tier = z.infer<typeof Tier>;

/** How well an offer satisfies an ingredient: `certain` (bought), `close` (bought, the shopper should look), `none` (never bought). */
export const Match = z.strictObject({
  /** 0–1. */
  score: z.number().check(z.minimum(0), z.maximum(1)),
  confidence: z.enum(['certain', 'close', 'none']),
  /** The reasons, a few words each ("wrong form: powder", "extra words: bread"), for the table of others and the trace. */
  notes: z.array(z.string()),
});
export type Match = z.infer<typeof Match>;

/**
 * What the number of packs rests on. `stated`: need and pack are in the same measure. `named`: packs were counted ("2 cans"). `table`: a
 * weight, density or dilution of this food from the portion table. `guessed`: a usual weight or density for any food; the count may be
 * far off. `unknown`: the amount cannot be compared with the pack, so one pack, or the packs named, is bought.
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
  /**
   * The need in the recipe's words ("2 cups"), and how long the leftover keeps ("keeps 2 days"); kept so that another count can be worded
   * too.
   */
  asked: z.optional(z.nullable(z.string())),
  keeps: z.optional(z.nullable(z.string())),
  /** Absent without a need, and in plans stored by older versions. */
  basis: z.optional(NeedBasis),
});
export type PackPlan = z.infer<typeof PackPlan>;

/**
 * Something unknown that the shopper should check before this candidate is bought. `amount`: the count may be wrong; `count` is the next
 * plausible one. `label`: neither title nor ingredient list shows whether it fits a diet or allergy in force.
 */
export const LineCheck = z.strictObject({
  kind: z.enum(['amount', 'label']),
  /** Why, in a few words for the shopper. */
  text: z.string(),
  /** The next plausible number of packs, which is planned, for kind `amount`; null where there is none. */
  count: z.nullable(z.int().check(z.positive())),
  /** How many packs the listed amount comes to, where the shopper may choose that number. Absent: unknown, or more than a line holds. */
  list: z.optional(z.int().check(z.positive(), z.maximum(99))),
});
export type LineCheck = z.infer<typeof LineCheck>;

/** An offer considered for an ingredient. `eliminated`: the reason it can never be picked; null when it competes. */
export const Candidate = z.strictObject({
  offer: Offer,
  match: Match,
  packs: PackPlan,
  cost: Money,
  /** The score of match and amount alone, before any advisor; scores under other weights start from it. */
  fit: z.number(),
  /** 0–100: match and advisors together, without price. */
  quality: z.number(),
  /** The score in each tier. The best score is always the pick, and it is the score shown. */
  scores: z.record(Tier, z.number()),
  assessments: z.array(Assessment),
  eliminated: z.nullable(z.string()),
  /** The checks asked of the shopper; absent or empty: none. */
  checks: z.optional(z.array(LineCheck)),
});
export type Candidate = z.infer<typeof Candidate>;

/** The pick of one tier for one ingredient. */
export const Pick = z.strictObject({ sku: z.string(), reason: z.string() });
export type Pick = z.infer<typeof Pick>;

/** The decision for one ingredient. `close`: picked, but the shopper should look. `not-found`: nothing is bought, `nearest` is shown. */
export const LineDecision = z.strictObject({
  ingredientId: z.string(),
  outcome: z.enum(['picked', 'close', 'not-found']),
  picks: z.nullable(z.record(Tier, Pick)),
  candidates: z.array(Candidate),
  nearest: z.array(Offer).check(z.maxLength(3)),
  /** Why nothing was found, or why the match is only close; null when certain. */
  note: z.nullable(z.string()),
  /** True when the search failed, so that it is unknown whether the store sells it; `note` says why. */
  isUnanswered: z.optional(z.literal(true)),
});
export type LineDecision = z.infer<typeof LineDecision>;

/** How the plan meets a limit on the whole basket (fit-plan.ts). */
export const PlanBudget = z.strictObject({
  limit: Money,
  /** The cost of the cheapest basket of everything that was found. */
  least: Money,
  /** False: even the cheapest basket is over the limit, and the plan holds that basket. */
  isMet: z.boolean(),
  /** What each tier would cost without a limit. */
  before: z.record(Tier, Money),
  /** Lines whose pick the limit changed, by tier. */
  changed: z.record(Tier, z.array(z.string())),
  /** The line whose removal helps most against the limit, and what that saves; null when the limit changes nothing. */
  binding: z.nullable(z.strictObject({ ingredientId: z.string(), saves: Money })),
});
export type PlanBudget = z.infer<typeof PlanBudget>;

/** The whole decision: one line per ingredient to buy, and the basket total of each tier before any change by the shopper. */
export const Plan = z.strictObject({
  lines: z.array(LineDecision),
  currency: z.string(),
  totals: z.record(Tier, Money),
  /** The state of the sources read over the network (recalls, product records) when this was decided. */
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
