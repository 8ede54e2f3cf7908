import { browser } from '../../browser';
import { startRecordingRequests, takeRecordedRequests } from './record-requests-in-page';

/** Records the requests that the page's own scripts make while one of its buttons is pressed. */
export interface RequestObserver {
  /** Starts recording on the page that is in the tab now. */
  begin(): Promise<void>;
  /** Stops and returns the recorded requests. The page's scripts could have changed the list, so the reader must check it. */
  end(): Promise<unknown>;
}

/** An observer for a tab while it shows a page of this origin. A page that cannot be observed gives an empty list. */
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
