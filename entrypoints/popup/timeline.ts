import type { Watched } from '../../components/use-stored';
import type { SessionTimeline } from '../../lib/core/trace';
import { storedRun } from '../../lib/storage/stored-run';
import type { CoachRequest } from './coach-request';

/** The recorded steps of a session: read when the timeline is opened, and again whenever the run moves. Null when they cannot be read. */
export function watchTimeline(request: CoachRequest, sessionId: string): Watched<SessionTimeline | null> {
  const get = (): Promise<SessionTimeline | null> => request('readTimeline', { sessionId });
  return {
    fallback: null,
    get,
    watch: (onChange) => {
      // At most one question under way and one waiting, however fast the run moves.
      let isReading = false;
      let isStale = false;
      const read = async (): Promise<void> => {
        if (isReading) {
          isStale = true;
          return;
        }
        isReading = true;
        try {
          onChange(await get());
        } catch {
          // What is on the screen is still true, only not the newest; the next move of the run reads again.
        }
        isReading = false;
        if (!isStale) return;
        isStale = false;
        await read();
      };
      return storedRun.watch(() => {
        void read();
      });
    },
  };
}
