import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { serveOpik } from '../../tests/e2e/sites/opik-site';
import { launchChromium } from '../../tests/e2e/support/chromium';
import { buildExtension } from '../../demo/run-build';
import { inKilobytes, median } from './bench-figures';
import { measureSizes } from './sizes/bench-sizes';
import { bundleCode, measureTracingSize } from './tracing-size';
import type { TracingBench } from './tracing-worker';

/** Milliseconds a store takes to answer a search, as the demo grocery's slow mode does. */
const answerMs = 40;

/** The figures of tracing, from a real Chromium: bytes, what keeping and delivering costs, what a run costs with and without. */
export async function benchTracing(say: (line: string) => void): Promise<void> {
  const [background] = measureSizes(await buildExtension(say));
  say('\nTracing, bytes in the worker (what it adds, gzip)');
  say(`  ${'the whole background'.padEnd(24)}${inKilobytes(background?.gzip ?? 0).padStart(10)}`);
  for (const { what, gzip } of await measureTracingSize()) say(`  ${what.padEnd(24)}${inKilobytes(gzip).padStart(10)}`);

  const folder = await mkdtemp(join(tmpdir(), 'coach-tracing-'));
  const manifest = {
    manifest_version: 3,
    name: 'Tracing alone',
    version: '1.0',
    background: { service_worker: 'worker.js', type: 'module' },
    host_permissions: ['http://127.0.0.1/*'],
    action: {},
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'worker.js'), await bundleCode(resolve(import.meta.dirname, 'tracing-worker.ts'), null));
  const opik = await serveOpik();
  const store = createServer((_request, response) => void setTimeout(() => response.end('{}'), answerMs));
  await new Promise<void>((done) => store.listen(0, '127.0.0.1', done));
  const askUrl = `http://127.0.0.1:${String((store.address() as AddressInfo).port)}/`;
  const chromium = await launchChromium({ extensionDir: folder });
  try {
    const worker = await chromium.worker();
    const { url } = opik;
    const here = () => (globalThis as unknown as { bench: TracingBench }).bench;
    const inWorker = `(${here.toString()})()`;
    const evaluate = async <T>(call: string): Promise<T> => (await worker.evaluate(`${inWorker}.${call}`)) as T;

    await evaluate(`durableWrites('${url}', 20)`);
    const bare = median(await evaluate<number[]>('bareWrites(200)'));
    const local = median(await evaluate<number[]>('durableWrites(null, 200)'));
    const queued = median(await evaluate<number[]>(`durableWrites('${url}', 200)`));
    say('\nTracing, one span on disk (median of 200)');
    say(`  a bare put                ${bare.toFixed(2)} ms`);
    say(`  nothing sent              ${local.toFixed(2)} ms`);
    say(`  queued for a server, too  ${queued.toFixed(2)} ms`);

    const before = opik.state.requests.length;
    const { ms, sent, left } = await evaluate<{ ms: number; sent: number; left: number }>(`delivery('${url}', 300)`);
    const requests = opik.state.requests.length - before;
    say(
      `\nTracing, ${String(sent)} rows delivered in ${ms.toFixed(0)} ms, ${String(requests)} requests, ${String(left)} left`,
    );

    const pairs = { without: [] as number[], with: [] as number[] };
    for (let round = 0; round < 9; round += 1) {
      pairs.without.push(await evaluate<number>(`run('${url}', false, '${askUrl}')`));
      pairs.with.push(await evaluate<number>(`run('${url}', true, '${askUrl}')`));
    }
    const [without, withTracing] = [median(pairs.without), median(pairs.with)];
    const share = ((withTracing / without - 1) * 100).toFixed(1);
    say(
      `\nTracing, a run of 30 searches (median of 9): ${without.toFixed(0)} ms without, ${withTracing.toFixed(0)} ms with, ${share} %`,
    );
  } finally {
    await chromium.close();
    await opik.close();
    store.close();
    await rm(folder, { recursive: true, force: true });
  }
}
