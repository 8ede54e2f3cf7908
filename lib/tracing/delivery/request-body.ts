import { isRecord } from '../../core/is-record';
import { sessionTraceTag } from '../../core/trace/trace';
import type { OutboxRow, WriteTransaction } from '../trace-database';
import type { ServerIds } from './server-ids';
import type { TracingSettings } from '../tracing-settings';
import { projectName, scoreBody, spanBody, traceBody } from './opik-format';
import type { RowBody } from './opik-format';

/**
 * The body of a row, made from its record under the present settings. Null when there is nothing to send: the record is gone, or this mode
 * does not send it.
 */
export async function bodyOf(
  transaction: WriteTransaction,
  row: OutboxRow,
  { settings, salt, updatedAt }: { settings: TracingSettings; salt: string; updatedAt: string },
): Promise<RowBody | null> {
  const isThreaded = settings.mode === 'session-threads';
  const thread = { project_name: projectName(settings), thread_ids: [row.sessionId] };
  if (row.kind === 'trace-delete') return { ids: row.traceIds ?? [] };
  if (row.kind === 'thread-delete') return thread;
  if (row.kind === 'thread-close') return isThreaded ? thread : null;

  const records = transaction.objectStore('records');
  const entry = await records.get(row.key);
  if (entry === undefined || (entry.kind === 'thread-score' && !isThreaded)) return null;
  const trace = isThreaded ? undefined : await records.get(`trace:${entry.traceId}`);
  // A run's own trace belongs to thread mode. In the other mode each operation is a trace of its own.
  if (trace?.kind === 'trace' && trace.record.tags.includes(sessionTraceTag)) return null;
  const options = { settings: row.isFull ? settings : { ...settings, level: 'no-content' as const }, salt, updatedAt };
  if (entry.kind === 'trace') return traceBody(entry.record, options);
  return entry.kind === 'span' ? spanBody(entry.record, options) : scoreBody(entry.record, options);
}

/** A body with the ids under which the server knows the records; see server-ids.ts. */
export function withServerIds(body: RowBody, ids: ServerIds): RowBody {
  const mapped = { ...body };
  for (const field of ['id', 'trace_id', 'parent_span_id']) {
    const old = body[field];
    const as = typeof old === 'string' && ids.get(old)?.as;
    if (!as || as === old) continue;
    mapped[field] = as;
    const metadata = body['metadata'];
    if (field === 'id' && isRecord(metadata)) mapped['metadata'] = { ...metadata, original_id: old };
  }
  return mapped;
}
