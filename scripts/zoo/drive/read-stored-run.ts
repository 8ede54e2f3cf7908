import type { Page } from 'puppeteer-core';
import type { Run } from '../../../lib/core/run/run';

interface ExtensionScope {
  chrome: {
    storage: {
      local: {
        get(key: string): Promise<Record<string, unknown>>;
        remove(keys: string[]): Promise<void>;
      };
    };
  };
}

/** The state of the stored run and of its Undo; null if there is no run. */
export interface Standing {
  state: Run['step']['state'];
  undo: string;
}

/** The stored run, read by one of our own pages; null if there is none. */
export async function readRun(page: Page): Promise<Run | null> {
  const text = await page.evaluate(async () => {
    const { run } = await (globalThis as unknown as ExtensionScope).chrome.storage.local.get('run');
    return typeof run === 'string' ? run : 'null';
  });
  return JSON.parse(text) as Run | null;
}

/** The current state of the run. */
export async function readStanding(page: Page): Promise<Standing | null> {
  const run = await readRun(page);
  if (run === null) return null;
  return { state: run.step.state, undo: 'undo' in run.step ? run.step.undo.status : 'none' };
}

/** Removes everything stored about a run, so that the next seed starts fresh. Runs in the worker or in one of our own pages. */
export async function forgetRun(): Promise<void> {
  const { local } = (globalThis as unknown as ExtensionScope).chrome.storage;
  await local.remove(['run', 'fill', 'draft', 'session', 'comparison', 'recipe']);
}
