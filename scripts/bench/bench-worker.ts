import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../tests/e2e/support/chromium';
import type { Chromium } from '../../tests/e2e/support/chromium';
import { median } from './bench-figures';

/** Milliseconds from a message to a stopped worker until its listener has run, as medians. */
export interface WorkerStart {
  ours: number;
  /** The same of an extension whose worker is one listener: the browser's own share. */
  floor: number;
}

/** Starts both workers `times` times in turn, in two browsers. */
export async function measureWorkerStart(extensionDir: string, times: number): Promise<WorkerStart> {
  const bareDir = await writeBareExtension();
  const bare = await launchChromium({ extensionDir: bareDir });
  const ours = await launchChromium({ extensionDir });
  try {
    const [barePage, page] = [await bare.openExtensionPage('page.html'), await ours.openExtensionPage('list.html')];
    // The first start in each browser compiles and caches; it is not counted.
    await startOnce(bare, barePage);
    await startOnce(ours, page);
    const results = { ours: [] as number[], floor: [] as number[] };
    for (let round = 0; round < times; round += 1) {
      results.floor.push(await startOnce(bare, barePage));
      results.ours.push(await startOnce(ours, page));
    }
    return { ours: median(results.ours), floor: median(results.floor) };
  } finally {
    await bare.close();
    await ours.close();
    await rm(bareDir, { recursive: true, force: true });
  }
}

/** Ends the worker and sends it a message that no listener answers: the browser says so as soon as they all have run. */
async function startOnce(chromium: Chromium, page: Page): Promise<number> {
  await page.bringToFront();
  // Only a worker that runs can be ended.
  await timeMessage(page);
  await chromium.killWorker();
  return timeMessage(page);
}

/** Milliseconds until a message was handed to the worker's listeners; the browser starts the worker for it. */
function timeMessage(page: Page): Promise<number> {
  return page.evaluate(async () => {
    type Send = (message: unknown) => Promise<unknown>;
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage: Send } } }).chrome;
    const started = performance.now();
    await runtime.sendMessage({ channel: 'none' }).catch(() => null);
    return performance.now() - started;
  });
}

async function writeBareExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'coach-bare-worker-'));
  const manifest = { manifest_version: 3, name: 'Bare', version: '1', background: { service_worker: 'worker.js' } };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'worker.js'), 'chrome.runtime.onMessage.addListener(() => {});');
  await writeFile(join(folder, 'page.html'), '<!doctype html><title>Bare</title>');
  return folder;
}
