import type { Page } from 'puppeteer-core';
import type { Run } from '../../lib/core/run';

type State = Run['step']['state'];

/** Begins to note when the stored run is first seen in each state, by the popup's clock. */
export async function watchStates(popup: Page): Promise<void> {
  await popup.evaluate(watch);
}

/** Milliseconds from one state of the run to another; not a number when one of them was never seen. */
export async function timeBetween(popup: Page, from: State, to: State): Promise<number> {
  const at = await popup.evaluate(() => (globalThis as unknown as { seen: Record<string, number> }).seen);
  return (at[to] ?? Number.NaN) - (at[from] ?? Number.NaN);
}

/** Runs in the popup. */
function watch(): void {
  const scope = globalThis as unknown as {
    seen: Record<string, number>;
    chrome: {
      storage: { onChanged: { addListener(on: (changes: Record<string, { newValue?: string }>) => void): void } };
    };
  };
  scope.seen = {};
  scope.chrome.storage.onChanged.addListener(({ run }) => {
    const state = run?.newValue === undefined ? undefined : (JSON.parse(run.newValue) as Run | null)?.step.state;
    if (state !== undefined) scope.seen[state] ??= performance.now();
  });
}
