import { browser } from '../../browser';
import { CoachError } from '../../core/errors';
import { mayVisit } from '../../core/visit/may-visit';
import { isSamePage } from '../../core/visit/tab-visit';
import type { TabVisit } from '../../core/visit/tab-visit';
import type { Stored } from '../../storage/stored';
import {
  followLink,
  goBack,
  isLinkTaken,
  leadsAway,
  listLinks,
  loadAnew,
  lookForTraces,
  lookWhere,
  showInPage,
  untilQuiet,
} from './in-page';
import type { Whereabouts } from './in-page';

/** How often the tab is looked at, how long a link may take to do something, and how long a page may take to load. */
const lookMs = 120;
const linkMs = 1_500;
const loadMs = 20_000;
/** A page that loaded and cannot be looked at for so long has gone where we may not look. */
const blindMs = 2_500;
/** A page has settled when nothing on it has changed for so long, or after the most. */
const quiet = { forMs: 400, mostMs: 3_000 };

/** What a store was seen to need, kept for as long as the worker lives: what is forgotten is found out again. */
export interface StoreWays {
  /** It refuses frames. */
  hasNoFrames: boolean;
  /** Only a page that runs shows its cart. */
  isCartScripted: boolean;
  /** Its links lead on within one document; null while that is not known. */
  isOnePage: boolean | null;
  /** Whether putting something in left a trace that outlives the document; null while nothing was put in. */
  leavesTrace: boolean | null;
  /** How much is in the cart, as last read; null while it was not. */
  held: number | null;
}

/** Whether loading a page could empty the cart: the store is one page, and nothing says that the cart is kept anywhere else. */
function mustStay({ isOnePage, leavesTrace, held }: StoreWays): boolean {
  return isOnePage === true && held !== 0 && (leavesTrace === false || (leavesTrace === null && held !== null));
}

/** The store's own tab, driven from page to page of its store and back to where the shopper was. */
export interface TabDrive {
  readonly ways: StoreWays;
  /** Brings the tab to a page of the store and waits until it has settled. Where the shopper was is stored before it moves. */
  go(address: string, signal: AbortSignal | null): Promise<void>;
  /** Does what changes the cart on the page the tab is on, and notes whether that leaves a trace which outlives the page. */
  noting<T>(work: () => Promise<T>): Promise<T>;
  /** The page moved by itself (a form was sent, a search box left the page): waits until it has settled, and tells where it is. */
  settle(signal: AbortSignal | null): Promise<string>;
}

/** Drives the tabs of stores. One word is stored: the tab that is under way. */
export class TabDriver {
  private readonly ways = new Map<string, StoreWays>();

  private isMoving = false;
  private readonly driven = new Set<string>();
  /** Pages after which a tab was somewhere else. */
  private readonly ledAway = new Set<string>();

  /**
   * `onMoved`: the tab shows another page, on which nothing of ours stands yet. `maySeeNext`: whether the browser lets us into the page a
   * tab is brought to; some end the right a click on the icon gave with the page it was given on.
   */
  constructor(
    private readonly stored: Pick<Stored<TabVisit | null>, 'get' | 'set'>,
    private readonly onMoved: () => void = () => undefined,
    private readonly maySeeNext: (origin: string) => Promise<boolean> = () => Promise.resolve(true),
  ) {}

  /** Whether a tab of this store was driven: it shows its cart itself, by the page it came back to. */
  hasDriven(origin: string): boolean {
    return this.driven.has(origin);
  }

  /** Whether a tab is on its way through the pages of its store, as far as this worker knows. */
  isUnderWay(): boolean {
    return this.isMoving;
  }

  /** The drive of a run's tab. */
  of(tabId: number, origin: string): TabDrive {
    const ways = this.ways.get(origin) ?? newWays();
    this.ways.set(origin, ways);
    return {
      ways,
      go: (address, signal) => this.go({ tabId, origin, ways }, address, signal),
      noting: async (work) => {
        if (ways.isOnePage !== true || ways.leavesTrace === true) return work();
        const before = await put(tabId, lookForTraces).catch(() => undefined);
        const done = await work();
        const after = await put(tabId, lookForTraces).catch(() => undefined);
        if (before !== undefined && after !== undefined)
          ways.leavesTrace = after.stored !== before.stored || after.asked > before.asked;
        return done;
      },
      settle: async (signal) => {
        const { href } = await arrived(tabId, signal, () => true).catch((error: unknown) => {
          throw isBlind(error) ? left() : error;
        });
        this.onMoved();
        return href;
      },
    };
  }

  private async go({ tabId, origin, ways }: Place, address: string, signal: AbortSignal | null): Promise<void> {
    if (!mayVisit(address, origin)) throw notToBeOpened(address);
    const here = await look(tabId);
    if (new URL(here.href).origin !== origin) throw left();
    if (!isSamePage(here.href, address) && !(await this.maySeeNext(origin))) throw needsPermission();
    if (this.ledAway.has(address) && (await put(tabId, leadsAway, address)) === true) throw notToBeOpened(address);
    this.isMoving = true;
    this.driven.add(origin);
    const before = await this.stored.get();
    const isUnderWay = before !== null && before.tabId === tabId && before.origin === origin;
    const { href: returnTo, began, depth } = here;
    await this.stored.set({ tabId, origin, ...(isUnderWay ? before : { returnTo, began, depth }), at: address });
    if (isSamePage(here.href, address)) return;
    signal?.throwIfAborted();
    let from = here;
    let hasMoved = (now: Whereabouts): boolean => now.began !== from.began || now.href !== from.href;
    let isMoved = (await put(tabId, followLink, address)) === true && (await within(tabId, linkMs, hasMoved));
    if (!isMoved) {
      ways.isOnePage ??= await takesLinks(tabId, here, origin);
      from = await look(tabId);
      isMoved = ways.isOnePage && (await put(tabId, showInPage, address, linkMs)) === true;
    }
    if (!isMoved && mustStay(ways)) throw notToBeOpened(address);
    if (!isMoved) {
      hasMoved = (now) => now.began !== from.began;
      await put(tabId, loadAnew, address);
    }
    try {
      const now = await arrived(tabId, signal, hasMoved);
      ways.isOnePage ??= now.began === here.began;
    } catch (error) {
      if (!isBlind(error)) throw error;
      // The shopper took the tab to a place we may not see, or this page leads there: that is looked at before it is opened again.
      this.ledAway.add(address);
      throw left();
    }
    this.onMoved();
  }

  /**
   * Brings the tab back to where the shopper was, loaded anew so that it shows the cart as it is; a store of one page shows it already,
   * and may keep it nowhere else. Nothing happens where the tab was not moved, or where the shopper has taken it to another site meanwhile.
   * Never throws: what was done is done.
   */
  async back(): Promise<void> {
    const visit = await this.stored.get();
    this.isMoving = false;
    if (visit === null) return;
    try {
      const here = await look(visit.tabId);
      if (new URL(here.href).origin === visit.origin) await this.bringBack(visit, here);
    } catch {
      // The tab is closed or elsewhere: there is nowhere to bring it back from.
    }
    await this.stored.set(null);
  }

  private async bringBack({ tabId, origin, returnTo, began, depth }: TabVisit, here: Whereabouts): Promise<void> {
    const isBack = (now: Whereabouts): boolean => isSamePage(now.href, returnTo);
    if (here.began === began) {
      if (isBack(here)) return;
      await put(tabId, goBack, Math.max(1, here.depth - depth));
      if (!(await within(tabId, linkMs, isBack))) await put(tabId, followLink, returnTo);
      if (await within(tabId, linkMs, isBack)) return;
    }
    const ways = this.ways.get(origin);
    if (ways !== undefined && mustStay(ways)) return;
    await put(tabId, loadAnew, returnTo);
    await arrived(tabId, null, (now) => now.began !== here.began);
    this.onMoved();
  }
}

/** A store's tab. */
interface Place {
  tabId: number;
  origin: string;
  ways: StoreWays;
}

function newWays(): StoreWays {
  return { hasNoFrames: false, isCartScripted: false, isOnePage: null, leavesTrace: null, held: null };
}

/**
 * Whether the store's links lead on within one document. A link is pressed to find out, and the browser kept from loading it: a store of
 * one page then stands on another of its pages, any other where it was.
 */
async function takesLinks(tabId: number, here: Whereabouts, origin: string): Promise<boolean> {
  const links = (await put(tabId, listLinks)) ?? [];
  const link = links.find((address) => mayVisit(address, origin) && !isSamePage(address, here.href));
  if (link === undefined || (await put(tabId, isLinkTaken, link)) !== true) return false;
  return within(tabId, linkMs, (now) => now.began === here.began && now.href !== here.href);
}

/** Thrown when a page that loaded cannot be looked at. */
class Blind extends Error {}

function isBlind(error: unknown): boolean {
  return error instanceof Blind;
}

/** Waits until the tab has arrived, loaded and settled. Gives up on a page that never finishes, but not on one that only loads long. */
async function arrived(
  tabId: number,
  signal: AbortSignal | null,
  isThere: (now: Whereabouts) => boolean,
): Promise<Whereabouts> {
  let blind = 0;
  let last: Whereabouts | null = null;
  for (let waited = 0; waited < loadMs; waited += lookMs) {
    if (signal?.aborted === true) throw new CoachError('run/cancelled', 'Stopped.');
    const { status } = await tabOf(tabId);
    const now = await look(tabId).catch(() => null);
    if (now !== null && isThere(now)) {
      last = now;
      if (now.isComplete) break;
    }
    blind = now === null && status === 'complete' ? blind + lookMs : 0;
    if (blind >= blindMs) throw new Blind();
    await pause(lookMs);
  }
  if (last === null) throw slow();
  await put(tabId, untilQuiet, quiet.forMs, quiet.mostMs).catch(() => undefined);
  // What looked settled may have sent the page on.
  return (await look(tabId).catch(() => null)) ?? last;
}

/** Whether it comes true of the tab within so long. A tab that cannot be looked at is on its way. */
async function within(tabId: number, ms: number, isTrue: (now: Whereabouts) => boolean): Promise<boolean> {
  for (let waited = 0; waited < ms; waited += lookMs) {
    const now = await look(tabId).catch(() => null);
    if (now === null || isTrue(now)) return true;
    await pause(lookMs);
  }
  return false;
}

async function look(tabId: number): Promise<Whereabouts> {
  const told = await put(tabId, lookWhere).catch(() => undefined);
  if (told === undefined) throw left();
  return told;
}

/** Runs a function in the page. */
async function put<Args extends unknown[], T>(
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

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function left(): CoachError {
  return new CoachError(
    'store/tab-navigated',
    'The tab has gone to another site. Go back to the store, click the icon there, and try again.',
  );
}

function notToBeOpened(address: string): CoachError {
  return new CoachError('store/element-missing', 'A page of this store could not be opened in its tab.', {
    detail: `visit: ${address.split(/[?#]/)[0] ?? ''}`.slice(0, 200),
  });
}

function needsPermission(): CoachError {
  return new CoachError(
    'store/needs-permission',
    'This store works page by page, and the browser lets us see the next page only if you allow this site.',
  );
}

function slow(): CoachError {
  return new CoachError('store/timeout', 'The store’s page did not finish loading. Try again in a moment.', {
    detail: 'visit',
  });
}
