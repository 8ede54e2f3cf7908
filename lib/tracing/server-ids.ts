import type { Connection, OutboxRow, WriteTransaction } from './database';
import type { OpikAnswer } from './opik';
import { createUuid7, timeOfUuid7 } from './uuid7';
import type { RowBody } from './wire';

/**
 * What the server knows our records as. Opik takes a new id only while the time inside it is within a window of its own clock (24 h by
 * default), so a record that waited longer goes out under a new id, with its real times and the old id in `metadata.original_id`. The
 * record and its outbox row keep their id; the new one is put in on the way out, wherever the old one is referred to.
 */

const defaultWindowMs = 24 * 3_600_000;
/** An id this close to the edge of the window counts as outside: it may have been by the time the server looked. */
const edgeMs = 120_000;

/** Old id → the id the server knows it as; null when it knows an open version under the old one. */
export type ServerIds = ReadonlyMap<string, string | null>;

export async function readServerIds(connection: Connection): Promise<Map<string, string | null>> {
  const database = await connection.open();
  return new Map((await database.getAll('ids')).map(({ id, as }) => [id, as]));
}

/** Whether an answer refuses ids for their time. */
export function isWindowRefusal(answer: OpikAnswer): boolean {
  return answer.status === 400 && /ingestion window/i.test(answer.text);
}

/** Tells which ids are too far from the server's clock. The window is read from the answer (`… window of 'PT24H'`). */
export function outsideWindow(answer: OpikAnswer, serverNow: number): (id: string) => boolean {
  const match = /window of '?P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?/i.exec(answer.text);
  const [days = 0, hours = 0, minutes = 0] = (match?.slice(1) ?? []).map((part: string | undefined) =>
    Number(part ?? 0),
  );
  const windowMs = ((days * 24 + hours) * 60 + minutes) * 60_000 || defaultWindowMs;
  return (id) => {
    const time = timeOfUuid7(id);
    return time !== null && Math.abs(serverNow - time) > windowMs - edgeMs;
  };
}

/** Gives rows new ids at the server's time, in the order of the old ones, and keeps them. */
export async function renewIds(
  connection: Connection,
  rows: readonly OutboxRow[],
  options: { serverNow: number; now: number; randomBytes: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array },
): Promise<Map<string, string>> {
  const newId = createUuid7({ now: () => options.serverNow, random: options.randomBytes });
  const renewed = new Map<string, string>();
  await connection.write(async (transaction) => {
    for (const { id, sessionId } of [...rows].sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const as = newId();
      renewed.set(id, as);
      await transaction.objectStore('ids').put({ id, sessionId, as, at: options.now });
    }
  });
  return renewed;
}

/**
 * After a delivery: remembers that the server has an open version of a record, so that its end can still be told when the id has grown
 * too old to be created; forgets it once the end was told.
 */
export async function noteDelivered(
  transaction: WriteTransaction,
  { kind, id, sessionId }: OutboxRow,
  body: RowBody,
  now: number,
): Promise<void> {
  if (kind !== 'trace' && kind !== 'span') return;
  const ids = transaction.objectStore('ids');
  const known = await ids.get(id);
  if (body['end_time'] === undefined) {
    if (known === undefined) await ids.put({ id, sessionId, as: null, at: now });
  } else if (known?.as === null) {
    await ids.delete(id);
  }
}
