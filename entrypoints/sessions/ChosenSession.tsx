import { Download, ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { ConfirmButton } from '../../components/ui/buttons/ConfirmButton';
import { SessionView } from '../../components/sessions/SessionView';
import { Skeleton } from '../../components/ui/Skeleton';
import { useStored } from '../../components/use-stored';
import { isCoachError } from '../../lib/core/errors';
import { messageOf } from '../../lib/core/trace/trace';
import type { SessionOverview } from '../../lib/core/trace/trace';
import type { OpikSettings } from '../../lib/storage/items';
import { findThreadUrl } from '../../lib/tracing/delivery/opik-link';
import { isSendingOn } from '../../lib/tracing/tracing-settings';
import { watchTimeline } from '../popup/parts/watch-timeline';
import type { SessionsHost } from './sessions-host';

interface Props {
  host: SessionsHost;
  sessionId: string;
  /** Null while they are being read. */
  opik: OpikSettings | null;
  copy: SessionOverview['copy'];
  /** Something about this session changed that the list shows too. */
  onChanged: () => void;
}

/** The chosen session, with what can be done with it. */
export function ChosenSession({ host, sessionId, opik, copy, onChanged }: Props) {
  const [source] = useState(() => watchTimeline(host.coach, sessionId));
  const timeline = useStored(source);
  const [note, setNote] = useState<{ text: string; isWrong: boolean } | null>(null);
  const isSending = opik !== null && isSendingOn(opik);

  const act = (work: () => Promise<string | null>): void => {
    setNote(null);
    work().then(
      (text) => {
        setNote(text === null ? null : { text, isWrong: false });
      },
      (error: unknown) => {
        const text = isCoachError(error, 'run/wrong-step')
          ? error.message
          : 'That did not work. Reload this page and try again.';
        setNote({ text, isWrong: true });
      },
    );
  };
  const openInOpik = async (): Promise<string | null> => {
    const url = opik === null ? null : await findThreadUrl(opik, sessionId, host.fetch);
    if (url === null) return 'Opik does not know this project yet, or does not answer. See Delivery in the settings.';
    host.openTab(url);
    return null;
  };
  const save = async (): Promise<string> => {
    const { fileName, text } = await host.pages('exportSession', { sessionId });
    host.saveFile(fileName, text);
    return `Saved as ${fileName}, without keys.`;
  };
  const remove = async (): Promise<null> => {
    await host.pages('deleteSession', { sessionId });
    onChanged();
    host.leave();
    return null;
  };
  const rate = async (traceId: string | null, value: 0 | 1, comment: string | null): Promise<null> => {
    await host.pages('rateSession', { sessionId, traceId, value, comment });
    onChanged();
    return null;
  };

  if (timeline === undefined) return <Skeleton rows={5} height={64} />;
  if (timeline === null)
    return (
      <div className="sessions-empty">
        <p>This session can’t be read right now.</p>
        <button type="button" className="button is-small" onClick={source.again}>
          Try again
        </button>
      </div>
    );
  const [first] = timeline.traces;
  if (first === undefined)
    return <p className="sessions-empty soft">This session is not kept on this device (any more).</p>;
  return (
    <SessionView
      timeline={timeline}
      title={messageOf(first.trace.input) ?? 'A session without words'}
      now={host.now()}
      onRate={(traceId, value, comment) => {
        act(() => rate(traceId, value, comment));
      }}
      actions={
        <>
          {isSending && opik.mode === 'session-threads' ? (
            <button
              type="button"
              className="button is-small"
              onClick={() => {
                act(openInOpik);
              }}
            >
              <ExternalLink size={14} aria-hidden />
              Open in Opik
            </button>
          ) : null}
          <button
            type="button"
            className="button is-small"
            onClick={() => {
              act(save);
            }}
          >
            <Download size={14} aria-hidden />
            Export as JSON
          </button>
          <ConfirmButton
            label="Delete"
            question={deleteQuestion(isSending, copy)}
            yes="Delete it"
            onConfirm={() => {
              act(remove);
            }}
          />
          <p className="small soft" role="status" data-wrong={note?.isWrong ?? false}>
            {note?.text ?? ''}
          </p>
        </>
      }
    />
  );
}

function deleteQuestion(isSending: boolean, copy: SessionOverview['copy']): string {
  if (isSending) return 'Delete it here and on your Opik server?';
  return copy === 'none'
    ? 'Delete it from this device?'
    : 'Delete it from this device? Sending is off, so the copy in Opik stays there.';
}
