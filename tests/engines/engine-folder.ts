import { createHash } from 'node:crypto';
import { constants, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, parse, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const lockMinutes = 15;

/**
 * The folder of an engine, with its own packages, outside the project's. PostgreSQL refuses to run as root and then runs as another user,
 * who must have access to the folder; for a checkout in a private folder, it is in the temporary folder.
 */
export function engineFolder(name: string): string {
  const own = join(root, '.engines', name);
  if (process.getuid?.() !== 0 || isOpenToAll(root)) return own;
  return join(tmpdir(), `coach-engines-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`, name);
}

function isOpenToAll(folder: string): boolean {
  for (let at = folder; at !== parse(at).root; at = dirname(at))
    if ((statSync(at).mode & constants.S_IXOTH) === 0) return false;
  return true;
}

/** Does `work` unless `folder`/`name` records it as done for this `stamp`; unfinished work is done again. */
export async function once(folder: string, name: string, stamp: string, work: () => Promise<void>): Promise<void> {
  const file = join(folder, name);
  if (textOf(file) === stamp) return;
  rmSync(file, { force: true });
  await work();
  writeFileSync(file, stamp);
}

/** Lets one process at a time set an engine up. A lock whose owner has ended is taken over. */
export async function withLock(folder: string, work: () => Promise<void>): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, 'lock');
  const deadline = Date.now() + lockMinutes * 60_000;
  while (!takeLock(lock)) {
    if (Date.now() > deadline) throw new Error(`${lock} was held for ${String(lockMinutes)} minutes; delete it.`);
    await new Promise((resolveWait) => setTimeout(resolveWait, 300));
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function takeLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isAlive(Number(textOf(lock)))) rmSync(lock, { force: true });
    return false;
  }
}

/**
 * A folder for the files of one running engine, so that several can run at once with separate carts. Folders of processes that have ended
 * are removed at the next start.
 */
export function runFolder(folder: string): { path: string; remove(): void } {
  const runs = join(folder, 'runs');
  mkdirSync(runs, { recursive: true });
  for (const name of readdirSync(runs)) {
    if (!isAlive(Number(name.split('-')[0]))) rmSync(join(runs, name), { recursive: true, force: true });
  }
  const path = join(runs, `${String(process.pid)}-${String(performance.now()).replace('.', '')}`);
  mkdirSync(path);
  return {
    path,
    remove() {
      rmSync(path, { recursive: true, force: true });
    },
  };
}

function isAlive(pid: number): boolean {
  // A pid of 0 would mean our own process group: an empty or unreadable lock has no owner.
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process is alive too.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
