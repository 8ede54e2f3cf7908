import { useState } from 'react';
import { ConfirmButton } from '../../components/ui/buttons/ConfirmButton';
import { SessionList } from '../../components/sessions/SessionList';
import { SessionsPage } from '../../components/sessions/SessionsPage';
import { Skeleton } from '../../components/ui/Skeleton';
import { useStored } from '../../components/use-stored';
import type { SessionOverview } from '../../lib/core/trace/trace';
import { opikItem, sessionItem } from '../../lib/storage/items';
import { storedRun } from '../../lib/storage/stored-run';
import { isSendingOn } from '../../lib/tracing/tracing-settings';
import { createWatchedRequest } from '../popup/watched-request';
import { ChosenSession } from './ChosenSession';
import type { SessionsHost } from './sessions-host';

/** Every session on the device, and the chosen one step by step. Works without any server. */
export function App({ host }: { host: SessionsHost }) {
  const [source] = useState(() =>
    createWatchedRequest<SessionOverview[] | null>(
      () => host.pages('listSessions', null),
      null,
      (again) => {
        const stops = [storedRun.watch(again), sessionItem.watch(again), host.onReturn(again)];
        return () => {
          for (const stop of stops) stop();
        };
      },
    ),
  );
  const sessions = useStored(source);
  const chosen = useStored(host.chosen) ?? null;
  const session = useStored(sessionItem);
  const opik = useStored(opikItem);
  const [note, setNote] = useState<string | null>(null);
  const currentId = session != null && session.endedAt === null ? session.id : null;
  const now = host.now();
  const isSending = opik !== undefined && isSendingOn(opik);

  const deleteAll = (): void => {
    host
      .pages('deleteAllSessions', null)
      .then(
        ({ kept }) => {
          setNote(kept === 0 ? null : 'The session with a cart being worked on was kept.');
          host.leave();
        },
        () => {
          setNote('That did not work. Reload this page and try again.');
        },
      )
      .finally(source.again);
  };

  const list =
    sessions === undefined ? (
      <Skeleton rows={6} height={64} />
    ) : sessions === null ? (
      <div className="sessions-empty">
        <p>The sessions can’t be read right now.</p>
        <button type="button" className="button is-small" onClick={source.again}>
          Try again
        </button>
      </div>
    ) : sessions.length === 0 ? (
      <p className="sessions-empty soft">
        Nothing yet. Open a grocery store, click the coach’s icon there and say a meal: every step of it is kept here.
      </p>
    ) : (
      <SessionList sessions={sessions} selectedId={chosen} currentId={currentId} now={now} />
    );

  return (
    <SessionsPage
      count={sessions?.length ?? null}
      onOpenSettings={host.openSettings}
      actions={
        <>
          <ConfirmButton
            label="Delete all"
            question={
              isSending ? 'Delete all sessions here and on your Opik server?' : 'Delete all sessions on this device?'
            }
            yes="Delete all"
            onConfirm={deleteAll}
          />
          <p className="small" role="status">
            {note ?? ''}
          </p>
        </>
      }
      list={list}
      detail={
        chosen === null ? null : (
          <ChosenSession
            key={chosen}
            host={host}
            sessionId={chosen}
            opik={opik ?? null}
            copy={sessions?.find(({ sessionId }) => sessionId === chosen)?.copy ?? 'none'}
            onChanged={source.again}
          />
        )
      }
    />
  );
}
