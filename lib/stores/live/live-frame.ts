import { CoachError } from '../../core/errors';
import type { LivePage } from '../page';

/** How long a page may take to load in the frame. */
const loadMs = 15_000;
/** How long to wait until a page is looked at again: soon at first, then less and less often. */
const lookMs = { first: 30, most: 120 };

/**
 * A page of the same store in a frame of the shopper's own tab, out of sight: its scripts run, its cookies and storage are the
 * shopper's, and the page the shopper looks at stays where it is. A store that forbids frames is told apart by its empty document.
 */
export async function openFrame(host: Document, url: string, signal: AbortSignal): Promise<LivePage> {
  const frame = host.createElement('iframe');
  // Wide enough for the desktop layout; out of the window rather than hidden, because a hidden frame has no layout at all.
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
      // Another origin: the same answer as no document.
    }
    if (inside === null) {
      throw new CoachError('store/unreachable', 'The store’s page could not be opened beside the one you see.', {
        detail: `frame: ${new URL(url).pathname}`,
      });
    }
    // A page the frame goes to has no body at first: until then it is at the page before.
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

/** Looks at a running page several times a second; true once `isDone` holds of it, false after `milliseconds` without. */
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
