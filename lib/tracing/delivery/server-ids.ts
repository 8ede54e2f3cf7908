import type { Connection, KnownId, OutboxRow, WriteTransaction } from '../trace-database';
import type { OpikAnswer } from './opik-api';
import { createUuid7, timeOfUuid7 } from '../uuid7';

/**
 * The ids under which the server knows our records. Opik accepts a new id only while the time inside it is within a window around its own
 * clock (24 h by default). A record that waited longer is sent under a new id, with its real times and the old id in
 * `metadata.original_id`. The record and its outbox row keep their id; the new one replaces it in every body that refers to it.
 */

const defaultWindowHours = 24;
/** The margin in milliseconds at the edge of the window, because the server checks an id a moment later. */
const edgeMs = 120_000;

/** The known ids, by our id. */
export type ServerIds = ReadonlyMap<string, KnownId>;

export async function readServerIds(connection: Connection): Promise<Map<string, KnownId>> {
  const database = await connection.open();
  return new Map((await database.getAll('ids')).map((known) => [known.id, known]));
}

/** Whether an answer refuses ids because of their time. */
export function isWindowRefusal(answer: OpikAnswer): boolean {
  return answer.status === 400 && /ingestion window/i.test(answer.text);
}

/** A check for ids that are too far from the server's clock. The window is read from the answer (`… window of 'PT24H'`). */
export function outsideWindow(answer: OpikAnswer, serverNow: number): (id: string) => boolean {
  // Java writes a duration in hours: PT24H, PT1080H.
  const hours = Number(/window of '?PT(\d+)H/.exec(answer.text)?.[1] ?? defaultWindowHours);
  return (id) => {
    const time = timeOfUuid7(id);
    return time !== null && Math.abs(serverNow - time) > hours * 3_600_000 - edgeMs;
  };
}

/** New ids at the server's time, in the order of the old ones. */
export function renewIds(rows: readonly OutboxRow[], serverNow: number): KnownId[] {
  const newId = createUuid7(() => serverNow);
  return rows
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, sessionId }) => ({ id, sessionId, as: newId(), hasArrived: false }));
}

/**
 * After a delivery: records that the server has a record, when this is needed later: to update it when its id is too old to be created, or
 * to find it under another id. A trace may continue later; a span is sent after its end and not needed again.
 *
 * @param ids what is known so far; updated here and in the transaction
 */
export async function noteDelivered(
  transaction: WriteTransaction,
  ids: Map<string, KnownId>,
  { kind, id, sessionId }: OutboxRow,
): Promise<void> {
  const known = ids.get(id) ?? (kind === 'trace' ? { id, sessionId, as: id, hasArrived: false } : undefined);
  if (known === undefined || known.hasArrived) return;
  ids.set(id, { ...known, hasArrived: true });
  await transaction.objectStore('ids').put({ ...known, hasArrived: true });
}
