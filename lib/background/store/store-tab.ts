import type { AddAnswer } from '../../core/cart/add-answer';
import type { Cart, CartAdd } from '../../core/cart/cart';
import { CoachError, isCoachError } from '../../core/errors';
import type { HandOffLine } from '../../core/cart/hand-off-lines';
import type { PanelView } from '../../core/run/panel-view';
import type { PageControl } from '../../core/store/page-control';
import type { Store } from '../../core/ports';
import type { StoreCheck } from '../../core/store/store-check';
import { storeChannel } from '../../messaging/store-channel';
import type { Envelope } from '../../messaging/channel';
import { endIfBegun } from '../observe/end-if-begun';
import type { RequestObserver } from '../observe/request-observer';
import { askPage } from '../tab/ask-page';
import { inject, otherSite, unreachable } from '../tab/inject';
import { toReply, neededScript, otherOrigin, separateLearned } from '../tab/content-script-reply';
import { answered, interrupted, isWithoutReceiver } from '../tab/message-delivery';
import type { ProfileRepository } from './profile-repository';
import { addAndCheckCart } from '../navigation/add-and-check-cart';
import type { TabDrive } from '../navigation/drive-tab';
import { neededPage, noVisits, visitsFor } from '../navigation/request-visits';
import type { NeededPage, RequestVisits } from '../navigation/request-visits';
import { delay } from '../worker/delay';

/** How long a page may take for one request before it counts as not answering. The page's own fetches give up earlier. */
const answerTimeoutMs = 45_000;

/** Serves the store in a tab; knows every store by its signs. */
const firstScript = '/store.js';

/** The script of one adapter or part, injected once the first says that it needs it. */
const scriptOf = (name: string) => `/stores/${name}.js`;

/** More scripts than one page can need for a request: an adapter, the one for any store behind it, a part. */
const scriptLimit = 5;

/** How long a request may take that brings the tab to other pages. */
const visitTimeoutMs = 120_000;

/** Requests for which the tab of a run may be brought to other pages. */
const mayDrive = new Set(['search', 'readCart', 'addToCart', 'removeFromCart', 'takeOut']);

/**
 * The store in a tab, spoken to through our content script, which is injected when it is not there yet. `activeTab` (the shopper's
 * click on the icon) is what allows that; after the tab has gone to another site it no longer does, and we say so.
 */
export interface StoreTab extends Store {
  /** The store's own way to take lines over, as an address to open; null when it offers none. */
  handOff(lines: readonly HandOffLine[], signal: AbortSignal): Promise<string | null>;
  /** The controls of its page that may be pointed at where its search was not found. */
  listPageControls(signal: AbortSignal): Promise<PageControl[]>;
  /** Tries one of them as its search; true where that was proven. */
  trySearchControl(told: PageControl, query: string, signal: AbortSignal): Promise<boolean>;
  /** What works there and what is broken; reads only. */
  selfTest(signal: AbortSignal): Promise<StoreCheck[]>;
  showPanel(view: PanelView | null): Promise<void>;
  refreshCartUi(): Promise<void>;
}

interface StoreTabOptions {
  /** Its own adapter, if there is one, is passed over. */
  asAnyStore?: boolean;
  /** The tab may be brought to other pages of its store and back. */
  drive?: TabDrive;
  /** What is learned of stores. */
  profiles?: Pick<ProfileRepository, 'valuesOf' | 'note'>;
  /** Sees what the page asks its store while a button is pressed. */
  observer?: RequestObserver;
}

/**
 * `origin`: where the run began; a tab that has gone elsewhere is refused. Null while the store is being looked at for the first time.
 */
export function openStoreTab(
  tabId: number,
  origin: string | null,
  { asAnyStore = false, drive, profiles, observer }: StoreTabOptions = {},
): StoreTab {
  const watched = observer === undefined ? undefined : endIfBegun(observer);
  /**
   * Asks; where a script it takes is not in the tab yet, brings it, and where it takes another page of the store, brings the tab there;
   * then it is asked from the beginning: until then nothing was written.
   */
  const send = async (plain: Envelope, visit: RequestVisits): Promise<unknown> => {
    let brought = new Set<string>();
    while (brought.size < scriptLimit) {
      const learned = origin === null ? undefined : await profiles?.valuesOf(origin);
      const message = {
        ...visit.narrowed(plain),
        // With each message: a page that came meanwhile may be one of another site.
        ...(origin === null ? {} : { origin }),
        ...(learned === undefined ? {} : { learned }),
        ...(asAnyStore ? { asAnyStore } : {}),
        ...visit.use(),
      };
      const told: unknown = await visit.around(plain.request, () => askPage(tabId, message));
      const { answer, news } = separateLearned(told);
      // Storing what was learned neither delays nor fails a request.
      if (origin !== null && news !== undefined) profiles?.note(origin, news).catch(() => undefined);
      const elsewhere = otherOrigin(answer);
      if (elsewhere !== null) throw new CoachError('store/tab-navigated', otherSite, { detail: elsewhere });
      const page = neededPage(answer);
      if (page !== null) {
        await move(page, plain.request, visit);
        brought = new Set();
        continue;
      }
      const name = neededScript(answer);
      if (name === null) return answer;
      if (brought.has(name)) break;
      await inject(tabId, scriptOf(name), origin !== null);
      brought.add(name);
    }
    throw new CoachError('store/unreachable', unreachable, { detail: [...brought].join(', ') });
  };

  /** Brings the tab to a page of its store, and there, while it settles, the script that answers. */
  const move = async (page: NeededPage, request: string, visit: RequestVisits): Promise<void> => {
    const served = { isDone: false };
    const serve = async (): Promise<void> => {
      await inject(tabId, firstScript, origin !== null);
      served.isDone = true;
    };
    await visit.go(page, serve);
    const part = learnedBy(request);
    if (part !== null && !(await isKnown(part))) await watched?.begin();
    if (!served.isDone) await serve();
  };

  const isKnown = async (part: string): Promise<boolean> =>
    origin !== null && (await profiles?.valuesOf(origin))?.[part] !== undefined;

  const deliver = async (message: Envelope, isRepeatable: boolean, visit: RequestVisits): Promise<unknown> => {
    for (let tries = 0; ; tries += 1) {
      try {
        return await send(message, visit);
      } catch (error) {
        if (isCoachError(error)) throw error;
        const isUndelivered = isWithoutReceiver(error);
        // A page that was brought here for this may leave by itself, each time one step further: a search, a form.
        if (tries >= (visit.isUnderWay() ? 3 : 1)) throw interrupted(error);
        if (!isUndelivered && !isRepeatable) {
          if (!visit.isUnderWay()) throw interrupted(error);
          await visit.settle();
          return { ok: true, value: visit.unknownOutcome(message), isUnsure: true };
        }
        if (!isUndelivered && visit.isUnderWay()) await visit.settle();
      }
      await inject(tabId, firstScript, origin !== null);
    }
  };

  /** `isRepeatable`: reading may be asked twice when the page was reloaded meanwhile; writing never. */
  const request = (
    signal: AbortSignal | null,
    isRepeatable: boolean,
    told: { isUnsure?: boolean; heard?: string | null } = {},
  ) =>
    storeChannel.connect(async (message) => {
      // What was given up brings the tab nowhere any more.
      const stop = new AbortController();
      await drive?.ready();
      const signals = signal === null ? [stop.signal] : [stop.signal, signal];
      const visit =
        drive !== undefined && mayDrive.has(message.request) ? visitsFor(drive, AbortSignal.any(signals)) : noVisits;
      const limit = visit === noVisits ? answerTimeoutMs : visitTimeoutMs;
      try {
        const answer = await answered(deliver(message, isRepeatable, visit), signal, limit);
        const { reply, isUnsure, heard, store } = toReply(answer);
        if (drive !== undefined && store !== undefined) drive.traits.store = store;
        Object.assign(told, { isUnsure, heard });
        return reply;
      } finally {
        stop.abort();
        void drive?.keep();
      }
    });

  const watchedSignals = new WeakSet<AbortSignal>();
  /** When the shopper stops, the page begins none of the searches it was asked for ahead. */
  const stopWith = (signal: AbortSignal): void => {
    if (watchedSignals.has(signal)) return;
    watchedSignals.add(signal);
    const stop = (): void => {
      const message: Envelope = { channel: 'store', request: 'stopSearching', input: null };
      askPage(tabId, origin === null ? message : { ...message, origin }).catch(() => undefined);
    };
    signal.addEventListener('abort', stop, { once: true });
  };

  const readCart = async (signal: AbortSignal): Promise<Cart> => {
    const read = () => request(signal, true)('readCart', null);
    const cart = drive === undefined ? await read() : await drive.reading(read, signal);
    if (drive !== undefined) {
      drive.traits.held = cart.lines.reduce((sum, { quantity }) => sum + quantity, 0);
      drive.traits.isHeldWhole = cart.isWhole !== false;
    }
    return cart;
  };
  const addToCart = async (
    lines: readonly CartAdd[],
    signal: AbortSignal,
  ): Promise<{ answers: AddAnswer[]; isUnsure: boolean }> => {
    const told = { isUnsure: false, heard: null };
    const answers = withWord(await request(signal, false, told)('addToCart', [...lines]), told);
    await learnFrom(lines[0], signal);
    return { answers, isUnsure: told.isUnsure };
  };
  /** What the page asked its store while the line's button was pressed is learned; a store that cannot be learned from loses nothing. */
  const learnFrom = async (line: CartAdd | undefined, signal: AbortSignal): Promise<void> => {
    const seen = await watched?.end();
    if (line === undefined || !Array.isArray(seen) || seen.length === 0) return;
    await request(signal, true)('learnAdd', { line, seen }).catch(() => undefined);
  };

  return {
    describe: (signal) => request(signal, true)('describe', null),
    search: (query, signal, ahead) => {
      if (ahead !== undefined) stopWith(signal);
      return request(signal, true)('search', {
        query,
        ...(ahead && { next: ahead.queries.map((next) => next.slice(0, 200)), atOnce: ahead.atOnce ?? 1 }),
      });
    },
    searchTogether: (queries, signal) => request(signal, true)('searchTogether', { queries: [...queries] }),
    readCart,
    readProduct: ({ sku, title, url }, signal) => request(signal, true)('readProduct', { sku, title, url }),
    addToCart: async (lines, signal) => {
      if (drive === undefined) return (await addToCart(lines, signal)).answers;
      const answers = await addAndCheckCart(
        lines,
        { add: addToCart, readCart, traits: drive.traits, pause: delay },
        signal,
      );
      await drive.keep();
      return answers;
    },
    removeFromCart: async (line, signal) => {
      try {
        await request(signal, false)('removeFromCart', line);
      } finally {
        const seen = await watched?.end();
        if (Array.isArray(seen) && seen.length > 0)
          await request(signal, true)('learnRemoval', { seen }).catch(() => undefined);
      }
    },
    takeOut: (lines, signal) => request(signal, false)('takeOut', [...lines].slice(0, 100)),
    handOff: (lines, signal) => request(signal, true)('handOff', [...lines]),
    listPageControls: async (signal) => {
      const told = await request(signal, true)('point', null);
      return typeof told === 'boolean' ? [] : told;
    },
    trySearchControl: async (control, query, signal) =>
      (await request(signal, true)('point', { control, query })) === true,
    selfTest: (signal) => request(signal, true)('selfTest', null),
    showPanel: async (view) => {
      await request(null, true)('showPanel', view);
    },
    refreshCartUi: async () => {
      await request(null, true)('refreshCartUi', null);
    },
  };
}

/** The answers, the last one with what the page said against it before it was left for the cart. */
function withWord(answers: AddAnswer[], { isUnsure, heard }: { isUnsure: boolean; heard: string | null }): AddAnswer[] {
  const last = answers.at(-1);
  if (!isUnsure || heard === null || last === undefined || 'error' in last || last.reason !== null) return answers;
  return [...answers.slice(0, -1), { ...last, reason: heard }];
}

/** What is learned of a store by watching its page do what was asked for; null where that is nothing. */
function learnedBy(request: string): 'addRequest' | 'remove' | null {
  return request === 'addToCart' ? 'addRequest' : request === 'removeFromCart' ? 'remove' : null;
}
