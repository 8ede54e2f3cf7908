import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../tests/e2e/support/chromium';
import type { Chromium } from '../../tests/e2e/support/chromium';
import { median, timed } from './bench-figures';

/** Milliseconds from the click on the toolbar icon, as medians. */
export interface OpeningTimes {
  /** Until the prompt accepts keys, with the worker running. */
  usable: number;
  /** The same with the worker stopped. */
  usableFromSleep: number;
  /** Until the popup shows the store's name. */
  storeKnown: number;
  /** Until the text box of an otherwise empty extension accepts keys: the browser's own share. */
  floor: number;
}

export async function measureOpening(extensionDir: string, storeUrl: string, times: number): Promise<OpeningTimes> {
  const bareDir = await writeBareExtension();
  const bare = await launchChromium({ extensionDir: bareDir });
  const ours = await launchChromium({ extensionDir });
  try {
    const bareTab = await bare.openTab(storeUrl);
    const tab = await ours.openTab(storeUrl);
    const results = { usable: [], usableFromSleep: [], storeKnown: [], floor: [] } as Record<
      keyof OpeningTimes,
      number[]
    >;
    // The first opening in each browser compiles and caches; it is not counted.
    await openOnce(bare, bareTab);
    await openOnce(ours, tab);
    for (let round = 0; round < times; round += 1) {
      results.floor.push((await openOnce(bare, bareTab)).usable);
      const warm = await openOnce(ours, tab, '.store-chip');
      results.usable.push(warm.usable);
      results.storeKnown.push(warm.settled);
      await ours.killWorker();
      results.usableFromSleep.push((await openOnce(ours, tab)).usable);
    }
    return {
      usable: median(results.usable),
      usableFromSleep: median(results.usableFromSleep),
      storeKnown: median(results.storeKnown),
      floor: median(results.floor),
    };
  } finally {
    await bare.close();
    await ours.close();
    await rm(bareDir, { recursive: true, force: true });
  }
}

async function openOnce(chromium: Chromium, tab: Page, later?: string): Promise<{ usable: number; settled: number }> {
  const started = performance.now();
  const { value: popup, ms: usable } = await timed(async () => {
    const opened = await chromium.clickToolbar(tab);
    await opened.waitForSelector('textarea:focus');
    return opened;
  });
  if (later !== undefined) await popup.waitForSelector(later);
  const settled = performance.now() - started;
  await popup.close();
  return { usable, settled };
}

async function writeBareExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'coach-bare-'));
  const manifest = { manifest_version: 3, name: 'Bare', version: '1', action: { default_popup: 'popup.html' } };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'popup.html'), '<!doctype html><textarea autofocus></textarea>');
  return folder;
}
