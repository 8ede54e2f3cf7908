import type { z } from 'zod/mini';
import type { Assessment } from './decision/assessment';
import type { AddAnswer } from './cart/add-answer';
import type { Cart, CartAdd, CartRemove } from './cart/cart';
import type { Fact } from './fact/fact';
import type { Ingredient, MealReading } from './meal/ingredient';
import type { ProductLabel } from './offer/labels/product-label';
import type { LabelledProduct, Offer } from './offer/offer';
import type { StoreInfo } from './store/store-info';
import type { StandingWishes } from './shopper/standing-wishes';
import type { Taste } from './shopper/taste';
import type { JsonValue, SpanType } from './trace/trace';

/** A step being traced. Passed by hand; there is no ambient current span. Never throws, never waits, never carries keys or page HTML. */
export interface Span {
  readonly id: string;
  readonly traceId: string;
  /** Opens a step inside this one. `startedAt` (ISO) records a wait that began earlier, such as a gate the shopper stood at. */
  child(
    name: string,
    input?: JsonValue,
    options?: { type?: SpanType; metadata?: Record<string, JsonValue>; startedAt?: string },
  ): Span;
  /** Adds to the span's metadata while it is open. */
  note(metadata: Record<string, JsonValue>): void;
  end(output?: JsonValue): void;
  /** Ends it with an error. */
  fail(error: unknown): void;
}

/** Opens traces. One run is one trace; all traces of a popup session share its session id (the Opik thread). */
export interface Tracer {
  /** Opens a trace, or goes on with one that an earlier worker opened when `id` names it. */
  trace(start: {
    id?: string;
    name: string;
    sessionId: string;
    input?: JsonValue;
    metadata?: Record<string, JsonValue>;
    tags?: string[];
  }): Span;
  /** A feedback score on a trace or on a whole session (thread). */
  score(
    target: { traceId: string } | { sessionId: string },
    score: { name: string; value: number; reason?: string },
  ): void;
}

/** What is asked of a model: our words in `system`, the shopper's and the store's only inside delimited blocks of `prompt`. */
export interface LlmRequest<S extends z.ZodMiniType> {
  /** The name of the operation, for the trace: `ingredient_extraction`, `decision_explanation`, `explain_more`. */
  operation: string;
  system: string;
  prompt: string;
  schema: S;
  maxTokens: number;
  signal: AbortSignal;
  /** The span this call is a part of. */
  span: Span;
  /** The answer in words, for people who read the trace as a chat. */
  tell: (value: z.infer<S>) => string;
  /** What the answer adds to what is known of the operation, for the trace's metadata. */
  note?: (value: z.infer<S>) => Record<string, JsonValue>;
  /** Called with the whole text so far while the answer is being written. */
  onText?: (soFar: string) => void;
}

/** The way to a model: structured output, or a CoachError with an llm/… code. */
export interface Llm {
  complete<S extends z.ZodMiniType>(request: LlmRequest<S>): Promise<z.infer<S>>;
}

/** The store in the shopper's tab. Each call is answered by the store's adapter inside the page. */
export interface Store {
  describe(signal: AbortSignal): Promise<StoreInfo>;
  /**
   * Complete offers for a query, in the store's order (never trusted). `next`: the query that will be asked after this one, which the page
   * may ask while this answer is looked at.
   */
  search(query: string, signal: AbortSignal, next?: string): Promise<Offer[]>;
  readCart(signal: AbortSignal): Promise<Cart>;
  /**
   * Adds lines one after another, as many as go into one turn: the answers of those it began, in order, at least one; after an error it
   * begins no other. Rejects when nobody knows how far it came.
   */
  addToCart(lines: readonly CartAdd[], signal: AbortSignal): Promise<AddAnswer[]>;
  removeFromCart(line: CartRemove, signal: AbortSignal): Promise<void>;
  /**
   * Takes whole lines out back to back, from the front and as many as go into one turn, where its adapter knows how or the store was seen to
   * let that be done: how many it began. None: they are taken out one by one. Absent: this store takes out one by one.
   */
  takeOut?(lines: readonly CartRemove[], signal: AbortSignal): Promise<number>;
  /**
   * What the product's own page says of its label, in one request to the store; nothing where the store gives none. Absent: this store's
   * pages cannot be asked.
   */
  readProduct?(product: LabelledProduct, signal: AbortSignal): Promise<ProductLabel>;
}

/** Reads a prompt into ingredients, or into a question. */
export interface IngredientsAgent {
  read(prompt: string, context: { span: Span; signal: AbortSignal; standing?: StandingWishes }): Promise<MealReading>;
}

/** A dated, cited source of facts. Answers nothing rather than guess. */
export interface FactSource {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly licence: string;
  lookup(query: { ingredient: Ingredient; offer: Offer }, context: { today: string }): Fact[];
}

/** What an advisor judges with. Without `taste` nothing is known of the shopper. */
export interface AdvisorContext {
  facts: FactLookup;
  today: string;
  taste?: Taste;
}

/** Judges offers on one concern. Appears in scoring and settings by being in lib/agents/advisors. */
export interface Advisor {
  readonly id: string;
  readonly title: string;
  /** Points of quality (0–100) between its best and worst verdict. */
  readonly defaultWeight: number;
  /** False: it is told and has no slider (a switch of its own, or nothing to weigh). */
  readonly isSlider?: boolean;
  /** It speaks of the shopper, not of the product; shown last. */
  readonly isPersonal?: boolean;
  run(input: { ingredient: Ingredient; offers: readonly Offer[] }, context: AdvisorContext): Assessment[];
}

/** All fact sources behind one question: facts from source `id` about this offer for this ingredient. */
export type FactLookup = (
  sourceId: string,
  query: { ingredient: Ingredient; offer: Offer },
  /** ISO date; decides what is in season and what is stale. */
  today: string,
) => Fact[];

/**
 * Reads one of the data files the extension ships (`public/data/<name>.json`), only when it is needed: none of the data is part of
 * the worker's, the popup's or the content script's code. The caller parses what comes.
 */
export type LoadData = (name: string) => Promise<unknown>;
