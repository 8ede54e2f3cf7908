import { isUnpriced, ratingName } from '../core/trace';
import type { SessionOverview, SpanRecord } from '../core/trace';
import type { Connection, StoredEntry } from './database';
import { sessionsOf } from './timeline';

/** Every session on the device in one line each, newest first, with what it took and where a copy of it is. */
export async function readOverviews(connection: Connection): Promise<SessionOverview[]> {
  const database = await connection.open();
  const [entries, rows, ids] = await Promise.all([
    database.getAll('records'),
    database.getAll('rows'),
    database.getAll('ids'),
  ]);
  const waiting = new Set(rows.map(({ sessionId }) => sessionId));
  const sent = new Set(ids.filter(({ hasArrived }) => hasArrived).map(({ sessionId }) => sessionId));
  const inSession = new Map<string, StoredEntry[]>();
  for (const entry of entries) {
    const own = inSession.get(entry.sessionId);
    if (own === undefined) inSession.set(entry.sessionId, [entry]);
    else own.push(entry);
  }
  return sessionsOf(entries).map((summary) => {
    const own = inSession.get(summary.sessionId) ?? [];
    return {
      ...summary,
      ...spentOn(own.flatMap((entry) => (entry.kind === 'span' ? [entry.record] : []))),
      rating: ratingOf(own),
      copy: waiting.has(summary.sessionId) ? 'waiting' : sent.has(summary.sessionId) ? 'sent' : 'none',
    };
  });
}

function spentOn(spans: readonly SpanRecord[]): Pick<SessionOverview, 'totalTokens' | 'cost' | 'unpricedCalls'> {
  return {
    totalTokens: spans.reduce((sum, { usage }) => sum + (usage?.['total_tokens'] ?? 0), 0),
    cost: spans.reduce((sum, { cost }) => sum + (cost ?? 0), 0),
    unpricedCalls: spans.filter(isUnpriced).length,
  };
}

function ratingOf(entries: readonly StoredEntry[]): 0 | 1 | null {
  const value = entries.flatMap((entry) =>
    entry.kind === 'thread-score' && entry.record.name === ratingName ? [entry.record.value] : [],
  )[0];
  return value === undefined ? null : value >= 0.5 ? 1 : 0;
}
