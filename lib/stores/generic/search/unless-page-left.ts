import { NeedsVisit } from '../../live/needs-visit';
import type { StorePage } from '../../page';

/**
 * Runs work that may lead the shopper's tab to another page, as typing into a search box does. If the page is left, the work is
 * given up here with NeedsVisit, and the request starts again on the next page with what was read so far. Work beside the
 * shopper's page is not given up.
 */
export async function unlessPageLeft<T>(page: StorePage, work: () => Promise<T>): Promise<T> {
  const { tab, document, location } = page;
  const view = document.defaultView;
  if (tab === undefined || tab.visited === null || view === null) return work();
  let leave = (): void => undefined;
  const left = new Promise<never>((_, reject) => {
    leave = () => {
      // The page is already being left.
      reject(new NeedsVisit(location.href, tab.hasNoFrames, { leave: () => undefined }));
    };
  });
  view.addEventListener('beforeunload', leave);
  try {
    return await Promise.race([work(), left]);
  } finally {
    view.removeEventListener('beforeunload', leave);
  }
}
