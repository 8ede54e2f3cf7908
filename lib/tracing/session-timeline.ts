import { messageOf } from '../core/trace/trace';
import type { ScoreRecord, SessionSummary, SessionTimeline, SpanRecord, TraceRecord } from '../core/trace/trace';
import type { StoredEntry } from './trace-database';

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
    const lastAt = endedAt ?? startedAt;
    const session = sessions.get(sessionId) ?? {
      sessionId,
      startedAt,
      lastAt,
      traceCount: 0,
      firstMessage: messageOf(input),
      isOpen: false,
      hasFailed: false,
    };
    if (session.lastAt < lastAt) session.lastAt = lastAt;
    session.traceCount += 1;
    session.isOpen ||= endedAt === null;
    session.hasFailed ||= error !== null;
    sessions.set(sessionId, session);
  }
  return [...sessions.values()].reverse();
}

/** Ids are UUIDv7, so they put records of one millisecond in order too. */
function byStart<T extends { startedAt: string; id: string }>(records: readonly T[]): T[] {
  return records.toSorted((a, b) => (a.startedAt + a.id < b.startedAt + b.id ? -1 : 1));
}
