import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Chromium } from '../../tests/e2e/support/chromium';

/**
 * The same extension with a switch that takes tracing's disk away: while it is off the worker finds no database, so nothing is kept and
 * nothing is sent. What is left of tracing then is making records in memory. One worker in one browser, so that a run with and a run
 * without differ in nothing else.
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

/** Puts the switch of the running worker; a worker that starts has it on. */
export async function switchTracing(chromium: Chromium, isOn: boolean): Promise<void> {
  await (await chromium.worker()).evaluate(`globalThis.isUntraced = ${String(!isOn)}`);
}
