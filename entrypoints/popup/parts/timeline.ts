import type { SessionTimeline } from '../../../lib/core/trace/trace';
import { storedRun } from '../../../lib/storage/stored-run';
import { makeAsked } from '../asked';
import type { Asked } from '../asked';
import type { CoachRequest } from '../coach-request';

/** The recorded steps of a session: read when it is opened, and again whenever the run moves. Null when they cannot be read. */
export function watchTimeline(request: CoachRequest, sessionId: string): Asked<SessionTimeline | null> {
  return makeAsked(
    () => request('readTimeline', { sessionId }),
    null,
    (again) => storedRun.watch(again),
  );
}
