import type { SessionTimeline } from '../../../lib/core/trace/trace';
import { storedRun } from '../../../lib/storage/stored-run';
import { createWatchedRequest } from '../watched-request';
import type { WatchedRequest } from '../watched-request';
import type { CoachRequest } from '../coach-request';

/** The recorded steps of a session: read when it is opened, and again whenever the run moves. Null when they cannot be read. */
export function watchTimeline(request: CoachRequest, sessionId: string): WatchedRequest<SessionTimeline | null> {
  return createWatchedRequest(
    () => request('readTimeline', { sessionId }),
    null,
    (again) => storedRun.watch(again),
  );
}
