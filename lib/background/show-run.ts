import { browser } from '../browser';
import { panelView } from '../core/panel';
import type { PanelView } from '../core/panel';
import type { Run } from '../core/run';
import { paced } from '../storage/paced';
import { openStoreTab } from './store-tab';
import type { StoreTab } from './store-tab';

/** The least time between two pictures of a fill: drawing each line of a fast store would take the time its page needs to add them. */
const lookMs = 1000;

/** Whose page a view goes to. */
interface Place {
  tabId: number;
  origin: string;
  asAnyStore: boolean;
}

/**
 * Shows where a run stands outside the popup: the icon's badge and title, and the panel on the store page. Views are sent one at a
 * time and only the newest waits, so a fast fill does not queue up twenty pictures of itself. Failing to show never fails a run.
 */
export function createRunDisplay() {
  let newest: Run | null = null;
  let waiting: (Place & { view: PanelView | null }) | null = null;
  let isSending = false;
  let isShown = false;
  const dismissed = new Set<string>();
  const tabOf = onePlace();
  const badge = createBadge();

  const send = async (): Promise<void> => {
    if (isSending) return;
    isSending = true;
    while (waiting !== null) {
      const { view, ...place } = waiting;
      const tab = tabOf(place);
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

  const look = paced(() => {
    const run = newest;
    void badge.show(run);
    if (run === null) return;
    const view = dismissed.has(run.id) ? null : panelView(run);
    if (view === null && !isShown) return;
    isShown = view !== null;
    const asAnyStore = run.readAsAnyStore !== undefined;
    waiting = { tabId: run.tabId, origin: run.store.origin, asAnyStore, view };
    void send();
  }, lookMs);

  return {
    show(run: Run | null): void {
      const isSameStep = run?.id === newest?.id && run?.step.state === newest?.step.state;
      const state = run?.step.state;
      newest = run;
      if (isSameStep && (state === 'filling' || state === 'finding')) look.soon();
      // The popup, which was pressed a moment ago, shows the same. What the page still shows of before is replaced at once.
      else if (state === 'filling' && !isShown) look.later();
      else look.now();
    },
    /** The shopper closed the panel; it stays closed for this run. */
    dismiss(run: Run): void {
      dismissed.add(run.id);
      newest = run;
      look.now();
    },
  };
}

/** The tab a fill is in, spoken to over one line as long as it stays the same: who it is need not be asked at each view. */
function onePlace(): (place: Place) => StoreTab {
  let last: (Place & { tab: StoreTab }) | null = null;
  return ({ tabId, origin, asAnyStore }) => {
    if (last?.tabId !== tabId || last.origin !== origin || last.asAnyStore !== asAnyStore)
      last = { tabId, origin, asAnyStore, tab: openStoreTab(tabId, origin, { asAnyStore }) };
    return last.tab;
  };
}

/** The icon's badge and title; the browser is told only what is new, because it draws its toolbar for each word. */
function createBadge() {
  let last: Partial<ReturnType<typeof badgeOf>> = {};
  return {
    async show(run: Run | null): Promise<void> {
      const was = last;
      const { text, title, colour } = (last = badgeOf(run));
      try {
        if (text !== was.text) await browser.action.setBadgeText({ text });
        if (colour !== was.colour) await browser.action.setBadgeBackgroundColor({ color: colour });
        if (title !== was.title) await browser.action.setTitle({ title });
      } catch {
        // A badge that cannot be drawn is no reason to stop; all of it is told again next time.
        last = {};
      }
    },
  };
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
