import { bodyOf, withServerIds } from './request-body';
import type { Connection, KnownId, OutboxRow, RowKind } from '../trace-database';
import { endpoints, reasonOf } from './opik-api';
import type { Endpoint, OpikAnswer, OpikCall, OpikRequest } from './opik-api';
import { byTime, changeOutbox, changeState, stateOf } from './outbox';
import type { Outbox } from './outbox';
import { isWindowRefusal, noteDelivered, outsideWindow, renewIds } from './server-ids';
import type { TracingSettings } from '../tracing-settings';
import type { RowBody } from './opik-format';

/** The limits of a batch. A single row may be larger than `bytes`. */
export const batchCap = { rows: 100, bytes: 1_000_000 } as const;

/** The bytes of a body beside its record: the project's name, longer field names. */
const envelopeBytes = 300;

/** The most refused rows that are kept. */
const maxDead = 200;
const firstWaitMs = 30_000;
const maxWaitMs = 3_600_000;
const rateLimitDefaultSeconds = 60;
const maxRateLimitSeconds = 3_600;
/** How long delivery pauses after a refused key or a used-up quota, in seconds, before it tries again by itself. */
const pauseSeconds = 6 * 3_600;
/** The number of tries after which a server error may be caused by one row. The batch is then split. */
const triesBeforeSplitting = 3;

/** A row with its body, ready to be sent. */
interface Parcel {
  row: OutboxRow;
  body: RowBody;
}

/** What a round needs. */
export interface RoundContext {
  connection: Connection;
  call: OpikCall;
  now: () => number;
  /** 0 ≤ n < 1, for the variation of waiting times. */
  random: () => number;
}

/**
 * One round of delivery under one state of the settings. It sends what is due, one kind after another, and acts on each answer. Each inner
 * step returns whether the round may go on; if not, no more requests are sent for now.
 *
 * @param mark identifies the account; a pause belongs to it
 * @param ids the ids under which the server knows records (server-ids.ts)
 */
export async function runRound(
  { connection, call, now, random }: RoundContext,
  settings: TracingSettings,
  mark: string,
  ids: Map<string, KnownId>,
): Promise<{ sent: number; buried: number; isDone: boolean }> {
  let sent = 0;
  let buried = 0;
  /** Ids renewed in this round; a second refusal of one is final. */
  const renewedNow = new Set<string>();
  const change = <T>(work: (outbox: Outbox) => Promise<T>) => changeOutbox(connection, settings, now(), work);

  let goesOn = true;
  /** The endpoint of the current kind. */
  let endpoint: Endpoint;
  for (endpoint of endpoints) {
    // The loop runs again, because a delivery may queue something and a newer version may have arrived.
    let rows: OutboxRow[] = [];
    while (goesOn && (rows.length > 0 || (rows = await dueRows(endpoint.kind)).length > 0)) {
      goesOn = await deliver(await pack(rows));
    }
  }
  return { sent, buried, isDone: goesOn };

  /**
   * The rows of one kind that are due. The scores and the closing of a session wait while one of its traces is not delivered, because older
   * servers delete a thread's scores when another trace joins the thread.
   */
  async function dueRows(kind: RowKind): Promise<OutboxRow[]> {
    const rows = await (await connection.open()).getAll('rows');
    const isAwaiting = ({ sessionId }: OutboxRow) =>
      rows.some(
        (other) =>
          other.sessionId === sessionId &&
          (kind === 'thread-close' ? other.kind !== kind : kind === 'thread-score' && other.kind === 'trace'),
      );
    return rows.filter((row) => row.kind === kind && row.nextAt <= now() && !isAwaiting(row));
  }

  /** Takes the next batch from the list and builds it. A row with nothing to send is deleted. */
  function pack(rows: OutboxRow[]): Promise<Parcel[]> {
    let bytes = 0;
    const cut = rows.findIndex((row, index) => {
      bytes += row.bytes + envelopeBytes;
      return index > 0 && (index >= batchCap.rows || bytes > batchCap.bytes || endpoint.list === undefined);
    });
    const batch = rows.splice(0, cut < 0 ? rows.length : cut);
    const updatedAt = new Date(now()).toISOString();
    return change(async ({ transaction, remove }) => {
      const { salt } = await stateOf(transaction.objectStore('meta').get('outbox'));
      const parcels = await Promise.all(
        batch.map(async (row) => {
          const body = await bodyOf(transaction, row, { settings, salt, updatedAt });
          if (body === null) await remove(row);
          else if (!row.wasTried) await transaction.objectStore('rows').put({ ...row, wasTried: true });
          return body === null ? [] : [{ row, body }];
        }),
      );
      return parcels.flat();
    });
  }

  /** Sends parcels of one kind as one request. With `isUpdate`, a single parcel is sent as an update of what the server has. */
  async function deliver(parcels: readonly Parcel[], isUpdate = false): Promise<boolean> {
    const [first] = parcels;
    if (first === undefined) return true;
    const answer = await call(settings, requestFor(first, parcels, isUpdate));
    const { status } = answer;
    const isGone = status === 404 && endpoint.list === undefined;
    // Not found: the thread to close or the traces to delete do not exist, so nothing is left to do.
    if ((status >= 200 && status < 300) || isGone) return settle(parcels);
    if ([401, 402, 403, 429].includes(status)) return pause(answer);
    if (status === 0 || status === 408 || status >= 500) return afterOutage(parcels, status);
    return isWindowRefusal(answer) ? afterWindowRefusal(parcels, answer, isUpdate) : refuse(parcels, answer);
  }

  function requestFor(first: Parcel, parcels: readonly Parcel[], isUpdate: boolean): OpikRequest {
    const { method, path, list } = endpoint;
    const bodies = parcels.map(({ body }) => withServerIds(body, ids));
    if (!isUpdate) return { method, path, body: list === undefined ? bodies[0] : { [list]: bodies } };
    // The address of an update names the record, and its start time must not change.
    const body = { ...bodies[0], id: undefined, start_time: undefined, last_updated_at: undefined };
    return { method: 'PATCH', path: pathOf(first.row), body };
  }

  /**
   * After a delivery: deletes the rows that have no newer version. The scores of a thread are queued again after each trace that joins it.
   */
  async function settle(parcels: readonly Parcel[]): Promise<true> {
    await change(async ({ transaction, add, remove }) => {
      const joined = new Set<string>();
      await Promise.all(
        parcels.map(async ({ row, body }) => {
          if (row.kind === 'trace' && body['thread_id'] !== undefined) joined.add(row.sessionId);
          await Promise.all([remove(row), noteDelivered(transaction, ids, row)]);
        }),
      );
      for (const sessionId of joined) {
        for (const entry of await transaction.objectStore('records').index('session').getAll(sessionId)) {
          if (entry.kind === 'thread-score') await add(entry);
        }
      }
    });
    sent += parcels.length;
    return true;
  }

  /** After an outage: tries again in 30 s, doubling up to 1 h, plus or minus a fifth. */
  async function afterOutage(parcels: readonly Parcel[], status: number): Promise<boolean> {
    const isMaybeOneRow = status === 500 && parcels.every(({ row }) => row.attempts >= triesBeforeSplitting);
    if (isMaybeOneRow && parcels.length > 1) return deliverHalves(parcels);
    await change(async ({ transaction }) => {
      const rows = transaction.objectStore('rows');
      for (const { row } of parcels) {
        const wait = Math.min(firstWaitMs * 2 ** row.attempts, maxWaitMs) * (0.8 + 0.4 * random());
        const current = await rows.get(row.key);
        if (current?.rev === row.rev) await rows.put({ ...current, attempts: row.attempts + 1, nextAt: now() + wait });
      }
    });
    return isMaybeOneRow;
  }

  /** After a refusal because of the content: finds the bad row and keeps it with the reason; the other rows are delivered. */
  async function refuse(parcels: readonly Parcel[], answer: OpikAnswer): Promise<boolean> {
    const [only] = parcels;
    if (parcels.length > 1 || only === undefined) return deliverHalves(parcels);
    const { row, body } = only;
    const { name } = body;
    const refusal = { name: typeof name === 'string' ? name : '', status: answer.status, reason: reasonOf(answer) };
    await change(async ({ transaction, remove }) => {
      await remove(row);
      const graves = transaction.objectStore('dead');
      await graves.put({ ...row, ...refusal, at: now() });
      for (const { key } of byTime(await graves.getAll()).slice(0, -maxDead)) await graves.delete(key);
    });
    buried += 1;
    return true;
  }

  async function deliverHalves(parcels: readonly Parcel[]): Promise<boolean> {
    const middle = Math.ceil(parcels.length / 2);
    return (await deliver(parcels.slice(0, middle))) && deliver(parcels.slice(middle));
  }

  /** Some ids are too old to be created (or too new, with a wrong clock). They are renewed, unless the server already has them. */
  async function afterWindowRefusal(
    parcels: readonly Parcel[],
    answer: OpikAnswer,
    isUpdate: boolean,
  ): Promise<boolean> {
    const serverNow = answer.serverNow ?? now();
    const isOutside = outsideWindow(answer, serverNow);
    const outside = parcels.filter(({ row }) => isOutside(serverId(row)));
    const candidates = outside.length === 0 && parcels.length === 1 ? parcels : outside;
    const refused = candidates.filter(({ row }) => !renewedNow.has(row.id));
    if (refused.length === 0) return refuse(parcels, answer);
    const unknown: OutboxRow[] = [];
    const again = [...parcels];
    for (const parcel of refused) {
      if (isUpdate || !(await serverHas(parcel.row))) {
        unknown.push(parcel.row);
      } else {
        again.splice(again.indexOf(parcel), 1);
        if (!(await deliver([parcel], true))) return false;
      }
    }
    if (unknown.length > 0) await renew(unknown, serverNow);
    return deliver(again);
  }

  /**
   * Whether the server has a version of a record. An update of a missing record would create an incomplete one, so the server is asked when
   * it is not certain.
   */
  async function serverHas(row: OutboxRow): Promise<boolean> {
    if (ids.get(row.id)?.hasArrived === true) return true;
    // It was sent before, but no answer arrived.
    return row.wasTried && (await call(settings, { method: 'GET', path: pathOf(row) })).status !== 404;
  }

  /** Gives records new ids, and queues everything that refers to them again. */
  async function renew(rows: readonly OutboxRow[], serverNow: number): Promise<void> {
    await change(async ({ transaction, add }) => {
      const records = transaction.objectStore('records');
      for (const known of renewIds(rows, serverNow)) {
        const { id } = known;
        ids.set(id, known);
        renewedNow.add(id);
        await transaction.objectStore('ids').put(known);
        const traceId = (await records.get(`span:${id}`))?.traceId ?? id;
        for (const entry of await records.index('trace').getAll(traceId)) {
          const parentId = entry.kind === 'span' ? entry.record.parentId : null;
          if (parentId === id || (traceId === id && entry.id !== id)) await add(entry);
        }
      }
    });
  }

  async function pause(answer: OpikAnswer): Promise<false> {
    const { status, waitSeconds } = answer;
    const at = now();
    const limit = Math.min(Math.max(waitSeconds ?? rateLimitDefaultSeconds, 1), maxRateLimitSeconds);
    const until = at + (status === 429 ? limit : pauseSeconds) * 1000;
    await connection.write((transaction) =>
      changeState(transaction, () => ({ pause: { status, reason: reasonOf(answer), at, until, settings: mark } })),
    );
    return false;
  }

  function serverId({ id }: OutboxRow): string {
    return ids.get(id)?.as ?? id;
  }

  /** `traces/{id}` or `spans/{id}` */
  function pathOf(row: OutboxRow): string {
    return `${row.kind}s/${serverId(row)}`;
  }
}
