import { rowKinds } from './database';
import type { Connection, OutboxRow } from './database';
import { createDeliveryRound } from './delivery-round';
import { createDeliveryShelf, readDeliveryState, writePause } from './delivery-shelf';
import type { OpikCall } from './opik';
import { hashOf } from './privacy';
import { readServerIds } from './server-ids';
import { sends } from './settings';
import type { TracingSettings } from './settings';

/** What one delivery did. */
export interface DeliveryReport {
  /** `off`: sending is not allowed. `busy`: another context delivers. `failed`: the database would not answer. */
  outcome: 'off' | 'busy' | 'paused' | 'done' | 'retry-later' | 'failed';
  sent: number;
  /** Rows the server refused for good. */
  buried: number;
  left: number;
  /** When to deliver again, in milliseconds since 1970; null: when there is something new. */
  nextAt: number | null;
}

export interface Delivery {
  /**
   * Sends what is due. Never rejects. One delivery runs at a time; asking during one makes it look once more.
   *
   * @param isForced also through a pause (the shopper pressed "Try again")
   */
  deliver(isForced?: boolean): Promise<DeliveryReport>;
}

/** What is needed of the browser's Web Locks. */
export interface Locks {
  request<T>(name: string, options: { ifAvailable: true }, work: (lock: unknown) => Promise<T>): Promise<T>;
}

/**
 * Delivers the outbox: traces, spans, their scores, then the threads' scores, in batches. A row is deleted only when the version that
 * was sent is still the newest, so a kill at any moment costs at most a second, idempotent, delivery of the same record.
 */
export function createDelivery(options: {
  connection: Connection;
  call: OpikCall;
  readSettings: () => Promise<TracingSettings | null>;
  now: () => number;
  /** 0 ≤ n < 1, for the spread of waiting times */
  random: () => number;
  randomBytes: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;
  locks?: Locks;
}): Delivery {
  const { connection, now } = options;
  let running: Promise<DeliveryReport> | null = null;
  let isAskedAgain = false;

  return {
    deliver(isForced = false) {
      if (running !== null) {
        isAskedAgain = true;
        return running;
      }
      isAskedAgain = false;
      running = rounds(isForced).finally(() => {
        running = null;
      });
      return running;
    },
  };

  async function rounds(isForced: boolean): Promise<DeliveryReport> {
    try {
      const last = await lockedRound(isForced);
      if (!isAskedAgain || last.outcome !== 'done') return last;
      isAskedAgain = false;
      return await rounds(false);
    } catch {
      // Only the database can fail here, and whatever it still holds is sent another time.
      return { outcome: 'failed', sent: 0, buried: 0, left: 0, nextAt: null };
    }
  }

  function lockedRound(isForced: boolean): Promise<DeliveryReport> {
    if (options.locks === undefined) return round(isForced);
    return options.locks.request('opik-flush', { ifAvailable: true }, (lock) =>
      lock === null ? report('busy') : round(isForced),
    );
  }

  async function round(isForced: boolean): Promise<DeliveryReport> {
    const settings = await options.readSettings();
    if (settings === null) return report('off');
    const ids = await readServerIds(connection);
    const shelf = createDeliveryShelf({ connection, settings, now, random: options.random, ids });
    if (!sends(settings)) {
      await shelf.clear();
      return report('off');
    }
    const mark = accountMark(settings);
    const { pause } = await readDeliveryState(connection);
    if (pause !== null && pause.settings === mark && pause.until > now() && !isForced) return report('paused');
    if (pause !== null) await writePause(connection, null);

    const { call, randomBytes } = options;
    const delivery = createDeliveryRound({ connection, shelf, call, settings, mark, ids, now, randomBytes });
    let hasStopped = false;
    for (const kind of rowKinds) {
      // Again and again: what is delivered may queue something, and a newer version may have come meanwhile.
      let rows: OutboxRow[] = [];
      while (!hasStopped && (rows.length > 0 || (rows = await shelf.dueRows(kind)).length > 0)) {
        hasStopped = (await delivery.deliver(await shelf.pack(rows))) === 'stop';
      }
    }
    return report(hasStopped ? 'retry-later' : 'done', delivery.counts);
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

/** A mark of the account traces go to: a pause belongs to it, and ends when another is set. Not the key itself. */
function accountMark({ apiUrl, apiKey, workspace, project }: TracingSettings): string {
  return hashOf(JSON.stringify([apiUrl, apiKey, workspace, project]));
}
