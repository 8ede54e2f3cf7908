import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createHash } from 'node:crypto';
import { dirname, join, parse, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

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

/** A free-standing set-up that is done once: redone when `stamp` changes, or when an earlier one was cut short. */
export async function setUpOnce(folder: string, stamp: string, setUp: () => Promise<void>): Promise<void> {
  const file = join(folder, 'ready');
  await withLock(folder, async () => {
    if (existsSync(file) && readFileSync(file, 'utf8') === stamp) return;
    rmSync(file, { force: true });
    await setUp();
    writeFileSync(file, stamp);
  });
}

/** One test run at a time sets an engine up; a lock whose owner has died is taken over. */
async function withLock(folder: string, work: () => Promise<void>): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const lock = join(folder, 'lock');
  while (!takeLock(lock)) await new Promise((resolveWait) => setTimeout(resolveWait, 500));
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
    if (!isAlive(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isAlive(lock: string): boolean {
  try {
    accessSync(lock);
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}
