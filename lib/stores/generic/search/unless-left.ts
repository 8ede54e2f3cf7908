import { NeedsVisit } from '../../live/needs-visit';
import type { StorePage } from '../../page';

/**
 * Does what may lead the shopper's own tab to another page, as typing into a search box does. Where the page begins to leave, the work is
 * given up here and what was read so far is told to the page that comes, on which the request begins anew: a page that is left remembers
 * nothing. What is done beside the shopper's page is never given up by that page's leaving.
 */
export async function unlessLeft<T>(page: StorePage, work: () => Promise<T>): Promise<T> {
  const { tab, document, location } = page;
  const view = document.defaultView;
  if (tab === undefined || tab.visited === null || view === null) return work();
  let leave = (): void => undefined;
  const left = new Promise<never>((_, reject) => {
    leave = () => {
      // It is leaving already.
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
