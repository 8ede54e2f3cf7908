import type { Page } from 'puppeteer-core';
import type { Run } from '../../lib/core/run/run';

type State = Run['step']['state'];

/** Texts in the popup that show the result of a fill, and of an Undo. */
const told = { fill: '.diff-lines', undo: '.undo-box[data-clean]' } as const;
type Told = keyof typeof told;

interface Seen {
  states: Record<string, number>;
  /** Time of the last press, and times at which each result was first shown after it. */
  pressed: number;
  shown: Record<string, number>;
}

/**
 * Starts to record by the popup's clock when the stored run reaches each state, when a button is pressed and when the result is
 * shown.
 */
export async function watchStates(popup: Page): Promise<void> {
  await popup.evaluate(watch, told);
}

/** Milliseconds between two states of the run; NaN if one was never seen. */
export async function timeBetween(popup: Page, from: State, to: State): Promise<number> {
  const { states } = await seenBy(popup);
  return (states[to] ?? Number.NaN) - (states[from] ?? Number.NaN);
}

/** Milliseconds from the last press until its result was shown in the popup; NaN if it was not. */
export async function timeToShown(popup: Page, what: Told): Promise<number> {
  const { pressed, shown } = await seenBy(popup);
  return (shown[what] ?? Number.NaN) - pressed;
}

function seenBy(popup: Page): Promise<Seen> {
  return popup.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
}

/** This function runs in the popup. */
function watch(selectors: Readonly<Record<string, string>>): void {
  const scope = globalThis as unknown as {
    seen: Seen;
    chrome: {
      storage: { onChanged: { addListener(on: (changes: Record<string, { newValue?: string }>) => void): void } };
    };
  };
  const seen: Seen = (scope.seen = { states: {}, pressed: Number.NaN, shown: {} });
  scope.chrome.storage.onChanged.addListener(({ run }) => {
    const state = run?.newValue === undefined ? undefined : (JSON.parse(run.newValue) as Run | null)?.step.state;
    if (state !== undefined) seen.states[state] ??= performance.now();
  });
  document.addEventListener(
    'click',
    () => {
      seen.pressed = performance.now();
      seen.shown = {};
    },
    true,
  );
  new MutationObserver(() => {
    for (const [what, selector] of Object.entries(selectors))
      if (document.querySelector(selector) !== null) seen.shown[what] ??= performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true });
}
