import type { Watched } from '../../components/use-stored';
import type { ErrorInfo } from '../../lib/core/error-info';
import { CoachError, toErrorInfo } from '../../lib/core/errors';
import type { TakenRecipe } from '../../lib/core/recipe/recipe';
import type { StoreInfo } from '../../lib/core/store/store-info';
import type { CoachRequest } from './coach-request';
import { findPageRecipe } from './page-recipe';

/** What the popup knows after it opened: its tab and the store in it. */
export interface Opened {
  tabId: number | null;
  store: StoreInfo | null;
  storeError: ErrorInfo | null;
}

export interface Opening extends Watched<Opened> {
  /** The recipe on the page in the tab. */
  recipe: Watched<TakenRecipe | null>;
  /** Looks again: the shopper may have signed in, or changed the page. */
  again: () => void;
}

/** Tells the background that the popup is open; called at once, so that the answer often arrives before the first paint. */
export function openPopup(request: CoachRequest, activeTab: () => Promise<number | undefined>): Opening {
  const watchers = new Set<(opened: Opened) => void>();
  const open = async (): Promise<Opened> => {
    let tabId: number | null = null;
    try {
      tabId = (await activeTab()) ?? null;
      if (tabId === null) throw new CoachError('store/unsupported', 'This window has no page to shop on.');
      const { store, storeError } = await request('openPopup', { tabId });
      return { tabId, store, storeError };
    } catch (error) {
      return { tabId, store: null, storeError: toErrorInfo(error) };
    }
  };
  let opened = open();

  return {
    fallback: { tabId: null, store: null, storeError: null },
    get: () => opened,
    watch: (onChange) => {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
    recipe: findPageRecipe(request, activeTab),
    again: () => {
      opened = open();
      void opened.then((value) => {
        for (const watcher of watchers) watcher(value);
      });
    },
  };
}
