import { sessionTraceTag } from '../core/trace';
import type { JsonValue } from '../core/trace';
import type { OutboxRow, StoredTrace, WriteTransaction } from './database';
import type { ServerIds } from './server-ids';
import type { TracingSettings } from './settings';
import { projectName, scoreBody, spanBody, traceBody } from './wire';
import type { RowBody } from './wire';

/**
 * What is sent for a row, made of its record under the present settings; null when there is nothing (any more) to send: the record is
 * gone, or this mode does not send it.
 */
export async function bodyOf(
  transaction: WriteTransaction,
  row: OutboxRow,
  { settings, salt, updatedAt }: { settings: TracingSettings; salt: string; updatedAt: string },
): Promise<RowBody | null> {
  const { kind, id, sessionId } = row;
  const isThreaded = settings.mode === 'session-threads';
  const options = { settings: row.isFull ? settings : { ...settings, level: 'no-content' as const }, salt, updatedAt };
  const traces = transaction.objectStore('traces');
  // A run's own trace belongs to thread mode; in the other mode its operations stand for themselves.
  const isWithheld = (trace: StoredTrace | undefined) => !isThreaded && trace?.record.tags.includes(sessionTraceTag);

  switch (kind) {
    case 'trace': {
      const trace = await traces.get(id);
      return trace === undefined || isWithheld(trace) ? null : traceBody(trace.record, options);
    }
    case 'span': {
      const span = await transaction.objectStore('spans').get(id);
      return span === undefined || isWithheld(await traces.get(span.record.traceId))
        ? null
        : spanBody(span.record, options);
    }
    case 'trace-score':
    case 'span-score':
    case 'thread-score': {
      const score = await transaction.objectStore('scores').get(id);
      if (score === undefined || (kind === 'thread-score' && !isThreaded)) return null;
      return isWithheld(await traces.get(score.record.targetId)) ? null : scoreBody(score.record, options);
    }
    case 'thread-close':
      return isThreaded ? { project_name: projectName(settings), thread_ids: [sessionId] } : null;
    case 'thread-delete':
      return { project_name: projectName(settings), thread_ids: [sessionId] };
    case 'trace-delete':
      return { ids: row.traceIds ?? [] };
  }
}

/** A body with the ids the server knows records by; see server-ids.ts. */
export function withServerIds(body: RowBody, ids: ServerIds): RowBody {
  const mapped = { ...body };
  for (const field of ['id', 'trace_id', 'parent_span_id']) {
    const old = body[field];
    const as = typeof old === 'string' ? ids.get(old)?.as : undefined;
    if (old === undefined || as === undefined || as === old) continue;
    mapped[field] = as;
    const metadata = body['metadata'];
    if (field === 'id' && isObject(metadata)) mapped['metadata'] = { ...metadata, original_id: old };
  }
  return mapped;
}

function isObject(value: JsonValue | undefined): value is Record<string, JsonValue> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
