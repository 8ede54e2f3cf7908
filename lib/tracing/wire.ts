import type { JsonValue, ScoreRecord, SpanRecord, TraceRecord } from '../core/trace';
import { metadataWithoutContent, sizeAndHash, withoutDiet, withoutDietText } from './privacy';
import type { TracingSettings } from './settings';

/**
 * Our records as Opik takes them (`Trace_Write`, `Span_Write`, `FeedbackScoreBatchItem` of its OpenAPI description). Whole records,
 * because a batch POST is an upsert in which the last one wins entirely. A field with no value is left out: null is refused.
 */
export interface WireOptions {
  settings: TracingSettings;
  /** For the hashes at the level `no-content`. */
  salt: string;
  /** When this version was written; Opik tells two versions in one batch apart by it. ISO. */
  updatedAt: string;
}

export type RowBody = Record<string, JsonValue>;

/** Metadata that Opik has a field of its own for: time to first token in milliseconds. */
export const ttftName = 'time_to_first_token_ms';

const maxInt32 = 2_147_483_647;

export function traceBody(record: TraceRecord, options: WireOptions): RowBody {
  return {
    ...commonBody(record, options),
    tags: [...new Set(record.tags)],
    ...(options.settings.mode === 'session-threads' ? { thread_id: record.sessionId } : {}),
  };
}

export function spanBody(record: SpanRecord, options: WireOptions): RowBody {
  return {
    ...commonBody(record, options),
    trace_id: record.traceId,
    type: record.type,
    ...(record.parentId === null ? {} : { parent_span_id: record.parentId }),
    ...(record.provider === null ? {} : { provider: record.provider, tags: [record.provider] }),
    ...(record.model === null ? {} : { model: record.model }),
    ...(record.usage === null ? {} : { usage: wireUsage(record.usage) }),
    ...(record.cost === null || !(record.cost >= 0) ? {} : { total_estimated_cost: record.cost }),
  };
}

/** The score of a trace or a span; `thread_id` in place of `id` for the score of a session. */
export function scoreBody(record: ScoreRecord, options: WireOptions): RowBody {
  const reason = record.reason === null ? null : textOf(record.reason, options);
  return {
    ...(record.target === 'session' ? { thread_id: record.targetId } : { id: record.targetId }),
    project_name: projectName(options.settings),
    name: record.name,
    value: Math.max(-1e9, Math.min(1e9, record.value)),
    source: 'sdk',
    ...(reason === null || reason === '' ? {} : { reason }),
  };
}

export function projectName(settings: TracingSettings): string {
  return settings.project.trim() === '' ? 'Default Project' : settings.project.trim();
}

function commonBody(record: TraceRecord | SpanRecord, options: WireOptions): RowBody {
  const { settings, salt } = options;
  const input = contentOf(record.input, options);
  const output = contentOf(record.output, options);
  const allowed = settings.allowsDiet === true ? record.metadata : fieldsWithoutDiet(record.metadata);
  const metadata = settings.level === 'full' ? allowed : metadataWithoutContent(allowed, salt);
  const ttft = record.metadata[ttftName];
  return {
    id: record.id,
    project_name: projectName(settings),
    name: record.name,
    start_time: record.startedAt,
    last_updated_at: options.updatedAt,
    source: 'sdk',
    metadata,
    ...(record.endedAt === null ? {} : { end_time: record.endedAt }),
    ...(input === null ? {} : { input }),
    ...(output === null ? {} : { output }),
    ...(typeof ttft === 'number' ? { ttft } : {}),
    ...(record.error === null
      ? {}
      : {
          error_info: {
            exception_type: record.error.exceptionType,
            message: textOf(record.error.message, options),
            // The stack names our files, but its first line repeats the message.
            traceback: settings.level === 'full' ? textOf(record.error.traceback, options) : record.error.exceptionType,
          },
        }),
  };
}

/** Input and output are objects, lists of objects or strings on the wire; anything else is wrapped. Null: leave the field out. */
function contentOf(value: JsonValue, options: WireOptions): JsonValue {
  if (value === null) return null;
  const allowed = options.settings.allowsDiet === true ? value : withoutDiet(value);
  if (options.settings.level !== 'full') return sizeAndHash(allowed, options.salt);
  const isTaken =
    typeof allowed === 'string' ||
    (Array.isArray(allowed)
      ? allowed.every((item) => item !== null && typeof item === 'object' && !Array.isArray(item))
      : typeof allowed === 'object');
  return isTaken ? allowed : { value: allowed };
}

function textOf(text: string, { settings, salt }: WireOptions): string {
  const allowed = settings.allowsDiet === true ? text : withoutDietText(text);
  return settings.level === 'full' || allowed === '' ? allowed : sizeAndHash(allowed, salt);
}

function fieldsWithoutDiet(fields: Record<string, JsonValue>): Record<string, JsonValue> {
  const clean = withoutDiet(fields);
  return clean !== null && typeof clean === 'object' && !Array.isArray(clean) ? clean : {};
}

/** Integers of 32 bits only: one other value would have the whole batch refused. */
function wireUsage(usage: Record<string, number>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(usage)
      .filter(([, count]) => Number.isFinite(count))
      .map(([name, count]) => [name, Math.max(-maxInt32, Math.min(maxInt32, Math.round(count)))]),
  );
}
