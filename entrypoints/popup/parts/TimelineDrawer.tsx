import { useState } from 'react';
import { SessionTimeline } from '../../../components/sessions/SessionTimeline';
import type { Watched } from '../../../components/use-stored';
import { useStored } from '../../../components/use-stored';
import type { SessionTimeline as Timeline } from '../../../lib/core/trace/trace';
import type { CoachRequest } from '../coach-request';
import { watchTimeline } from './watch-timeline';

interface Props {
  request: CoachRequest;
  sessionId: string | null;
  onClose: () => void;
  onOpenSessions: () => void;
}

const nothing: Watched<Timeline | null> = {
  fallback: null,
  get: () => Promise.resolve(null),
  watch: () => () => undefined,
};

/** The timeline of the open session, read when the drawer opens and again as the run moves. */
export function TimelineDrawer({ request, sessionId, onClose, onOpenSessions }: Props) {
  const [item] = useState(() => (sessionId === null ? nothing : watchTimeline(request, sessionId)));
  return <SessionTimeline timeline={useStored(item)} onClose={onClose} onOpenSessions={onOpenSessions} />;
}
