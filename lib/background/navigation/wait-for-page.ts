import { browser } from '../../browser';
import { CoachError, isCoachError } from '../../core/errors';
import { hasHydratedLate, readPageLocation, waitUntilUnchanged } from './injected-functions';
import type { PageLocation } from './injected-functions';
import { delay } from '../worker/delay';

/** How often the tab is looked at, and how long a page may take to load. */
const lookMs = 60;
const loadMs = 20_000;
/** A page that loaded and cannot be looked at for so long has gone where we may not look. */
const blindMs = 2_500;
/** A page has settled when nothing on it has changed for so long, or after the most. */
const quiet = { forMs: 400, lateMs: 1_500, mostMs: 3_000 };

/** Thrown when a page that loaded cannot be looked at. */
class UnreadablePage extends Error {}

/** Whether a page loaded that we may not look at. */
export function isUnreadablePage(error: unknown): boolean {
  return error instanceof UnreadablePage;
}

/**
 * Waits until the tab has arrived, loaded and settled; longer where its pages were seen to wake late. `onLoaded`: what is done while it
 * settles.
 */
export async function waitUntilReady(
  tabId: number,
  signal: AbortSignal | null,
  isThere: (now: PageLocation) => boolean,
  hydratesLate = false,
  onLoaded: () => Promise<void> = () => Promise.resolve(),
): Promise<PageLocation> {
  const last = await waitUntilLoaded(tabId, signal, isThere);
  await Promise.all([waitUntilSettled(tabId, hydratesLate), onLoaded().catch(() => undefined)]);
  // What looked settled may have sent the page on.
  return (await locatePage(tabId).catch(() => null)) ?? last;
}

/** Waits until the tab has arrived and loaded. Gives up on a page that never finishes, but not on one that only loads long. */
export async function waitUntilLoaded(
  tabId: number,
  signal: AbortSignal | null,
  isThere: (now: PageLocation) => boolean,
): Promise<PageLocation> {
  let blind = 0;
  let last: PageLocation | null = null;
  for (let waited = 0; waited < loadMs; waited += lookMs) {
    if (signal?.aborted === true) throw new CoachError('run/cancelled', 'Stopped.');
    const { status } = await tabOf(tabId);
    let why: unknown = null;
    const now = await locatePage(tabId).catch((error: unknown) => {
      why = error;
      return null;
    });
    if (now !== null && isThere(now)) {
      last = now;
      if (now.isComplete) break;
    }
    blind = now === null && status === 'complete' ? blind + lookMs : 0;
    if (blind >= blindMs) throw isCoachError(why, 'store/unreachable') ? why : new UnreadablePage();
    await delay(lookMs);
  }
  if (last === null) throw slow();
  return last;
}

/** Resolves once the page in a tab has settled, or cannot be looked at. */
export async function waitUntilSettled(tabId: number, hydratesLate = false): Promise<void> {
  const quietMs = hydratesLate ? quiet.lateMs : quiet.forMs;
  await runInPage(tabId, waitUntilUnchanged, quietMs, quiet.mostMs, quiet.forMs).catch(() => undefined);
}

/** Whether the page in a tab was seen to be asleep when it looked settled. A tab that cannot be looked at tells nothing. */
export async function hydratedLate(tabId: number): Promise<boolean> {
  return (await runInPage(tabId, hasHydratedLate, quiet.forMs).catch(() => false)) === true;
}

/** Whether it comes true of the tab within so long. A tab that cannot be looked at is on its way. */
export async function becomesTrueWithin(
  tabId: number,
  ms: number,
  isTrue: (now: PageLocation) => boolean,
): Promise<boolean> {
  for (let waited = 0; waited < ms; waited += lookMs) {
    const now = await locatePage(tabId).catch(() => null);
    if (now === null || isTrue(now)) return true;
    await delay(lookMs);
  }
  return false;
}

/** Where the tab is. Throws why that cannot be seen: it is closed, its page did not load, or it is on another site. */
export async function locatePage(tabId: number): Promise<PageLocation> {
  try {
    const told = await runInPage(tabId, readPageLocation);
    if (told !== undefined) return told;
  } catch (error) {
    await tabOf(tabId);
    if (error instanceof Error && /error page|showing error/i.test(error.message)) throw notLoaded(error);
  }
  throw navigatedAway();
}

/** Runs a function in the page; undefined where the page gave nothing back. */
export async function runInPage<Args extends unknown[], T>(
  tabId: number,
  func: (...args: Args) => T,
  ...args: Args
): Promise<Awaited<T> | undefined> {
  const [frame] = await browser.scripting.executeScript({ target: { tabId }, func, args, injectImmediately: true });
  return frame?.result as Awaited<T> | undefined;
}

async function tabOf(tabId: number): Promise<{ status?: string | undefined }> {
  try {
    return await browser.tabs.get(tabId);
  } catch (cause) {
    throw new CoachError(
      'store/tab-closed',
      'The store’s tab was closed. Open the store again and click the icon there.',
      { cause },
    );
  }
}

function notLoaded(cause: Error): CoachError {
  return new CoachError('store/unreachable', 'The store’s page did not load. Reload it, then try again.', {
    cause,
    detail: cause.message,
  });
}

/** The tab is not on its store any more. */
export function navigatedAway(): CoachError {
  return new CoachError(
    'store/tab-navigated',
    'The tab has gone to another site. Go back to the store, click the icon there, and try again.',
  );
}

function slow(): CoachError {
  return new CoachError('store/timeout', 'The store’s page did not finish loading. Try again in a moment.', {
    detail: 'visit',
  });
}
