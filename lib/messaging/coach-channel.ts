import { z } from 'zod/mini';
import { LineChoice, Tier } from '../core/decision/decision';
import { HandOff } from '../core/cart/hand-off-lines';
import { Ingredient } from '../core/meal/ingredient';
import { Levels } from '../core/shopper/preferences';
import { Money } from '../core/offer/money';
import { TakenRecipe } from '../core/recipe/recipe';
import { Session } from '../core/trace/session';
import { StoreInfo } from '../core/store/store-info';
import { ScoreRecord, SpanRecord, TraceRecord } from '../core/trace/trace';
import { ErrorInfo } from '../core/error-info';
import { defineChannel } from './channel';

const ofRun = z.strictObject({ runId: z.string() });

/** Longest prompt taken; longer text is refused with a sentence, not cut. */
export const maxPromptLength = 2000;

/**
 * Our own pages (popup, options) → background. Progress is not a message: the background writes the run to storage and pages watch
 * it, so a popup that closes and reopens shows the truth.
 */
export const coachContract = {
  /** The popup opened on a tab: continues or starts the session and describes the store in the tab. */
  openPopup: {
    input: z.strictObject({ tabId: z.int(), sessionId: z.optional(z.uuid({ version: 'v7' })) }),
    output: z.strictObject({ session: Session, store: z.nullable(StoreInfo), storeError: z.nullable(ErrorInfo) }),
  },
  /** Starts a run; one that still plans is cancelled first, one that changes a cart is not (`run/busy`). Resolves once the run is stored, not when it is done. */
  startRun: {
    input: z.strictObject({
      prompt: z.string(),
      tabId: z.int(),
      /** Cook this recipe instead of what the prompt says, which then only names it. */
      recipe: z.optional(
        z.strictObject({ page: TakenRecipe, servings: z.nullable(z.int().check(z.minimum(1), z.maximum(100))) }),
      ),
    }),
    output: ofRun,
  },
  /** The recipe on the page in the tab; null when it has none or cannot be read. */
  findRecipe: { input: z.strictObject({ tabId: z.int() }), output: z.nullable(TakenRecipe) },
  changeIngredients: {
    input: z.extend(ofRun, {
      ingredients: z.array(Ingredient).check(z.maxLength(80)),
      servings: z.int().check(z.minimum(1), z.maximum(100)),
    }),
    output: z.null(),
  },
  confirmIngredients: {
    input: z.extend(ofRun, {
      ingredients: z.array(Ingredient).check(z.maxLength(80)),
      servings: z.int().check(z.minimum(1), z.maximum(100)),
    }),
    output: z.null(),
  },
  backToIngredients: { input: ofRun, output: z.null() },
  chooseTier: { input: z.extend(ofRun, { tier: Tier }), output: z.null() },
  /** What the whole cart may cost; null: no limit. */
  setBudget: { input: z.extend(ofRun, { budget: z.nullable(Money) }), output: z.null() },
  chooseLine: { input: z.extend(ofRun, { ingredientId: z.string(), choice: LineChoice }), output: z.null() },
  /** Stores the sliders and scores the plan again by them; later plans use them too. */
  applyLevels: { input: z.extend(ofRun, { levels: Levels }), output: z.null() },
  /** The shopper approves: fill the store's cart. */
  fillCart: { input: ofRun, output: z.null() },
  /** Tries one line of a verified cart again, with the same product or the replacement offered for it. */
  reopenLine: { input: z.extend(ofRun, { sku: z.string(), insteadSku: z.nullable(z.string()) }), output: z.null() },
  /** The store's hand-off of the chosen lines, or of those the fill left out: an address for the shopper to open, or null. */
  handOff: { input: ofRun, output: z.nullable(HandOff) },
  undoFill: { input: ofRun, output: z.null() },
  cancelRun: { input: ofRun, output: z.null() },
  /** Continues a failed or cancelled run from the step it stopped in. `tabId`: the tab of the popup, if the run's tab is gone. */
  retryRun: { input: z.extend(ofRun, { tabId: z.optional(z.int()) }), output: z.null() },
  /** Ends the session; the next prompt starts another thread. */
  newCart: { input: z.null(), output: z.null() },
  /** The shopper is done with a verified cart: ends the session as completed. */
  finishSession: { input: z.null(), output: z.null() },
  /** Asks Claude again for the reasons of the plan, after a failure. They are added to the stored run. */
  explainAgain: { input: ofRun, output: z.null() },
  /** Asks Claude for a longer answer about one product. It is added to the stored run; errors are returned here. */
  explainMore: { input: z.extend(ofRun, { ingredientId: z.string(), sku: z.string() }), output: z.null() },
  /** Thumbs and a comment on a cart. */
  rateRun: {
    input: z.extend(ofRun, {
      value: z.union([z.literal(0), z.literal(1)]),
      comment: z.nullable(z.string().check(z.maxLength(2000))),
    }),
    output: z.null(),
  },
  /** All recorded steps of a session, for the timeline. */
  readTimeline: {
    input: z.strictObject({ sessionId: z.string() }),
    output: z.strictObject({
      sessionId: z.string(),
      traces: z.array(z.strictObject({ trace: TraceRecord, spans: z.array(SpanRecord), scores: z.array(ScoreRecord) })),
      scores: z.array(ScoreRecord),
    }),
  },
};

export const coachChannel = defineChannel('coach', coachContract);
