import { browser } from '../../browser';
import { CoachError, isCoachError } from '../../core/errors';
import { hasHydratedLate, readPageLocation, waitUntilUnchanged } from './injected-functions';
import type { PageLocation } from './injected-functions';
import { delay } from '../worker/delay';

/** How often the tab is checked, and how long a page may take to load, in milliseconds. */
const lookMs = 60;
const loadMs = 20_000;
/** A loaded page that cannot be read for this long (ms) is one we have no access to. */
const blindMs = 2_500;
/** A page has settled when nothing changed on it for `forMs` (`lateMs` with late hydration), or after `mostMs`. */
const quiet = { forMs: 400, lateMs: 1_500, mostMs: 3_000 };

/** Thrown when a loaded page cannot be read. */
class UnreadablePage extends Error {}

/** Whether the error says that a loaded page cannot be read. */
export function isUnreadablePage(error: unknown): boolean {
  return error instanceof UnreadablePage;
}

/**
 * Waits until the tab is on the wanted page (`isThere`), loaded and settled; longer for pages with late hydration. `onLoaded` runs while
 * it settles.
 *
 * @throws CoachError `run/cancelled`, `store/tab-closed`, `store/timeout`, `store/unreachable`; UnreadablePage
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
  // The page may have navigated although it looked settled.
  return (await locatePage(tabId).catch(() => null)) ?? last;
}

/** Waits until the tab is on the wanted page and loaded. A page that is there but never finishes loading is accepted after the time limit. */
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

/** Resolves once the page in a tab has settled, or cannot be read. */
export async function waitUntilSettled(tabId: number, hydratesLate = false): Promise<void> {
  const quietMs = hydratesLate ? quiet.lateMs : quiet.forMs;
  await runInPage(tabId, waitUntilUnchanged, quietMs, quiet.mostMs, quiet.forMs).catch(() => undefined);
}

/** Whether the page in a tab hydrated only after it looked settled. False for a tab that cannot be read. */
export async function hydratedLate(tabId: number): Promise<boolean> {
  return (await runInPage(tabId, hasHydratedLate, quiet.forMs).catch(() => false)) === true;
}

/** Whether `isTrue` holds for the tab within `ms`. A tab that cannot be read counts as navigating: true. */
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

/** Where the tab is. Throws a CoachError if it is closed, its page did not load, or it is on another site. */
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

/** Runs an injected function in the page; undefined if the page gave nothing back. */
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

/** The error for a tab that left its store's site. */
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
