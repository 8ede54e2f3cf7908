import { browser } from '../browser';
import { panelView } from '../core/panel';
import type { PanelView } from '../core/panel';
import type { Run } from '../core/run';
import { openStoreTab } from './store-tab';

/**
 * Shows where a run stands outside the popup: the icon's badge and title, and the panel on the store page. Views are sent one at a
 * time and only the newest waits, so a fast fill does not queue up twenty pictures of itself. Failing to show never fails a run.
 */
export function createRunDisplay() {
  let waiting: { tabId: number; origin: string; asAnyStore: boolean; view: PanelView | null } | null = null;
  let isSending = false;
  let isShown = false;
  const dismissed = new Set<string>();

  const send = async (): Promise<void> => {
    if (isSending) return;
    isSending = true;
    while (waiting !== null) {
      const { tabId, origin, asAnyStore, view } = waiting;
      const tab = openStoreTab(tabId, origin, { asAnyStore });
      waiting = null;
      try {
        await tab.showPanel(view);
        if (view?.phase === 'done' || view?.phase === 'undone') await tab.refreshCartUi();
      } catch {
        // The tab is gone or elsewhere; the run itself finds out and says so.
      }
    }
    isSending = false;
  };

  return {
    show(run: Run | null): void {
      void showBadge(run);
      if (run === null) return;
      const view = dismissed.has(run.id) ? null : panelView(run);
      if (view === null && !isShown) return;
      isShown = view !== null;
      const asAnyStore = run.readAsAnyStore !== undefined;
      waiting = { tabId: run.tabId, origin: run.store.origin, asAnyStore, view };
      void send();
    },
    /** The shopper closed the panel; it stays closed for this run. */
    dismiss(run: Run): void {
      dismissed.add(run.id);
      this.show(run);
    },
  };
}

async function showBadge(run: Run | null): Promise<void> {
  const { text, title, colour } = badgeOf(run);
  try {
    await browser.action.setBadgeText({ text });
    await browser.action.setBadgeBackgroundColor({ color: colour });
    await browser.action.setTitle({ title });
  } catch {
    // A badge that cannot be drawn is no reason to stop.
  }
}

/** Badge and title say the state in words and numbers, not by colour alone. */
export function badgeOf(run: Run | null): { text: string; title: string; colour: string } {
  const quiet = { text: '', title: 'Conscious Cart Coach', colour: '#2f6b3c' };
  const step = run?.step;
  switch (step?.state) {
    case 'finding': {
      const found = Object.keys(step.found).length;
      return { ...quiet, text: String(found), title: `Looking for products: ${String(found)} so far` };
    }
    case 'confirming':
    case 'reviewing':
      return {
        ...quiet,
        text: '?',
        title: step.state === 'confirming' ? 'Check the ingredients' : 'Your cart plan is ready',
      };
    case 'filling': {
      const done = step.lines.filter(({ status }) => status !== 'waiting' && status !== 'adding').length;
      return {
        ...quiet,
        text: `${String(done)}/${String(step.lines.length)}`,
        title: `Filling the cart: ${String(done)} of ${String(step.lines.length)}`,
      };
    }
    case 'verified': {
      const ok = step.diff.lines.filter(({ status }) => status === 'in-cart' || status === 'already-there').length;
      const all = step.diff.lines.length;
      return step.diff.isAllThere
        ? { ...quiet, text: '✓', title: `All ${String(all)} items are in the cart` }
        : {
            text: `${String(ok)}/${String(all)}`,
            title: `${String(all - ok)} items are not as asked`,
            colour: '#b3261e',
          };
    }
    case 'failed':
      return { text: '!', title: step.error.message, colour: '#b3261e' };
    case undefined:
    case 'extracting':
    case 'deciding':
    case 'cancelled':
      return quiet;
  }
}
