import { CircleAlert, CloudCheck, CloudUpload, ThumbsDown, ThumbsUp } from 'lucide-react';
import type { SessionOverview } from '../../lib/core/trace/trace';
import { formatWhen } from '../ui/date-text';
import { spentText } from '../ui/spent-text';
import { pluralOf } from '../ui/plural-text';
import './SessionList.css';

interface Props {
  sessions: readonly SessionOverview[];
  selectedId: string | null;
  /** The session the popup is in; null when none is open. */
  currentId: string | null;
  now: Date;
}

/** Every session kept on the device, newest first: what was asked, when, what it took and how it stands. */
export function SessionList({ sessions, selectedId, currentId, now }: Props) {
  return (
    <ul className="session-list">
      {sessions.map((session) => (
        <li key={session.sessionId}>
          <a
            href={`#${session.sessionId}`}
            className="session-row"
            aria-current={session.sessionId === selectedId ? 'true' : undefined}
          >
            <span className="session-row-title clamp">{session.firstMessage ?? 'A session without words'}</span>
            <span className="tiny soft number">{factsOf(session, now)}</span>
            <span className="session-row-marks">
              {session.sessionId === currentId ? <span className="badge is-good">Open now</span> : null}
              {session.hasFailed ? (
                <span className="badge is-bad">
                  <CircleAlert size={12} aria-hidden />
                  Something failed
                </span>
              ) : null}
              {session.rating === null ? null : session.rating === 1 ? (
                <span className="badge">
                  <ThumbsUp size={12} aria-hidden />
                  Good
                </span>
              ) : (
                <span className="badge">
                  <ThumbsDown size={12} aria-hidden />
                  Bad
                </span>
              )}
              {session.copy === 'none' ? null : session.copy === 'sent' ? (
                <span className="badge">
                  <CloudCheck size={12} aria-hidden />
                  In Opik
                </span>
              ) : (
                <span className="badge">
                  <CloudUpload size={12} aria-hidden />
                  On its way to Opik
                </span>
              )}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function factsOf({ startedAt, traceCount, totalTokens, cost, unpricedCalls }: SessionOverview, now: Date): string {
  const facts = [
    formatWhen(startedAt, now),
    pluralOf(traceCount, 'trace'),
    spentText(totalTokens, cost, unpricedCalls) ?? 'without Claude',
  ];
  return facts.join(' · ');
}
