import type { Page } from 'puppeteer-core';
import type { Run } from '../../lib/core/run/run';

type State = Run['step']['state'];

/** What the popup shows once a fill, and an Undo, is told of. */
const told = { fill: '.diff-lines', undo: '.undo-box[data-clean]' } as const;
type Told = keyof typeof told;

interface Seen {
  states: Record<string, number>;
  /** When the last press came, and when each of what is told was first shown after it. */
  pressed: number;
  shown: Record<string, number>;
}

/** Begins to note when the stored run is first seen in each state, when a button is pressed and when what came of it stands there, by the popup's clock. */
export async function watchStates(popup: Page): Promise<void> {
  await popup.evaluate(watch, told);
}

/** Milliseconds from one state of the run to another; not a number when one of them was never seen. */
export async function timeBetween(popup: Page, from: State, to: State): Promise<number> {
  const { states } = await seenBy(popup);
  return (states[to] ?? Number.NaN) - (states[from] ?? Number.NaN);
}

/** Milliseconds from the last press until what came of it stood in the popup; not a number when it does not. */
export async function timeToShown(popup: Page, what: Told): Promise<number> {
  const { pressed, shown } = await seenBy(popup);
  return (shown[what] ?? Number.NaN) - pressed;
}

function seenBy(popup: Page): Promise<Seen> {
  return popup.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
}

/** Runs in the popup. */
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
