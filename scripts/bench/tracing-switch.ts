import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chromium } from '../../tests/e2e/support/chromium';

/**
 * The extension with a switch for tracing's database. While it is off, the worker finds no database, and nothing is stored or
 * sent; only the records in memory are made. Runs with and without tracing are compared in one worker and one browser.
 */
export async function withTracingSwitch(extensionDir: string): Promise<{ dir: string; remove: () => Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'coach-switch-'));
  await cp(extensionDir, dir, { recursive: true });
  const manifest = JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8')) as {
    background: { service_worker: string };
  };
  const worker = join(dir, manifest.background.service_worker);
  const refusals = [
    ['IDBFactory', 'open'],
    ['IDBDatabase', 'transaction'],
  ].map(
    ([type, method]) =>
      `{const own=${type}.prototype.${method};${type}.prototype.${method}=function(...given){` +
      `if(globalThis.isUntraced)throw new DOMException('taken away');return own.apply(this,given)}}`,
  );
  await writeFile(worker, `${refusals.join('\n')}\n${await readFile(worker, 'utf8')}`);
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}

/** Sets the switch in the running worker. A worker that starts has it on. */
export async function switchTracing(chromium: Chromium, isOn: boolean): Promise<void> {
  await (await chromium.worker()).evaluate(`globalThis.isUntraced = ${String(!isOn)}`);
}
