import { messageOf } from '../core/trace';
import type { ScoreRecord, SessionSummary, SessionTimeline, SpanRecord, TraceRecord } from '../core/trace';
import type { StoredEntry } from './database';

/** Puts a session's records together: traces by start, each with its spans by start and its scores; the session's own scores apart. */
export function timelineOf(sessionId: string, entries: readonly StoredEntry[]): SessionTimeline {
  const traces: TraceRecord[] = [];
  const spans: SpanRecord[] = [];
  const scores: ScoreRecord[] = [];
  for (const { kind, record } of entries) {
    if (kind === 'trace') traces.push(record);
    else if (kind === 'span') spans.push(record);
    else scores.push(record);
  }
  const sortedSpans = byStart(spans);
  return {
    sessionId,
    traces: byStart(traces).map((trace) => ({
      trace,
      spans: sortedSpans.filter(({ traceId }) => traceId === trace.id),
      scores: scores.filter(({ targetId }) => targetId === trace.id),
    })),
    scores: scores.filter(({ target }) => target === 'session'),
  };
}

/** One line about each session that has a trace, newest first. */
export function sessionsOf(entries: readonly StoredEntry[]): SessionSummary[] {
  const traces = byStart(entries.flatMap(({ kind, record }) => (kind === 'trace' ? [record] : [])));
  const sessions = new Map<string, SessionSummary>();
  for (const { sessionId, startedAt, endedAt, input, error } of traces) {
    const known = sessions.get(sessionId);
    const lastAt = endedAt ?? startedAt;
    sessions.set(sessionId, {
      sessionId,
      startedAt: known?.startedAt ?? startedAt,
      lastAt: known !== undefined && known.lastAt > lastAt ? known.lastAt : lastAt,
      traceCount: (known?.traceCount ?? 0) + 1,
      firstMessage: known === undefined ? messageOf(input) : known.firstMessage,
      isOpen: known?.isOpen === true || endedAt === null,
      hasFailed: known?.hasFailed === true || error !== null,
    });
  }
  return [...sessions.values()].reverse();
}

/** Ids are UUIDv7, so they put records of one millisecond in order too. */
function byStart<T extends { startedAt: string; id: string }>(records: readonly T[]): T[] {
  return records.toSorted((a, b) => a.startedAt.localeCompare(b.startedAt) || a.id.localeCompare(b.id));
}
