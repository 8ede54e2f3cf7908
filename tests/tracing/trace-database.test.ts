import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { changeState } from '../../lib/tracing/delivery/outbox';
import { connectTraceDatabase } from '../../lib/tracing/trace-database';
import type { Connection, OutboxRow } from '../../lib/tracing/trace-database';
import { followSettings, isSendingOn } from '../../lib/tracing/tracing-settings';
import type { TracingSettings } from '../../lib/tracing/tracing-settings';
import { sendingSettings } from './harness';

let databases = 0;
const open: Connection[] = [];
function connect(name = `database-${String((databases += 1))}`, salt = () => 'salt'): Connection & { name: string } {
  const connection = connectTraceDatabase(name, salt);
  open.push(connection);
  return { ...connection, name };
}
afterEach(() => {
  for (const connection of open.splice(0)) connection.close();
});

const row: OutboxRow = {
  ...{ key: 'trace:t', kind: 'trace', id: 't', sessionId: 's', rev: '1', nextAt: 0, attempts: 0, bytes: 1 },
  ...{ at: 0, wasTried: false, isFull: true },
};

describe('the database of traces', () => {
  it('begins with an empty outbox and a salt that stays', async () => {
    const first = connect();
    const outbox = { key: 'outbox', dropped: 0, pause: null, salt: 'salt' };
    expect(await (await first.open()).get('meta', 'outbox')).toEqual(outbox);
    first.close();
    const second = connect(first.name, () => 'another');
    expect(await (await second.open()).get('meta', 'outbox')).toEqual(outbox);
  });

  it('is opened once however often it is asked for', async () => {
    const connection = connect();
    const [one, other] = await Promise.all([connection.open(), connection.open()]);
    expect(one).toBe(other);
  });

  it('is opened anew after it was closed', async () => {
    const connection = connect();
    const before = await connection.open();
    connection.close();
    connection.close();
    const after = await connection.open();
    expect(after).not.toBe(before);
    await Promise.resolve();
    expect(() => before.transaction('rows')).toThrow();
    expect(await after.getAll('rows')).toEqual([]);
  });

  it('is opened anew after it could not be opened', async () => {
    const { name } = connect();
    (await openDB(name, 2)).close();
    const connection = connect(name);
    await expect(connection.open()).rejects.toThrow();
    await deleteDB(name);
    expect(await (await connection.open()).getAll('rows')).toEqual([]);
  });

  it('is let go of where a newer version or a deletion wants it', async () => {
    const connection = connect();
    await connection.open();
    await deleteDB(connection.name);
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(connection.name);
  });

  it('does not mind being closed while it cannot be opened', async () => {
    const { name } = connect();
    const newer = await openDB(name, 2);
    const connection = connect(name);
    const opening = connection.open();
    connection.close();
    await expect(opening).rejects.toThrow();
    newer.close();
  });

  it('finds records by their session, by their trace, and those that are open', async () => {
    const database = await connect().open();
    const names = ['session', 'trace', 'open'].filter((name) =>
      database.transaction('records').store.indexNames.contains(name as 'open'),
    );
    expect(names).toEqual(['session', 'trace', 'open']);
    expect([...database.transaction('ids').store.indexNames]).toEqual(['session']);
  });
});

describe('a change of the database', () => {
  it('is made whole, and gives what it worked out', async () => {
    const connection = connect();
    const count = await connection.write(async (transaction) => {
      await transaction.objectStore('rows').put(row);
      await changeState(transaction, () => ({ dropped: 1 }));
      return transaction.objectStore('rows').count();
    });
    expect(count).toBe(1);
    const database = await connection.open();
    expect(await database.getAll('rows')).toEqual([row]);
    expect(await database.get('meta', 'outbox')).toMatchObject({ dropped: 1 });
  });

  it('is not made at all where a part of it fails, and says why', async () => {
    const connection = connect();
    const change = connection.write(async (transaction) => {
      await transaction.objectStore('rows').put(row);
      throw new Error('no record');
    });
    await expect(change).rejects.toThrow('no record');
    expect(await (await connection.open()).getAll('rows')).toEqual([]);
  });

  it('says why it failed where it ended by itself', async () => {
    const connection = connect();
    const change = connection.write(async (transaction) => {
      await transaction.objectStore('rows').put(row);
      transaction.abort();
      await transaction.done;
    });
    await expect(change).rejects.toThrow();
    expect(await (await connection.open()).getAll('rows')).toEqual([]);
  });
});

describe('the settings', () => {
  it.each<[Partial<TracingSettings>, boolean]>([
    [{}, true],
    [{ level: 'no-content' }, true],
    [{ isOn: false }, false],
    [{ level: 'off' }, false],
    [{ apiUrl: '' }, false],
  ])('with %j let something leave: %s', (change, isOn) => {
    expect(isSendingOn({ ...sendingSettings, ...change })).toBe(isOn);
  });

  /** Settings that are read once their reader says so. */
  function source() {
    let changed: (settings: TracingSettings) => void = () => undefined;
    const reads: { resolve: (settings: TracingSettings) => void; reject: (error: unknown) => void }[] = [];
    const read = followSettings({
      get: () => new Promise((resolve, reject) => reads.push({ resolve, reject })),
      watch: (onChange) => {
        changed = onChange;
        return () => undefined;
      },
    });
    return {
      read,
      reads,
      change: (settings: TracingSettings) => {
        changed(settings);
      },
    };
  }
  const other: TracingSettings = { ...sendingSettings, project: 'Other' };

  it('are read once and followed from then on', async () => {
    const { read, reads, change } = source();
    const first = read();
    reads[0]?.resolve(sendingSettings);
    expect(await first).toBe(sendingSettings);
    expect(await read()).toBe(sendingSettings);
    expect(reads).toHaveLength(1);
    change(other);
    expect(await read()).toBe(other);
  });

  it('that changed while they were read hold as they are now', async () => {
    const { read, reads, change } = source();
    const first = read();
    change(other);
    reads[0]?.resolve(sendingSettings);
    expect(await first).toBe(other);
  });

  it('that cannot be read are none, and are read again the next time', async () => {
    const { read, reads } = source();
    const first = read();
    reads[0]?.reject(new Error('storage'));
    expect(await first).toBeNull();
    const second = read();
    reads[1]?.resolve(sendingSettings);
    expect(await second).toBe(sendingSettings);
  });
});
