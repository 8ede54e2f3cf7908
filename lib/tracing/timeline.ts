import type { ScoreRecord, SessionSummary, SessionTimeline, SpanRecord, TraceRecord } from '../core/trace';

/** Puts a session's records together: traces by start, each with its spans by start and its scores; the session's own scores apart. */
export function timelineOf(
  sessionId: string,
  traces: readonly TraceRecord[],
  spans: readonly SpanRecord[],
  scores: readonly ScoreRecord[],
): SessionTimeline {
  const spansOf = new Map<string, SpanRecord[]>();
  for (const span of byStart(spans)) {
    const siblings = spansOf.get(span.traceId);
    if (siblings === undefined) spansOf.set(span.traceId, [span]);
    else siblings.push(span);
  }
  return {
    sessionId,
    traces: byStart(traces).map((trace) => {
      const own = spansOf.get(trace.id) ?? [];
      const ids = new Set([trace.id, ...own.map(({ id }) => id)]);
      return {
        trace,
        spans: own,
        scores: scores.filter(({ target, targetId }) => target !== 'session' && ids.has(targetId)),
      };
    }),
    scores: scores.filter(({ target }) => target === 'session'),
  };
}

/** One line about a session, for a list. `traces` has at least one entry. */
export function summarizeSession(sessionId: string, traces: readonly TraceRecord[]): SessionSummary {
  const sorted = byStart(traces);
  const startedAt = sorted[0]?.startedAt ?? '';
  return {
    sessionId,
    startedAt,
    lastAt: traces.reduce(
      (last, { startedAt: start, endedAt }) => [last, start, endedAt ?? start].sort().at(-1) ?? last,
      startedAt,
    ),
    traceCount: traces.length,
    firstMessage: messageOf(sorted[0]),
    isOpen: traces.some(({ endedAt }) => endedAt === null),
    hasFailed: traces.some(({ error }) => error !== null),
  };
}

/** What a trace was asked, when its input says so in the form the chat view reads. */
function messageOf(trace: TraceRecord | undefined): string | null {
  const input = trace?.input ?? null;
  if (typeof input === 'string') return input;
  if (input === null || typeof input !== 'object' || Array.isArray(input)) return null;
  return typeof input['message'] === 'string' ? input['message'] : null;
}

/** Ids are UUIDv7, so they put records of one millisecond in order too. */
function byStart<T extends { startedAt: string; id: string }>(records: readonly T[]): T[] {
  return [...records].sort((a, b) => a.startedAt.localeCompare(b.startedAt) || a.id.localeCompare(b.id));
}
