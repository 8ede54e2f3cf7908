import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The same extension with tracing's disk taken away: its worker finds no database, so nothing is kept and nothing is sent. What is left
 * of tracing is making records in memory.
 */
export async function withoutTracing(extensionDir: string): Promise<{ dir: string; remove: () => Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'coach-untraced-'));
  await cp(extensionDir, dir, { recursive: true });
  const manifest = JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8')) as {
    background: { service_worker: string };
  };
  const worker = join(dir, manifest.background.service_worker);
  const noDatabase = `IDBFactory.prototype.open=()=>{throw new DOMException('taken away')};\n`;
  await writeFile(worker, noDatabase + (await readFile(worker, 'utf8')));
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}
