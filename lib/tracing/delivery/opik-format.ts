import type { JsonValue, ScoreRecord, SpanRecord, TraceRecord } from '../../core/trace/trace';
import { dietRules, metadataWithoutContent, sizeAndHash, withoutDietText } from '../privacy/remove-diet-text';
import type { TracingSettings } from '../tracing-settings';
import { definedFields, mapJson, mapFields } from '../privacy/map-json';

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

export function traceBody(record: TraceRecord, options: WireOptions): RowBody {
  return definedFields({
    ...commonBody(record, options),
    tags: record.tags,
    thread_id: options.settings.mode === 'session-threads' ? record.sessionId : null,
  });
}

export function spanBody(record: SpanRecord, options: WireOptions): RowBody {
  return definedFields({
    ...commonBody(record, options),
    trace_id: record.traceId,
    type: record.type,
    parent_span_id: record.parentId,
    provider: record.provider,
    tags: record.provider === null ? null : [record.provider],
    model: record.model,
    usage: record.usage,
    total_estimated_cost: record.cost,
  });
}

/** The score of a trace; `thread_id` in place of `id` for the score of a session. */
export function scoreBody(record: ScoreRecord, options: WireOptions): RowBody {
  const { target, targetId, name, value, reason } = record;
  return definedFields({
    id: target === 'trace' ? targetId : null,
    thread_id: target === 'session' ? targetId : null,
    project_name: projectName(options.settings),
    name,
    value,
    source: 'sdk',
    reason: reason === null || reason === '' ? null : textOf(reason, options),
  });
}

export function projectName(settings: TracingSettings): string {
  return settings.project.trim() || 'Default Project';
}

function commonBody(record: TraceRecord | SpanRecord, options: WireOptions): Record<string, JsonValue> {
  const { settings, salt, updatedAt } = options;
  const { error } = record;
  const metadata = settings.allowsDiet === true ? record.metadata : withoutDiet(record.metadata);
  const isFull = settings.level === 'full';
  return {
    id: record.id,
    project_name: projectName(settings),
    name: record.name,
    start_time: record.startedAt,
    last_updated_at: updatedAt,
    source: 'sdk',
    metadata: isFull ? metadata : metadataWithoutContent(metadata, salt),
    end_time: record.endedAt,
    input: contentOf(record.input, options),
    output: contentOf(record.output, options),
    ttft: typeof metadata[ttftName] === 'number' ? metadata[ttftName] : null,
    error_info: error && {
      exception_type: error.exceptionType,
      message: textOf(error.message, options),
      // The stack names our files, but its first line repeats the message.
      traceback: isFull ? textOf(error.traceback, options) : error.exceptionType,
    },
  };
}

/** The prompts a trace links to are texts of ours, the same for everyone. */
function withoutDiet({ opik_prompts: prompts, ...metadata }: TraceRecord['metadata']): TraceRecord['metadata'] {
  return { ...mapFields(metadata, dietRules), ...(prompts === undefined ? {} : { opik_prompts: prompts }) };
}

/** Input and output are objects, lists of objects or strings on the wire; anything else is wrapped. Null: leave the field out. */
function contentOf(value: JsonValue, { settings, salt }: WireOptions): JsonValue {
  if (value === null) return null;
  const allowed = settings.allowsDiet === true ? value : mapJson(value, dietRules);
  if (settings.level !== 'full') return sizeAndHash(allowed, salt);
  const isTaken = typeof allowed === 'string' || (Array.isArray(allowed) ? allowed.every(isObject) : isObject(allowed));
  return isTaken ? allowed : { value: allowed };
}

function textOf(text: string, { settings, salt }: WireOptions): string {
  const allowed = settings.allowsDiet === true ? text : withoutDietText(text);
  return settings.level === 'full' ? allowed : sizeAndHash(allowed, salt);
}

/** Whether a value is an object: not null, not a list. */
export function isObject(value: JsonValue | undefined): value is Record<string, JsonValue> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
