import type { StorePage } from '../../../page';
import { readSheet } from '../read-any-cart';
import type { OpenCart, ReadCart } from '../cart-reading';

/** Milliseconds for which a reading is kept if no change is seen. Values of fields change without being seen. */
const staleMs = 600;

/** The cart shown on a running page, read again only after a change. */
export interface ShownLines {
  read(): ReadCart | null;
  end(): void;
}

/**
 * Watches the lines of a running page. Reading the whole cart several times a second would be the slowest part of an Undo. Only
 * the part with the lines is watched, because messages elsewhere on the page change in every frame.
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
      // If the HTML is the same as before, nothing changed. Serialising it takes a tenth of the time of reading it.
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

/** The smallest element around all lines; null if none were read. */
function listOf(read: ReadCart | null): Element | null {
  const elements = read?.lines.map(({ element }) => element) ?? [];
  let list = elements[0]?.parentElement ?? null;
  while (list !== null && !elements.every((element) => list?.contains(element))) list = list.parentElement;
  return list;
}
