import { ratingName, totalsOf } from '../core/trace/trace';
import type { SessionOverview } from '../core/trace/trace';
import type { Connection } from './trace-database';
import { sessionsOf, timelineOf } from './session-timeline';

/** Every session on the device in one line each, newest first, with what it took and where a copy of it is. */
export async function readOverviews(connection: Connection): Promise<SessionOverview[]> {
  const database = await connection.open();
  const [entries, rows, ids] = await Promise.all([
    database.getAll('records'),
    database.getAll('rows'),
    database.getAll('ids'),
  ]);
  return sessionsOf(entries).map((summary) => {
    const isOwn = ({ sessionId }: { sessionId: string }) => sessionId === summary.sessionId;
    const timeline = timelineOf(summary.sessionId, entries.filter(isOwn));
    const { totalTokens, cost, unpricedCalls } = totalsOf(timeline);
    const rating = timeline.scores.find(({ name }) => name === ratingName);
    const hasArrived = ids.some((known) => known.hasArrived && isOwn(known));
    return {
      ...summary,
      totalTokens,
      cost,
      unpricedCalls,
      rating: rating === undefined ? null : rating.value >= 0.5 ? 1 : 0,
      copy: rows.some(isOwn) ? 'waiting' : hasArrived ? 'sent' : 'none',
    };
  });
}
