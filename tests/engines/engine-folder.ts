import { createHash } from 'node:crypto';
import { constants, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, parse, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const lockMinutes = 15;

/**
 * Where an engine lives: its own folder with its own packages, outside the project's. PostgreSQL refuses to run as root, so as root
 * it runs as another user, who must be able to walk there; a checkout in a private folder gets a place in the temporary folder.
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

/** Does `work` unless `folder`/`name` says it was done for this very `stamp`; a half-finished one is done again. */
export async function once(folder: string, name: string, stamp: string, work: () => Promise<void>): Promise<void> {
  const file = join(folder, name);
  if (textOf(file) === stamp) return;
  rmSync(file, { force: true });
  await work();
  writeFileSync(file, stamp);
}

/** One process at a time sets an engine up; a lock whose owner has died is taken over. */
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
 * A place for what one running engine writes, so that several can run at once and none sees another's carts. Places whose process has
 * died are cleared away on the next start.
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
  // 0 would ask about our own group: an empty or unreadable lock has no owner.
  if (!(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process is alive all the same.
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
