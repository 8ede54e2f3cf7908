import { browser } from '../../browser';
import { panelView } from '../../core/run/panel-view';
import type { PanelView } from '../../core/run/panel-view';
import type { Run } from '../../core/run/run';
import { throttle } from '../../storage/throttle';
import { createToolbarBadge } from './toolbar-badge';
import { openStoreTab } from '../store/store-tab';
import type { StoreTab } from '../store/store-tab';

/** The least time between two pictures of a fill: drawing each line of a fast store would take the time its page needs to add them. */
const lookMs = 1000;

/** Whose page a view goes to. */
interface Place {
  tabId: number;
  origin: string;
  asAnyStore: boolean;
}

/** What is to be known of tabs that are driven through the pages of their store (`TabDriver`). */
interface DrivenTabs {
  isUnderWay(): boolean;
  /** A page that was loaded anew since shows its cart itself. */
  hasDriven(origin: string): boolean;
}
const noTabs: DrivenTabs = { isUnderWay: () => false, hasDriven: () => false };

/**
 * Shows where a run stands outside the popup: the icon's badge and title, and the panel on the store page. Views are sent one at a
 * time and only the newest waits, so a fast fill does not queue up twenty pictures of itself. Failing to show never fails a run.
 */
export function createRunDisplay(tabs: () => DrivenTabs = () => noTabs) {
  let newest: Run | null = null;
  let waiting: (Place & { view: PanelView | null; isCartNew: boolean }) | null = null;
  let isSending = false;
  let isShown = false;
  const dismissed = new Set<string>();
  const tabOf = onePlace();
  const badge = createToolbarBadge();

  const send = async (): Promise<void> => {
    if (isSending) return;
    isSending = true;
    while (waiting !== null) {
      const { view, isCartNew, ...place } = waiting;
      const tab = tabOf(place);
      waiting = null;
      try {
        await tab.showPanel(view);
        if (isCartNew) await tab.refreshCartUi();
      } catch {
        // The tab is gone or elsewhere; the run itself finds out and says so.
      }
    }
    isSending = false;
  };

  const look = throttle(() => {
    void badge.show(newest, tabs().isUnderWay());
    if (newest !== null) void showPanel(newest);
  }, lookMs);

  const showPanel = async (run: Run): Promise<void> => {
    const view = dismissed.has(run.id) ? null : panelView(run, tabs().isUnderWay());
    if (view === null && !isShown) return;
    // The popup shows the progress itself, and closes unseen: it is looked for again for as long as the fill goes on.
    if (view?.phase === 'filling' && !isShown && (await isPopupOpen())) {
      if (run.id === newest?.id && (newest.step.state === 'filling' || newest.step.state === 'finding')) look.later();
      return;
    }
    if (run !== newest) return;
    isShown = view !== null;
    const asAnyStore = run.readAsAnyStore !== undefined;
    waiting = {
      tabId: run.tabId,
      origin: run.store.origin,
      asAnyStore,
      view,
      isCartNew: isCartNew(run, view) && !tabs().hasDriven(run.store.origin),
    };
    await send();
  };

  return {
    show(run: Run | null): void {
      const isSameStep = run?.id === newest?.id && run?.step.state === newest?.step.state;
      newest = run;
      if (isSameStep && (run?.step.state === 'filling' || run?.step.state === 'finding')) look.soon();
      else look.now();
    },
    /** The tab shows another page, on which the panel does not stand yet. */
    again(): void {
      if (isShown) look.soon();
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

/** Whether the page's own cart icon is behind now. A store that would not be asked any more is not asked for this either. */
function isCartNew({ step }: Run, view: PanelView | null): boolean {
  return view?.phase === 'undone' || (step.state === 'verified' && view !== null && view.phase !== 'undoing');
}

/** Whether the toolbar popup stands open now; it closes at the first click outside it, and nobody is told. */
async function isPopupOpen(): Promise<boolean> {
  try {
    return (await browser.runtime.getContexts({ contextTypes: ['POPUP'] })).length > 0;
  } catch {
    return false;
  }
}
