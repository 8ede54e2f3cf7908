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

/**
 * A step being traced. Spans are passed as arguments; there is no ambient current span. A span never throws, never waits, and never
 * carries keys or page HTML.
 */
export interface Span {
  readonly id: string;
  readonly traceId: string;
  /** Opens a step inside this one. `startedAt` (ISO) records a wait that began earlier, such as an open gate. */
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
  /** Opens a trace, or continues the one that an earlier worker opened when `id` is given. */
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

/** A request to a model: our words in `system`; texts of the shopper and the store only inside delimited blocks of `prompt`. */
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
  /** The answer in words, for the chat view of a trace. */
  tell: (value: z.infer<S>) => string;
  /** Metadata that the answer adds to the trace. */
  note?: (value: z.infer<S>) => Record<string, JsonValue>;
  /** Called with the whole text so far while the answer streams. */
  onText?: (soFar: string) => void;
}

/** Access to a model: structured output, or a CoachError with an llm/… code. */
export interface Llm {
  complete<S extends z.ZodMiniType>(request: LlmRequest<S>): Promise<z.infer<S>>;
}

/** The queries that will be asked next, in their order, and how many of them the store may be asked at the same time (one when not said). */
export interface AskedAhead {
  queries: readonly string[];
  atOnce?: number;
}

/** The store in the shopper's tab. Each call is answered by the store's adapter inside the page. */
export interface Store {
  describe(signal: AbortSignal): Promise<StoreInfo>;
  /**
   * Complete offers for a query, in the store's order (never trusted). `ahead`: the queries that follow this one, which the page may
   * request early while this answer is read.
   */
  search(query: string, signal: AbortSignal, ahead?: AskedAhead): Promise<Offer[]>;
  /** The same for several queries at the same time; null where this store cannot be asked so. Absent: no store can be here. */
  searchTogether?(queries: readonly string[], signal: AbortSignal): Promise<Offer[][] | null>;
  readCart(signal: AbortSignal): Promise<Cart>;
  /**
   * Adds lines one after another, as many as fit into one turn. Returns the answers of the lines it began, in order, at least one; after
   * an error no further line begins. Rejects when it is unknown how far it came.
   */
  addToCart(lines: readonly CartAdd[], signal: AbortSignal): Promise<AddAnswer[]>;
  removeFromCart(line: CartRemove, signal: AbortSignal): Promise<void>;
  /**
   * Removes whole lines in a row, from the front and as many as fit into one turn, where the adapter can or the store was seen to allow
   * it; returns how many it began. Zero: remove them one by one. Absent: this store removes one by one.
   */
  takeOut?(lines: readonly CartRemove[], signal: AbortSignal): Promise<number>;
  /**
   * The label from the product's own page, in one request to the store; an empty label where the store gives none. Absent: this store's
   * pages cannot be asked.
   */
  readProduct?(product: LabelledProduct, signal: AbortSignal): Promise<ProductLabel>;
}

/** Reads a prompt into ingredients, or into a question. */
export interface IngredientsAgent {
  read(prompt: string, context: { span: Span; signal: AbortSignal; standing?: StandingWishes }): Promise<MealReading>;
}

/** A dated, cited source of facts. It answers nothing rather than guess. */
export interface FactSource {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly licence: string;
  lookup(query: { ingredient: Ingredient; offer: Offer }, context: { today: string }): Fact[];
}

/** What an advisor judges with. Absent `taste`: nothing is known about the shopper. */
export interface AdvisorContext {
  facts: FactLookup;
  today: string;
  taste?: Taste;
}

/** Judges offers on one concern. Every file in lib/agents/advisors appears in scoring and settings. */
export interface Advisor {
  readonly id: string;
  readonly title: string;
  /** Points of quality (0–100) between its best and worst verdict. */
  readonly defaultWeight: number;
  /** False: it is shown without a slider (it has its own switch, or nothing to weigh). */
  readonly isSlider?: boolean;
  /** It is about the shopper, not the product; shown last. */
  readonly isPersonal?: boolean;
  run(input: { ingredient: Ingredient; offers: readonly Offer[] }, context: AdvisorContext): Assessment[];
}

/** One function over all fact sources: facts from source `id` about this offer for this ingredient. */
export type FactLookup = (
  sourceId: string,
  query: { ingredient: Ingredient; offer: Offer },
  /** ISO date; decides what is in season and what is stale. */
  today: string,
) => Fact[];

/**
 * Reads one of the extension's data files (`public/data/<name>.json`) on demand, because no data is part of the code of worker, popup or
 * content script. The caller parses the value.
 */
export type LoadData = (name: string) => Promise<unknown>;
