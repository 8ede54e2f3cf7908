import { browser } from '../../browser';
import { startRecordingRequests, takeRecordedRequests } from './record-requests-in-page';

/** Sees the requests that the page's own scripts make while one of its buttons is pressed. */
export interface RequestObserver {
  /** Begins anew on the page that stands in the tab now. */
  begin(): Promise<void>;
  /** The requests seen since then, and ends; what a page's script may have made of the list on the way is checked by whoever reads it. */
  end(): Promise<unknown>;
}

/** The observer of a tab, as long as it shows a page of this origin. A page that cannot be observed gives an empty list. */
export function openRequestObserver(tabId: number, origin: string): RequestObserver {
  const run = async (func: (origin: string) => unknown): Promise<unknown> => {
    try {
      const [frame] = await browser.scripting.executeScript({
        target: { tabId },
        world: 'MAIN',
        func,
        args: [origin],
      });
      return frame?.result ?? null;
    } catch {
      return null;
    }
  };
  return {
    begin: async () => {
      await run(startRecordingRequests);
    },
    end: async () => (await run(takeRecordedRequests)) ?? [],
  };
}
