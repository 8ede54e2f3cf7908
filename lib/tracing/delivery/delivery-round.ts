import { bodyOf, withServerIds } from './request-body';
import type { Connection, KnownId, OutboxRow, RowKind } from '../trace-database';
import { endpoints, reasonOf } from './opik-api';
import type { Endpoint, OpikAnswer, OpikCall, OpikRequest } from './opik-api';
import { byTime, changeOutbox, changeState, stateOf } from './outbox';
import type { Outbox } from './outbox';
import { isWindowRefusal, noteDelivered, outsideWindow, renewIds } from './server-ids';
import type { TracingSettings } from '../tracing-settings';
import type { RowBody } from './opik-format';

/** A batch holds at most this many rows and, unless one row alone is bigger, this many bytes. */
export const batchCap = { rows: 100, bytes: 1_000_000 } as const;

/** What a body has beyond its record: the project's name, longer names of fields. */
const envelopeBytes = 300;

/** How many refused rows are kept to be shown. */
const maxDead = 200;
const firstWaitMs = 30_000;
const maxWaitMs = 3_600_000;
const rateLimitDefaultSeconds = 60;
const maxRateLimitSeconds = 3_600;
/** How long a refused key or a used-up quota stops delivery before it is tried once more by itself. */
const pauseSeconds = 6 * 3_600;
/** After this many tries a server error may be one row's doing: the batch is split instead of waiting as one. */
const triesBeforeSplitting = 3;

/** A row on its way out. */
interface Parcel {
  row: OutboxRow;
  body: RowBody;
}

/** What a round works with. */
export interface RoundContext {
  connection: Connection;
  call: OpikCall;
  now: () => number;
  /** 0 ≤ n < 1, for the spread of waiting times */
  random: () => number;
}

/**
 * One round of delivery under one state of the settings: sends what is due, kind by kind, and gives every answer its consequence. Inside,
 * each step answers whether the round may go on; if not, the server is to be left alone for now.
 *
 * @param mark of the account; a pause belongs to it
 * @param ids what the server knows records by (server-ids.ts)
 */
export async function runRound(
  { connection, call, now, random }: RoundContext,
  settings: TracingSettings,
  mark: string,
  ids: Map<string, KnownId>,
): Promise<{ sent: number; buried: number; isDone: boolean }> {
  let sent = 0;
  let buried = 0;
  /** Ids made anew in this round; a second refusal is final. */
  const renewedNow = new Set<string>();
  const change = <T>(work: (outbox: Outbox) => Promise<T>) => changeOutbox(connection, settings, now(), work);

  let goesOn = true;
  /** Of the kind under way. */
  let endpoint: Endpoint;
  for (endpoint of endpoints) {
    // Again and again: what is delivered may queue something, and a newer version may have come meanwhile.
    let rows: OutboxRow[] = [];
    while (goesOn && (rows.length > 0 || (rows = await dueRows(endpoint.kind)).length > 0)) {
      goesOn = await deliver(await pack(rows));
    }
  }
  return { sent, buried, isDone: goesOn };

  /**
   * What is due of one kind. The scores and the closing of a session wait while a trace of it is still to be delivered: older servers
   * drop a thread's scores when another trace joins it.
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

  /** Makes the next batch of these rows and takes them from the list; a row with nothing to send is dropped. */
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

  /** Sends parcels of one kind as one request; with `isUpdate`, one of them as an update of what the server already has. */
  async function deliver(parcels: readonly Parcel[], isUpdate = false): Promise<boolean> {
    const [first] = parcels;
    if (first === undefined) return true;
    const answer = await call(settings, requestFor(first, parcels, isUpdate));
    const { status } = answer;
    const isGone = status === 404 && endpoint.list === undefined;
    // Gone: the thread to close or the traces to delete are not there, and nothing is left to do.
    if ((status >= 200 && status < 300) || isGone) return settle(parcels);
    if ([401, 402, 403, 429].includes(status)) return pause(answer);
    if (status === 0 || status === 408 || status >= 500) return afterOutage(parcels, status);
    return isWindowRefusal(answer) ? afterWindowRefusal(parcels, answer, isUpdate) : refuse(parcels, answer);
  }

  function requestFor(first: Parcel, parcels: readonly Parcel[], isUpdate: boolean): OpikRequest {
    const { method, path, list } = endpoint;
    const bodies = parcels.map(({ body }) => withServerIds(body, ids));
    if (!isUpdate) return { method, path, body: list === undefined ? bodies[0] : { [list]: bodies } };
    // An update names the record in its path, and its start is not to be changed.
    const body = { ...bodies[0], id: undefined, start_time: undefined, last_updated_at: undefined };
    return { method: 'PATCH', path: pathOf(first.row), body };
  }

  /** Delivered: takes the rows away, unless a newer version came meanwhile; the scores of a thread follow each trace that joins it. */
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

  /** To be tried later: 30 s, doubling to 1 h, give or take a fifth. */
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

  /** Refused for what is in it: the bad row is singled out and kept with the reason, the others are delivered. */
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

  /** Some ids are too old (or, with a wrong clock, too new) to be created: they are made anew, unless the server has them already. */
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

  /** Whether the server has a version of a record. An update of what is not there would make a stump, so in doubt it is asked. */
  async function serverHas(row: OutboxRow): Promise<boolean> {
    if (ids.get(row.id)?.hasArrived === true) return true;
    // Sent before, and no answer came.
    return row.wasTried && (await call(settings, { method: 'GET', path: pathOf(row) })).status !== 404;
  }

  /** Gives records new ids, and queues again all that refers to them. */
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
