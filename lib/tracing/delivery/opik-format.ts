import { isRecord } from '../../core/is-record';
import type { JsonValue, ScoreRecord, SpanRecord, TraceRecord } from '../../core/trace/trace';
import { dietRules, metadataWithoutContent, sizeAndHash, withoutDietText } from '../privacy/remove-diet-text';
import type { TracingSettings } from '../tracing-settings';
import { definedFields, mapJson, mapFields } from '../privacy/map-json';

/**
 * Our records in the form of Opik (`Trace_Write`, `Span_Write`, `FeedbackScoreBatchItem` of its OpenAPI description). Whole records are
 * sent, because a batch POST is an upsert in which the last one replaces the others. A field without a value is left out, because null is
 * refused.
 */
export interface WireOptions {
  settings: TracingSettings;
  /** For the hashes at the level `no-content`. */
  salt: string;
  /** When this version was written, in ISO format. Opik orders two versions in one batch by it. */
  updatedAt: string;
}

export type RowBody = Record<string, JsonValue>;

/** The metadata name for which Opik has a field: the time to the first token, in milliseconds. */
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

/** The score of a trace; for the score of a session, `thread_id` takes the place of `id`. */
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
      // The stack names our files, but its first line repeats the message, so it is sent only with full content.
      traceback: isFull ? textOf(error.traceback, options) : error.exceptionType,
    },
  };
}

/** The metadata of a trace without diets. The prompts that it links to are our own texts and the same for everyone. */
function withoutDiet({ opik_prompts: prompts, ...metadata }: TraceRecord['metadata']): TraceRecord['metadata'] {
  return { ...mapFields(metadata, dietRules), ...(prompts === undefined ? {} : { opik_prompts: prompts }) };
}

/**
 * Input or output in Opik's form: an object, a list of objects or a string; any other value is wrapped. Null: the field is left out.
 */
function contentOf(value: JsonValue, { settings, salt }: WireOptions): JsonValue {
  if (value === null) return null;
  const allowed = settings.allowsDiet === true ? value : mapJson(value, dietRules);
  if (settings.level !== 'full') return sizeAndHash(allowed, salt);
  const isTaken = typeof allowed === 'string' || (Array.isArray(allowed) ? allowed.every(isRecord) : isRecord(allowed));
  return isTaken ? allowed : { value: allowed };
}

function textOf(text: string, { settings, salt }: WireOptions): string {
  const allowed = settings.allowsDiet === true ? text : withoutDietText(text);
  return settings.level === 'full' ? allowed : sizeAndHash(allowed, salt);
}
