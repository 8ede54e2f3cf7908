import { CoachError } from '../../core/errors';
import type { LivePage } from '../page';

/** Milliseconds within which a page must load in the frame. */
const loadMs = 15_000;
/** Pauses between two looks at a running page, in milliseconds: short at first, longer later. */
const lookMs = { first: 30, most: 120 };

/**
 * Opens a page of the same store in an invisible frame of the shopper's tab. Its scripts run with the shopper's cookies and
 * storage, and the shopper's page does not move. A store that forbids frames is recognised by its empty document.
 */
export async function openFrame(host: Document, url: string, signal: AbortSignal): Promise<LivePage> {
  const frame = host.createElement('iframe');
  // Wide enough for the desktop layout. It is moved out of the window instead of hidden, because a hidden frame has no layout.
  frame.style.cssText =
    'position:fixed!important;left:-4000px!important;top:0!important;width:1280px!important;height:1600px!important;border:0!important;opacity:0!important;pointer-events:none!important';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.title = 'Conscious Cart Coach';
  const close = (): void => {
    frame.remove();
    signal.removeEventListener('abort', close);
  };
  signal.addEventListener('abort', close);

  let last: Document | null = null;
  const read = (): Document => {
    let inside: Document | null = null;
    try {
      inside = frame.contentDocument;
    } catch {
      // Access to a document of another origin throws; it counts as no document.
    }
    if (inside === null) {
      throw new CoachError('store/unreachable', 'The store’s page could not be opened beside the one you see.', {
        detail: `frame: ${new URL(url).pathname}`,
      });
    }
    // While the frame is loading another page it has no body; until then it counts as still on the page before.
    if (last === null || inside.querySelector('body,frameset') !== null) last = inside;
    return last;
  };
  const until: LivePage['until'] = (isDone, milliseconds) => untilDone(read, signal, isDone, milliseconds);

  frame.src = url;
  host.body.append(frame);
  try {
    const isLoaded = await until(
      (inside) => inside.URL !== 'about:blank' && inside.readyState === 'complete' && inside.body.childElementCount > 0,
      loadMs,
    );
    if (!isLoaded) {
      throw new CoachError('store/timeout', 'The store’s page did not finish loading. Try again in a moment.', {
        detail: `frame: ${new URL(url).pathname}`,
      });
    }
  } catch (error) {
    close();
    throw error;
  }
  return { document: read, href: () => read().URL, until, close };
}

/** Looks at a running page several times a second. True as soon as `isDone` is true of it, false after `milliseconds`. */
export async function untilDone(
  read: () => Document,
  signal: AbortSignal,
  isDone: (document: Document) => boolean,
  milliseconds: number,
): Promise<boolean> {
  const end = Date.now() + milliseconds;
  for (let waitMs = lookMs.first; ; waitMs = Math.min(lookMs.most, waitMs * 2)) {
    if (signal.aborted) throw new CoachError('run/cancelled', 'Stopped.');
    if (isDone(read())) return true;
    if (Date.now() >= end) return false;
    await new Promise((resolve) => setTimeout(resolve, waitMs));
  }
}
