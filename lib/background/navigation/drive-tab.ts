import { CoachError } from '../../core/errors';
import { isRequestAllowed, isVisitAllowed } from '../../core/store/allowed-address';
import { isSamePage } from '../../core/store/tab-visit';
import type { TabVisit } from '../../core/store/tab-visit';
import type { ProfileRepository } from '../store/profile-repository';
import type { Stored } from '../../storage/define-stored';
import {
  followLink,
  goBackTo,
  keepsCart,
  leadsAway,
  reloadAt,
  countPersistedEffects,
  changeRoute,
} from './injected-functions';
import type { PageLocation } from './injected-functions';
import { isCartUnchangedSinceLoad, mayLoseCartByLoading, NavigationTraitsRepository } from './navigation-traits';
import type { NavigationTraits } from './navigation-traits';
import { linkTimeoutMs, hasClientSideRouting } from './client-side-routing';
import {
  waitUntilReady,
  isUnreadablePage,
  navigatedAway,
  locatePage,
  runInPage,
  becomesTrueWithin,
  hydratedLate,
} from './wait-for-page';

/** How long a form that was sent may take to bring the next page. */
const leaveMs = 4_000;

/** What a page of the store is needed for. */
export interface VisitKind {
  /** Where the tab is there already it is loaded anew, because its cart was changed beside it. */
  isStale?: boolean;
  /** Where the tab is there already it may show the cart of a moment ago: it is left and come back to, or loaded anew. */
  isBehind?: boolean;
  /** The page is used, as by typing into its box: it may lead to another one by itself. */
  isUsed?: boolean;
  /** Where the tab stays there it is loaded anew at the end: what it shows is followed by requests it does not see. */
  isShownAnew?: boolean;
  /** What is done while the page settles; not where the tab is there already. */
  onLoaded?: () => Promise<void>;
}

/** The store's own tab, driven from page to page of its store and back to where the shopper was. */
export interface TabDrive {
  readonly traits: NavigationTraits;
  /** Resolves once the stored traits of the store are loaded. */
  ready(): Promise<void>;
  /** Keeps what was seen anew of its traits. */
  keep(): Promise<void>;
  /**
   * Brings the tab to a page of the store and waits until it has settled. Where the shopper was is stored before it moves.
   */
  go(address: string, signal: AbortSignal | null, how?: VisitKind): Promise<void>;
  /** Whether the tab may be brought to an address at all. */
  mayGo(address: string): boolean;
  /** Whether an address the tab is not brought to may be used beside the shopper's page. */
  mayUseBeside(address: string): boolean;
  /** Does what changes the cart on the page the tab is on, and notes whether that leaves a trace which outlives the page. */
  noting<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Does what reads the cart. A store of one page that stands where its cart was read last would show the same once more: it is left first,
   * so that the cart is asked for anew.
   */
  reading<T>(work: () => Promise<T>, signal: AbortSignal | null): Promise<T>;
  /**
   * The page moved by itself (a form was sent, a search box left the page): waits until it has settled, and tells where it is. `from`: since
   * when the page has stood in the tab that is about to move.
   */
  settle(signal: AbortSignal | null, from?: number): Promise<string>;
}

/** Drives the tabs of stores. One word is stored: the tab that is under way. */
export class TabDriver {
  private readonly traits: NavigationTraitsRepository;

  private isMoving = false;
  private readonly driven = new Set<string>();
  /** Pages after which a tab was somewhere else. */
  private readonly ledAway = new Set<string>();
  /** Addresses whose links lead nowhere: a script opens a drawer or a menu in their place. */
  private readonly leadNowhere = new Set<string>();

  /**
   * `onMoved`: the tab shows another page, on which nothing of ours stands yet. `maySeeNext`: whether the browser lets us into the page a
   * tab is brought to; some end the right a click on the icon gave with the page it was given on.
   */
  constructor(
    private readonly stored: Pick<Stored<TabVisit | null>, 'get' | 'set'>,
    private readonly onMoved: () => void = () => undefined,
    private readonly maySeeNext: (origin: string) => Promise<boolean> = () => Promise.resolve(true),
    profiles: Pick<ProfileRepository, 'valuesOf' | 'note'> | null = null,
  ) {
    this.traits = new NavigationTraitsRepository(profiles);
  }

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
    const traits = this.traits.of(origin);
    return {
      traits,
      mayGo: (address) => isVisitAllowed(address, origin),
      mayUseBeside: (address) => isRequestAllowed(address, origin),
      ready: () => this.traits.ready(origin),
      keep: () => this.traits.keep(origin),
      go: (address, signal, how = {}) => this.go({ tabId, origin, traits }, address, signal, how),
      noting: async (work) => {
        if (traits.isOnePage !== true || traits.leavesTrace === true) return work();
        const before = await runInPage(tabId, countPersistedEffects).catch(() => undefined);
        const done = await work();
        const after = await runInPage(tabId, countPersistedEffects).catch(() => undefined);
        if (before !== undefined && after !== undefined)
          traits.leavesTrace = after.stored !== before.stored || after.asked > before.asked;
        return done;
      },
      reading: async (work, signal) => {
        await this.leaveReadPage({ tabId, origin, traits }, signal);
        const done = await work();
        if (traits.isOnePage === true) traits.readAt = (await locatePage(tabId).catch(() => null))?.href ?? '';
        // The page that showed the cart tells whether the pages where something is pressed are to be waited for. One on which something
        // was pressed asked its store because of that.
        else if (
          traits.hydratesLate === undefined &&
          this.isMoving &&
          isCartUnchangedSinceLoad(traits) &&
          (await hydratedLate(tabId))
        )
          traits.hydratesLate = true;
        return done;
      },
      settle: async (signal, from) => {
        const isNext = ({ began }: PageLocation): boolean => from === undefined || began !== from;
        Object.assign(traits, { ledAt: performance.now(), isLedRead: false });
        const isLeft = from === undefined || (await becomesTrueWithin(tabId, leaveMs, isNext));
        const { href } = await waitUntilReady(tabId, signal, isLeft ? isNext : () => true, traits.hydratesLate).catch(
          (error: unknown) => {
            throw isUnreadablePage(error) ? navigatedAway() : error;
          },
        );
        if (new URL(href).origin !== origin) throw navigatedAway();
        this.onMoved();
        return href;
      },
    };
  }

  private async leaveReadPage(place: Place, signal: AbortSignal | null): Promise<void> {
    if (place.traits.isOnePage !== true) return;
    const visit = await this.stored.get();
    if (visit?.tabId !== place.tabId || visit.origin !== place.origin) return;
    const { href } = await locatePage(place.tabId).catch(() => ({ href: '' }));
    if (href === place.traits.readAt) await this.leave(place, href, visit.returnTo, signal);
  }

  /** Brings the tab to another page of a store of one page. One that is not left is read as it stands. */
  private async leave(place: Place, href: string, returnTo: string, signal: AbortSignal | null): Promise<void> {
    const away = isSamePage(href, returnTo) ? `${place.origin}/` : returnTo;
    await this.go(place, away, signal, {}).catch(() => undefined);
  }

  private async go(
    { tabId, origin, traits }: Place,
    address: string,
    signal: AbortSignal | null,
    { isStale = false, isBehind = false, isUsed = false, isShownAnew = false, onLoaded }: VisitKind,
  ): Promise<void> {
    if (!isVisitAllowed(address, origin)) throw notToBeOpened(address);
    let here = await locatePage(tabId);
    if (new URL(here.href).origin !== origin) throw navigatedAway();
    // A page that is used may lead to another, which a browser may not let us see.
    if ((isUsed || !isSamePage(here.href, address)) && !(await this.maySeeNext(origin))) throw needsPermission();
    if (this.ledAway.has(address) && (await runInPage(tabId, leadsAway, address)) === true)
      throw notToBeOpened(address);
    this.isMoving = true;
    this.driven.add(origin);
    const before = await this.stored.get();
    const isUnderWay = before !== null && before.tabId === tabId && before.origin === origin;
    const { href: returnTo, began } = here;
    const way = isUnderWay ? before : { returnTo, began };
    await this.stored.set({ tabId, origin, ...way, at: address, ...(isShownAnew && { isShownAnew }) });
    if (isBehind && !isStale && traits.isOnePage === true && isSamePage(here.href, address)) {
      await this.leave({ tabId, origin, traits }, here.href, isUnderWay ? before.returnTo : returnTo, signal);
      here = await locatePage(tabId);
      await this.stored.set({ tabId, origin, ...way, at: address });
    }
    const isThere = isSamePage(here.href, address);
    if (isThere && ((!isStale && !isBehind) || mayLoseCartByLoading(traits))) return;
    Object.assign(traits, { loadedAt: performance.now(), ledAt: undefined });
    signal?.throwIfAborted();
    let from = here;
    let hasMoved = (now: PageLocation): boolean => now.began !== from.began || now.href !== from.href;
    // Where links load pages, one that leads nowhere is its script's, as the cart's that opens a drawer: it is not waited for.
    const isFollowed =
      !isThere &&
      traits.isOnePage !== false &&
      !this.leadNowhere.has(address) &&
      (await runInPage(tabId, followLink, address)) === true;
    let isMoved = isFollowed && (await becomesTrueWithin(tabId, linkTimeoutMs, hasMoved));
    if (!isMoved && !isThere) {
      traits.isOnePage ??= await hasClientSideRouting(tabId, here, origin);
      from = await locatePage(tabId);
      isMoved = traits.isOnePage && (await runInPage(tabId, changeRoute, address, linkTimeoutMs)) === true;
      // Where the address alone does, its link is not waited for again.
      if (isMoved && isFollowed) this.leadNowhere.add(address);
    }
    if (!isMoved && mayLoseCartByLoading(traits)) throw notToBeOpened(address);
    if (!isMoved) {
      hasMoved = (now) => now.began !== from.began;
      await runInPage(tabId, reloadAt, address);
    }
    try {
      // A page within a document that is awake is awake itself.
      const isWithin = isMoved && traits.isOnePage === true;
      const now = await waitUntilReady(tabId, signal, hasMoved, traits.hydratesLate === true && !isWithin, onLoaded);
      if (new URL(now.href).origin !== origin) throw navigatedAway();
      if (!isThere) traits.isOnePage ??= now.began === here.began;
    } catch (error) {
      if (!isUnreadablePage(error)) throw error;
      // The shopper took the tab to a place we may not see, or this page leads there: that is looked at before it is opened again.
      this.ledAway.add(address);
      throw navigatedAway();
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
      const here = await locatePage(visit.tabId);
      if (new URL(here.href).origin === visit.origin) await this.bringBack(visit, here);
    } catch {
      // The tab is closed or elsewhere: there is nowhere to bring it back from.
    }
    await this.stored.set(null);
  }

  /**
   * Loads the page in a tab anew where it keeps a copy of the cart of its own, which its next press would put in the place of what was
   * filled. Never throws.
   */
  async renew(tabId: number, origin: string): Promise<void> {
    try {
      const here = await locatePage(tabId);
      if (new URL(here.href).origin !== origin || !(await this.maySeeNext(origin))) return;
      if ((await runInPage(tabId, keepsCart)) !== true) return;
      await runInPage(tabId, reloadAt, here.href);
      await waitUntilReady(tabId, null, (now) => now.began !== here.began);
      this.onMoved();
    } catch {
      // The tab is closed or elsewhere.
    }
  }

  private async bringBack(visit: TabVisit, here: PageLocation): Promise<void> {
    const { tabId, origin, returnTo, began } = visit;
    const isBack = (now: PageLocation): boolean => isSamePage(now.href, returnTo);
    const isStanding = here.began === began;
    if (isStanding && isBack(here) && visit.isShownAnew !== true) return;
    if (isStanding && !isBack(here)) {
      for (const step of [goBackTo, followLink]) {
        if (
          (await runInPage(tabId, step, returnTo)) === true &&
          (await becomesTrueWithin(tabId, linkTimeoutMs, isBack))
        )
          return;
      }
      if ((await runInPage(tabId, changeRoute, returnTo, linkTimeoutMs)) === true) return;
    }
    if (mayLoseCartByLoading(this.traits.of(origin))) return;
    await runInPage(tabId, reloadAt, returnTo);
    await waitUntilReady(tabId, null, (now) => now.began !== here.began);
    this.onMoved();
  }
}

/** A store's tab. */
interface Place {
  tabId: number;
  origin: string;
  traits: NavigationTraits;
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
