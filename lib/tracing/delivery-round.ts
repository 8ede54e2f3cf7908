import { withServerIds } from './bodies';
import type { Connection, KnownId, OutboxRow } from './database';
import { writePause } from './delivery-shelf';
import type { DeliveryShelf, Parcel } from './delivery-shelf';
import { endpoints, reasonOf } from './opik';
import type { OpikAnswer, OpikCall, OpikRequest } from './opik';
import { isWindowRefusal, outsideWindow, renewIds } from './server-ids';
import type { TracingSettings } from './settings';

/** Whether the round may go on with other rows, or the server is to be left alone for now. */
export type Next = 'go-on' | 'stop';

const rateLimitDefaultSeconds = 60;
const maxRateLimitSeconds = 3_600;
/** How long a refused key or a used-up quota stops delivery before it is tried once more by itself. */
const pauseSeconds = 6 * 3_600;
/** After this many tries a server error may be one row's doing: the batch is split instead of waiting as one. */
const triesBeforeSplitting = 3;

/**
 * One round of delivery under one state of the settings: sends batches and gives every answer its consequence.
 *
 * @param mark which settings a pause belongs to
 * @param ids what the server knows records by (server-ids.ts); kept up to date
 */
export function createDeliveryRound(context: {
  connection: Connection;
  shelf: DeliveryShelf;
  call: OpikCall;
  settings: TracingSettings;
  mark: string;
  ids: Map<string, KnownId>;
  now: () => number;
  randomBytes: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array;
}): { counts: { sent: number; buried: number }; deliver: (parcels: readonly Parcel[]) => Promise<Next> } {
  const { connection, shelf, settings, ids, now } = context;
  const counts = { sent: 0, buried: 0 };
  /** Ids made anew in this round; a second refusal is final. */
  const renewedNow = new Set<string>();

  /** Sends parcels of one kind as one request; with `isUpdate`, one of them as an update of what the server already has. */
  async function deliver(parcels: readonly Parcel[], isUpdate = false): Promise<Next> {
    const [first] = parcels;
    if (first === undefined) return 'go-on';
    return conclude(parcels, await context.call(settings, requestFor(first, parcels, isUpdate)), isUpdate);
  }

  /** Gives an answer its consequence for the parcels it is about. */
  async function conclude(parcels: readonly Parcel[], answer: OpikAnswer, isUpdate: boolean): Promise<Next> {
    const { status } = answer;

    if (status >= 200 && status < 300) {
      counts.sent += parcels.length;
      await shelf.settle(parcels);
      return 'go-on';
    }
    if ([401, 402, 403, 429].includes(status)) return pause(answer);
    if (status === 0 || status === 408 || status >= 500) return afterOutage(parcels, status);
    if (status === 404 && parcels.every(({ row }) => endpoints[row.kind].list === undefined)) {
      // The thread to close or the traces to delete are not there: nothing is left to do.
      await shelf.settle(parcels);
      return 'go-on';
    }
    if (isWindowRefusal(answer)) return afterWindowRefusal(parcels, answer, isUpdate);
    return refuse(parcels, answer);
  }

  function requestFor(first: Parcel, parcels: readonly Parcel[], isUpdate: boolean): OpikRequest {
    const { kind } = first.row;
    const { method, path, list } = endpoints[kind];
    const bodies = parcels.map(({ body }) => withServerIds(body, ids));
    if (!isUpdate) return { method, path, body: list === undefined ? bodies[0] : { [list]: bodies } };
    // An update names the record in its path, and its start is not to be changed.
    const fields = Object.entries(bodies[0] ?? {}).filter(
      ([name]) => !/^(?:id|start_time|last_updated_at)$/.test(name),
    );
    return { method: 'PATCH', path: pathOf(first.row), body: Object.fromEntries(fields) };
  }

  async function afterOutage(parcels: readonly Parcel[], status: number): Promise<Next> {
    const isMaybeOneRow = status === 500 && parcels.every(({ row }) => row.attempts >= triesBeforeSplitting);
    if (isMaybeOneRow && parcels.length > 1) return deliverHalves(parcels);
    await shelf.postpone(parcels);
    return isMaybeOneRow ? 'go-on' : 'stop';
  }

  /** Refused for what is in it: the bad row is singled out and buried, the others are delivered. */
  async function refuse(parcels: readonly Parcel[], answer: OpikAnswer): Promise<Next> {
    const [only] = parcels;
    if (parcels.length > 1 || only === undefined) return deliverHalves(parcels);
    counts.buried += 1;
    await shelf.bury(only, answer.status, reasonOf(answer));
    return 'go-on';
  }

  async function deliverHalves(parcels: readonly Parcel[]): Promise<Next> {
    const middle = Math.ceil(parcels.length / 2);
    const next = await deliver(parcels.slice(0, middle));
    return next === 'stop' ? next : deliver(parcels.slice(middle));
  }

  /** Some ids are too old (or, with a wrong clock, too new) to be created: they are made anew, unless the server has them already. */
  async function afterWindowRefusal(parcels: readonly Parcel[], answer: OpikAnswer, isUpdate: boolean): Promise<Next> {
    const isOutside = outsideWindow(answer, answer.serverNow ?? now());
    const outside = parcels.filter(({ row }) => isOutside(serverId(row)));
    const candidates = outside.length === 0 && parcels.length === 1 ? parcels : outside;
    const refused = candidates.filter(({ row }) => !renewedNow.has(row.id));
    if (refused.length === 0) return refuse(parcels, answer);
    const unknown: Parcel[] = [];
    const others = parcels.filter((parcel) => !refused.includes(parcel));
    for (const parcel of refused) {
      if (isUpdate || !(await serverHas(parcel))) unknown.push(parcel);
      else if ((await deliver([parcel], true)) === 'stop') return 'stop';
    }
    return unknown.length === 0 ? deliver(others) : renew(unknown, [...unknown, ...others], answer);
  }

  /** Whether the server has a version of a record. An update of what is not there would make a stump, so in doubt it is asked. */
  async function serverHas({ row }: Parcel): Promise<boolean> {
    if (ids.get(row.id)?.hasArrived === true) return true;
    // Sent before, and no answer came.
    return row.wasTried && (await context.call(settings, { method: 'GET', path: pathOf(row) })).status !== 404;
  }

  async function renew(refused: readonly Parcel[], again: readonly Parcel[], answer: OpikAnswer): Promise<Next> {
    const rows = refused.map(({ row }) => row);
    const serverNow = answer.serverNow ?? now();
    const renewed = await renewIds(connection, rows, { serverNow, randomBytes: context.randomBytes });
    for (const known of renewed) {
      ids.set(known.id, known);
      renewedNow.add(known.id);
    }
    await shelf.requeueReferring(renewed);
    return deliver(again);
  }

  function serverId({ id }: OutboxRow): string {
    return ids.get(id)?.as ?? id;
  }

  /** `traces/{id}` or `spans/{id}` */
  function pathOf(row: OutboxRow): string {
    return `${row.kind}s/${serverId(row)}`;
  }

  async function pause(answer: OpikAnswer): Promise<Next> {
    const { status, waitSeconds } = answer;
    const at = now();
    const limit = Math.min(Math.max(waitSeconds ?? rateLimitDefaultSeconds, 1), maxRateLimitSeconds);
    const until = at + (status === 429 ? limit : pauseSeconds) * 1000;
    await writePause(connection, { key: 'pause', status, reason: reasonOf(answer), at, until, settings: context.mark });
    return 'stop';
  }

  return { counts, deliver };
}
