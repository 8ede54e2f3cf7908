import { z } from 'zod';

export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** Opik's span types. */
export const SpanType = z.enum(['general', 'tool', 'llm', 'guardrail']);
export type SpanType = z.infer<typeof SpanType>;

const json = z.json() as z.ZodType<JsonValue>;

/** Token usage as Opik takes it: integers by name (`prompt_tokens`, `completion_tokens`, `total_tokens`, `original_usage.*`). */
export const Usage = z.record(z.string(), z.int());
export type Usage = z.infer<typeof Usage>;

export const TraceError = z.strictObject({
  exceptionType: z.string().min(1),
  message: z.string(),
  traceback: z.string().min(1),
});

/** One trace as it is kept on the device and shown in the timeline. Times ISO; `endedAt` null while open. Ids are UUIDv7. */
export const TraceRecord = z.strictObject({
  id: z.string(),
  sessionId: z.string(),
  name: z.string(),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  input: json.nullable(),
  output: json.nullable(),
  metadata: z.record(z.string(), json),
  tags: z.array(z.string()),
  error: TraceError.nullable(),
});
export type TraceRecord = z.infer<typeof TraceRecord>;

/** One span of a trace. `parentId` null: directly under the trace. */
export const SpanRecord = z.strictObject({
  id: z.string(),
  traceId: z.string(),
  parentId: z.string().nullable(),
  name: z.string(),
  type: SpanType,
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  input: json.nullable(),
  output: json.nullable(),
  metadata: z.record(z.string(), json),
  model: z.string().nullable(),
  provider: z.string().nullable(),
  usage: Usage.nullable(),
  /** US dollars, when we can price it and the server may not. */
  cost: z.number().nullable(),
  error: TraceError.nullable(),
});
export type SpanRecord = z.infer<typeof SpanRecord>;

/** A feedback score kept beside what it scores. */
export const ScoreRecord = z.strictObject({
  target: z.enum(['trace', 'session']),
  targetId: z.string(),
  name: z.string(),
  value: z.number(),
  reason: z.string().nullable(),
  at: z.string(),
});
export type ScoreRecord = z.infer<typeof ScoreRecord>;

/** All that is known of one session, for the timeline and the export. */
export interface SessionTimeline {
  sessionId: string;
  traces: { trace: TraceRecord; spans: SpanRecord[]; scores: ScoreRecord[] }[];
  scores: ScoreRecord[];
}
