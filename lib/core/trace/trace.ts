import { z } from 'zod/mini';

export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** Opik's span types. */
export const SpanType = z.enum(['general', 'tool', 'llm', 'guardrail']);
export type SpanType = z.infer<typeof SpanType>;

const json = z.json() as z.ZodMiniType<JsonValue>;

/** Token usage as Opik takes it: integers by name (`prompt_tokens`, `completion_tokens`, `total_tokens`, `original_usage.*`). */
export const Usage = z.record(z.string(), z.int());
export type Usage = z.infer<typeof Usage>;

export const TraceError = z.strictObject({
  exceptionType: z.string().check(z.minLength(1)),
  message: z.string(),
  traceback: z.string().check(z.minLength(1)),
});

/** One trace as it is kept on the device and shown in the timeline. Times ISO; `endedAt` null while open. Ids are UUIDv7. */
export const TraceRecord = z.strictObject({
  id: z.string(),
  sessionId: z.string(),
  name: z.string(),
  startedAt: z.string(),
  endedAt: z.nullable(z.string()),
  input: z.nullable(json),
  output: z.nullable(json),
  metadata: z.record(z.string(), json),
  tags: z.array(z.string()),
  error: z.nullable(TraceError),
});
export type TraceRecord = z.infer<typeof TraceRecord>;

/**
 * The tag of a trace that covers a whole run. Such a trace is sent to a server in thread mode only; in the mode of individual traces each
 * operation of the run is sent by itself.
 */
export const sessionTraceTag = 'orchestrator';

/** One span of a trace. `parentId` null: directly under the trace. */
export const SpanRecord = z.strictObject({
  id: z.string(),
  traceId: z.string(),
  parentId: z.nullable(z.string()),
  name: z.string(),
  type: SpanType,
  startedAt: z.string(),
  endedAt: z.nullable(z.string()),
  input: z.nullable(json),
  output: z.nullable(json),
  metadata: z.record(z.string(), json),
  model: z.nullable(z.string()),
  provider: z.nullable(z.string()),
  usage: z.nullable(Usage),
  /** US dollars, where we know the price and the server may not. */
  cost: z.nullable(z.number()),
  error: z.nullable(TraceError),
});
export type SpanRecord = z.infer<typeof SpanRecord>;

/** A feedback score kept beside what it scores. */
export const ScoreRecord = z.strictObject({
  target: z.enum(['trace', 'session']),
  targetId: z.string(),
  name: z.string(),
  value: z.number(),
  reason: z.nullable(z.string()),
  at: z.string(),
});
export type ScoreRecord = z.infer<typeof ScoreRecord>;

/** All that is known of one session, for the timeline and the export. */
export interface SessionTimeline {
  sessionId: string;
  traces: { trace: TraceRecord; spans: SpanRecord[]; scores: ScoreRecord[] }[];
  scores: ScoreRecord[];
}

/** One line about a session, for the list of sessions. */
export const SessionSummary = z.strictObject({
  sessionId: z.string(),
  startedAt: z.string(),
  /** The latest start or end of any of its traces. */
  lastAt: z.string(),
  traceCount: z.int(),
  /** The question of the first trace, where its input gives it. */
  firstMessage: z.nullable(z.string()),
  isOpen: z.boolean(),
  hasFailed: z.boolean(),
});
export type SessionSummary = z.infer<typeof SessionSummary>;

/** A session in the list of sessions, with its totals and whether a copy of it is stored elsewhere. */
export const SessionOverview = z.extend(SessionSummary, {
  totalTokens: z.int(),
  /** US dollars; see {@link totalsOf}. */
  cost: z.number(),
  /** Calls that took tokens and whose price is not known, so that the cost is more than it says. */
  unpricedCalls: z.int(),
  /** The shopper's thumbs on the session: 1 up, 0 down. */
  rating: z.nullable(z.union([z.literal(0), z.literal(1)])),
  /** The state of its copy on a trace server: none, waiting, or delivered. */
  copy: z.enum(['none', 'waiting', 'sent']),
});
export type SessionOverview = z.infer<typeof SessionOverview>;

/** The name of the score that carries the shopper's own verdict. */
export const ratingName = 'user_feedback';

/** The totals of a session, added up as Opik adds up a thread. */
export interface SessionTotals {
  /** From the first start to the last end, in milliseconds; null while nothing has ended. */
  durationMs: number | null;
  /** US dollars: the sum of the costs of all spans. */
  cost: number;
  /** Calls that took tokens and whose price is not known, so that the cost is more than it says. */
  unpricedCalls: number;
  /** Every usage count by name, summed over all spans. */
  usage: Usage;
  /** `usage.total_tokens`. */
  totalTokens: number;
  traceCount: number;
  spanCount: number;
}

/**
 * Adds up a session. Source of the rule: Opik's thread row is min(start), max(end), the sum of span costs and the per-name sum of
 * span usage over the thread's traces, so this equals what Opik shows for the same records.
 */
export function totalsOf(timeline: Pick<SessionTimeline, 'traces'>): SessionTotals {
  const usage: Usage = {};
  let cost = 0;
  let unpricedCalls = 0;
  let spanCount = 0;
  let start = Infinity;
  let end = -Infinity;
  for (const { trace, spans } of timeline.traces) {
    start = Math.min(start, Date.parse(trace.startedAt));
    if (trace.endedAt !== null) end = Math.max(end, Date.parse(trace.endedAt));
    for (const span of spans) {
      spanCount += 1;
      cost += span.cost ?? 0;
      unpricedCalls += isUnpriced(span) ? 1 : 0;
      for (const [name, count] of Object.entries(span.usage ?? {})) usage[name] = (usage[name] ?? 0) + count;
    }
  }
  return {
    durationMs: end === -Infinity ? null : end - start,
    cost,
    unpricedCalls,
    usage,
    totalTokens: usage['total_tokens'] ?? 0,
    traceCount: timeline.traces.length,
    spanCount,
  };
}

/** Whether a call used tokens at an unknown price. */
export function isUnpriced({ usage, cost }: Pick<SpanRecord, 'usage' | 'cost'>): boolean {
  return usage !== null && cost === null;
}

/** The question of a trace, where its input has the form the chat view reads. */
export function messageOf(input: TraceRecord['input']): string | null {
  const message = input !== null && typeof input === 'object' && 'message' in input ? input['message'] : input;
  return typeof message === 'string' ? message : null;
}
