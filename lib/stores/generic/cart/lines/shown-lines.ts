import type { StorePage } from '../../../page';
import { readSheet } from '../read-cart';
import type { OpenCart, ReadCart } from '../read-cart';

/** How long a reading of a running page holds while nothing of its lines is seen to change, in milliseconds: fields change unseen. */
const staleMs = 600;

/** What a running page shows of its cart, read anew only where its lines have changed. */
export interface ShownLines {
  read(): ReadCart | null;
  end(): void;
}

/**
 * Reads the cart of a running page: looking at it several times a second would cost more than everything else. Where lines were found, only
 * the part of the page that holds them is watched: what a page says for a while when something was taken out moves on every frame.
 */
export function shownLines(live: OpenCart, page: StorePage): ShownLines {
  let seen: { document: Document; list: Node; written: string | null; at: number; read: ReadCart | null } | null = null;
  let observer: MutationObserver | null = null;
  let hasChanged = false;
  const watch = (list: Node, document: Document): void => {
    observer?.disconnect();
    const Observer = document.defaultView?.MutationObserver;
    observer = Observer === undefined ? null : new Observer(() => (hasChanged = true));
    observer?.observe(list, { subtree: true, childList: true, characterData: true, attributes: true });
  };
  return {
    read: () => {
      const document = live.document();
      hasChanged ||= observer === null || observer.takeRecords().length > 0;
      const isThere = seen?.document === document && seen.list.isConnected;
      // What moved and is written as before is no change: writing it down takes a tenth of reading it.
      if (seen !== null && isThere && hasChanged && seen.written !== null && writtenOf(seen.list) === seen.written)
        hasChanged = false;
      if (seen !== null && isThere && !hasChanged && performance.now() - seen.at < staleMs) return seen.read;
      hasChanged = false;
      const read = live.takeShown() ?? readSheet({ document, url: live.href() }, page, live.place());
      const list = listOf(read) ?? document;
      if (seen?.list !== list) watch(list, document);
      seen = { document, list, written: writtenOf(list), at: performance.now(), read };
      return read;
    },
    end: () => observer?.disconnect(),
  };
}

function writtenOf(list: Node): string | null {
  return typeof XMLSerializer === 'undefined' ? null : new XMLSerializer().serializeToString(list);
}

/** The smallest part of a page that holds all lines; null where none were read. */
function listOf(read: ReadCart | null): Element | null {
  const elements = read?.lines.map(({ element }) => element) ?? [];
  let list = elements[0]?.parentElement ?? null;
  while (list !== null && !elements.every((element) => list?.contains(element))) list = list.parentElement;
  return list;
}
