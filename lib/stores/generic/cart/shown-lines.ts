import type { StorePage } from '../../page';
import { readSheet } from './read-cart';
import type { OpenCart, ReadCart } from './read-cart';

/** How long a reading of a running page holds while nothing on it is seen to change, in milliseconds: fields change unseen. */
const staleMs = 600;

/** What a running page shows of its cart, read anew only where the page has changed. */
export interface ShownLines {
  read(): ReadCart | null;
  end(): void;
}

/** Reads the cart of a running page: looking at it several times a second would cost more than everything else. */
export function shownLines(live: OpenCart, page: StorePage): ShownLines {
  let seen: { document: Document; at: number; read: ReadCart | null } | null = null;
  let observer: MutationObserver | null = null;
  let hasChanged = false;
  const watch = (document: Document): void => {
    observer?.disconnect();
    const Observer = document.defaultView?.MutationObserver;
    observer = Observer === undefined ? null : new Observer(() => (hasChanged = true));
    observer?.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  };
  return {
    read: () => {
      const document = live.document();
      hasChanged ||= observer === null || observer.takeRecords().length > 0;
      const isSame = seen?.document === document && !hasChanged && performance.now() - seen.at < staleMs;
      if (seen !== null && isSame) return seen.read;
      if (seen?.document !== document) watch(document);
      hasChanged = false;
      seen = { document, at: performance.now(), read: readSheet({ document, url: live.href() }, page, live.place()) };
      return seen.read;
    },
    end: () => observer?.disconnect(),
  };
}
