import { runRound } from './delivery-round';
import type { RoundContext } from './delivery-round';
import { readDeliveryState } from './delivery-state';
import { overCap, changeState } from './outbox';
import { hashOf } from '../../core/text/hash';
import { readServerIds } from './server-ids';
import { isSendingOn } from '../tracing-settings';
import type { TracingSettings } from '../tracing-settings';

/** The result of one delivery. */
export interface DeliveryReport {
  /** `off`: sending is not allowed. `busy`: another context delivers. `failed`: the database did not answer. */
  outcome: 'off' | 'busy' | 'paused' | 'done' | 'retry-later' | 'failed';
  sent: number;
  /** The number of rows that the server refused for good. */
  buried: number;
  left: number;
  /** The time of the next delivery in milliseconds since 1970; null when it waits for something new. */
  nextAt: number | null;
}

/**
 * Sends everything that is due. Never rejects. One delivery runs at a time; a call during one makes it check again at its end.
 *
 * @param isForced send also during a pause (the shopper pressed "Try again")
 */
export type Deliver = (isForced?: boolean) => Promise<DeliveryReport>;

/** The part of the browser's Web Locks that is used. */
export interface Locks {
  request<T>(name: string, options: { ifAvailable: true }, work: (lock: unknown) => Promise<T>): Promise<T>;
}

/**
 * Delivers the outbox: traces, spans, their scores, then the scores of threads, in batches. A row is deleted only when no newer version of
 * its record exists than the one sent. If the worker ends at any moment, the same record is delivered at most twice, which has no further
 * effect.
 */
export function createDelivery(
  context: RoundContext & { readSettings: () => Promise<TracingSettings | null>; locks: Locks },
): Deliver {
  const { connection, locks, now } = context;
  let running: Promise<DeliveryReport> | null = null;
  let isAskedAgain = false;

  return (isForced = false) => {
    isAskedAgain = running !== null;
    running ??= rounds(isForced)
      // Only the database can fail here; its rows are sent the next time.
      .catch((): DeliveryReport => ({ outcome: 'failed', sent: 0, buried: 0, left: 0, nextAt: null }))
      .finally(() => {
        running = null;
      });
    return running;
  };

  async function rounds(isForced: boolean): Promise<DeliveryReport> {
    const last = await locks.request('opik-flush', { ifAvailable: true }, (lock) =>
      lock === null ? report('busy') : round(isForced),
    );
    if (!isAskedAgain || last.outcome !== 'done') return last;
    isAskedAgain = false;
    return rounds(false);
  }

  async function round(isForced: boolean): Promise<DeliveryReport> {
    const settings = await context.readSettings();
    if (settings === null) return report('off');
    const isOn = isSendingOn(settings);
    const mark = accountMark(settings);
    const { pause } = await readDeliveryState(connection);
    if (isOn && pause !== null && pause.settings === mark && pause.until > now() && !isForced) return report('paused');
    await connection.write(async (transaction) => {
      const rows = transaction.objectStore('rows');
      const waiting = await rows.getAll();
      // When sending is off, nothing is to be sent any more.
      const givenUp = isOn ? overCap(waiting) : waiting;
      await changeState(transaction, ({ dropped }) => ({
        pause: null,
        dropped: dropped + (isOn ? givenUp.length : 0),
      }));
      await Promise.all(givenUp.map(({ key }) => rows.delete(key)));
    });
    if (!isOn) return report('off');
    const { isDone, ...counts } = await runRound(context, settings, mark, await readServerIds(connection));
    return report(isDone ? 'done' : 'retry-later', counts);
  }

  async function report(
    outcome: DeliveryReport['outcome'],
    { sent, buried } = { sent: 0, buried: 0 },
  ): Promise<DeliveryReport> {
    const { queued, nextAt, pause } = await readDeliveryState(connection);
    return {
      outcome: pause !== null && outcome === 'retry-later' ? 'paused' : outcome,
      sent,
      buried,
      left: queued,
      nextAt: outcome === 'off' || nextAt === null ? null : Math.max(nextAt, pause?.until ?? 0),
    };
  }
}

/** Identifies the account that traces go to, without its key. A pause belongs to one account and ends when another is set. */
function accountMark({ apiUrl, apiKey, workspace, project }: TracingSettings): string {
  return hashOf(JSON.stringify([apiUrl, apiKey, workspace, project]));
}
