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

/** Where the stored run stands: its state and that of its Undo; null when there is no run. */
export interface Standing {
  state: Run['step']['state'];
  undo: string;
}

/** The stored run as one of our own pages reads it; null when there is none. */
export async function readRun(page: Page): Promise<Run | null> {
  const text = await page.evaluate(async () => {
    const { run } = await (globalThis as unknown as ExtensionScope).chrome.storage.local.get('run');
    return typeof run === 'string' ? run : 'null';
  });
  return JSON.parse(text) as Run | null;
}

/** Where the run stands now. */
export async function readStanding(page: Page): Promise<Standing | null> {
  const run = await readRun(page);
  if (run === null) return null;
  return { state: run.step.state, undo: 'undo' in run.step ? run.step.undo.status : 'none' };
}

/** Takes away what is kept of a run, so that the next seed begins as on the first day. Runs in the worker or in one of our own pages. */
export async function forgetRun(): Promise<void> {
  const { local } = (globalThis as unknown as ExtensionScope).chrome.storage;
  await local.remove(['run', 'fill', 'draft', 'session', 'comparison', 'recipe']);
}
