import { keyNotSent } from '../../../lib/core/store/origin-pattern';
import { CircleAlert, CircleCheck, CirclePause, Clock } from 'lucide-react';
import type { ReactNode } from 'react';
import type { DeliveryView } from '../../../lib/core/trace/trace-delivery';
import { readableName } from '../../sessions/trace/trace-tree';
import { pluralOf } from '../../ui/plural-text';
import './DeliveryState.css';

interface Props {
  delivery: DeliveryView;
  isBusy: boolean;
  /** Sends now, refused rows with these keys too. */
  onSend: (keys: string[]) => void;
  onDiscard: (keys: string[]) => void;
}

const clock = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });

/** Whether everything recorded has arrived at the server, and if not, what waits, why, and what can be done. */
export function DeliveryState({ delivery, isBusy, onSend, onDiscard }: Props) {
  const { waiting, refused, pause, dropped, lostWrites } = delivery;
  const keys = refused.map(({ key }) => key);
  return (
    <div className="delivery" aria-live="polite">
      <div className="delivery-line">
        {pause !== null ? (
          <Line icon={<CirclePause size={18} aria-hidden />} tone="warn">
            {pauseText(pause)} {waitingText(delivery)} I try again by myself on {clock.format(pause.until)}.
            {pause.reason === keyNotSent ? null : (
              <span className="tiny soft delivery-said">The server said: {pause.reason}</span>
            )}
          </Line>
        ) : waiting > 0 ? (
          <Line icon={<Clock size={18} aria-hidden />}>{waitingText(delivery)}</Line>
        ) : refused.length === 0 ? (
          <Line icon={<CircleCheck size={18} aria-hidden />} tone="good">
            Everything recorded while sending was on has arrived.
          </Line>
        ) : (
          <Line icon={<CircleCheck size={18} aria-hidden />}>Nothing else waits.</Line>
        )}
        {pause !== null || waiting > 0 ? (
          <button
            type="button"
            className="button is-small"
            disabled={isBusy}
            onClick={() => {
              onSend([]);
            }}
          >
            {isBusy ? 'Sending…' : 'Send now'}
          </button>
        ) : null}
      </div>
      {dropped > 0 ? (
        <Line icon={<CircleAlert size={18} aria-hidden />} tone="bad">
          {pluralOf(dropped, 'old record')} {dropped === 1 ? 'was' : 'were'} given up because too many waited. They are
          still in the sessions on this device.
        </Line>
      ) : null}
      {lostWrites > 0 ? (
        <Line icon={<CircleAlert size={18} aria-hidden />} tone="bad">
          {pluralOf(lostWrites, 'record')} could not be kept on this device: its storage may be full.
        </Line>
      ) : null}
      {refused.length === 0 ? null : (
        <div>
          <div className="delivery-line">
            <h3>{pluralOf(refused.length, 'record')} refused by the server</h3>
            <button
              type="button"
              className="button is-small"
              disabled={isBusy}
              onClick={() => {
                onSend(keys);
              }}
            >
              Try all again
            </button>
            <button
              type="button"
              className="button is-small"
              disabled={isBusy}
              onClick={() => {
                onDiscard(keys);
              }}
            >
              Discard all
            </button>
          </div>
          <ul className="delivery-refused">
            {refused.map((row) => (
              <li key={row.key}>
                <div>
                  <p className="small">
                    <strong>{row.name === '' ? readableName(row.kind) : readableName(row.name)}</strong>{' '}
                    <span className="soft">
                      {row.kind.replace('-', ' ')} · {clock.format(row.at)}
                    </span>
                  </p>
                  <p className="tiny delivery-reason">
                    HTTP {row.status}: {row.reason}
                  </p>
                </div>
                <button
                  type="button"
                  className="button is-small is-quiet"
                  aria-label={`Try ${row.name} again`}
                  disabled={isBusy}
                  onClick={() => {
                    onSend([row.key]);
                  }}
                >
                  Try again
                </button>
                <button
                  type="button"
                  className="button is-small is-quiet"
                  aria-label={`Discard ${row.name}`}
                  disabled={isBusy}
                  onClick={() => {
                    onDiscard([row.key]);
                  }}
                >
                  Discard
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Line({ icon, tone, children }: { icon: ReactNode; tone?: 'good' | 'warn' | 'bad'; children: ReactNode }) {
  return (
    <div className="delivery-text small" data-tone={tone}>
      {icon}
      <p>{children}</p>
    </div>
  );
}

function waitingText({ waiting, waitingBytes }: DeliveryView): string {
  const kilobytes = Math.max(1, Math.round(waitingBytes / 1000));
  return waiting === 0
    ? 'Nothing waits.'
    : `${pluralOf(waiting, 'record')} (${String(kilobytes)} kB) ${waiting === 1 ? 'waits' : 'wait'} to be sent.`;
}

function pauseText({ status, reason }: { status: number; reason: string }): string {
  if (reason === keyNotSent) return `Paused: ${reason}`;
  if (status === 429) return 'Paused: the server asked to slow down.';
  if (status === 402) return 'Paused: the workspace has used up its quota.';
  return 'Paused: the server does not accept the API key. Check it above.';
}
