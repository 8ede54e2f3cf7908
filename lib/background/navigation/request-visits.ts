import { CoachError } from '../../core/errors';
import type { Envelope } from '../../messaging/channel';
import type { TabDrive } from './drive-tab';

/**
 * More pages than one request can need: a search that is not known yet takes its first page, the query, three words for things surely
 * sold, nonsense twice, and one of these again.
 */
const visitLimit = 8;

/** A page of the store that a request has to be on (`NeedsVisit` in lib/stores/live). */
export interface NeededPage {
  address: string;
  hasNoFrames: boolean;
  /** The tab may be on that page already and show an outdated cart. */
  isStale: boolean;
  /** The tab is on that page and is reloaded at the end. */
  isShownAnew: boolean;
  /** The page navigates by itself: when the page being left was loaded. Null if the tab has to be navigated. */
  leavesFrom: number | null;
  /** Data from the page being left for the next page. */
  told: unknown;
}

/** The page visits of one request. */
export interface RequestVisits {
  /** What is sent along with the message: what the request may do with the tab. */
  use(): object;
  /** The message for a page the tab was navigated to: there one line is added at a time. */
  narrowed(message: Envelope): Envelope;
  /** Sends the message. On a page the tab was navigated to, it also checks whether adding leaves something that outlives the page. */
  around<T>(request: string, send: () => Promise<T>): Promise<T>;
  /** Navigates. Throws if the address is not allowed or the request needs too many pages. `onLoaded` runs while the page settles. */
  go(page: NeededPage, onLoaded: () => Promise<void>): Promise<void>;
  settle(): Promise<void>;
  /** Whether the tab was navigated for this request. */
  isUnderWay(): boolean;
  /** The answer for a write during which the page was left: it may have been made. */
  unknownOutcome(message: Envelope): unknown;
}

/** For requests that leave the tab where it is. */
export const noVisits: RequestVisits = {
  use: () => ({}),
  narrowed: (message) => message,
  around: (_, send) => send(),
  go: ({ address }) => Promise.reject(goneAstray(address)),
  settle: () => Promise.resolve(),
  isUnderWay: () => false,
  unknownOutcome: () => null,
};

/** Requests that change the cart, and how long a page may still show the old cart, in milliseconds. */
const writes = ['addToCart', 'removeFromCart'];
const lagMs = 2_500;

/** Whether the page was loaded so soon after the last write that it may show the old cart, so that another look needs a new page. */
function mayBeBehind({ wroteAt, loadedAt }: { wroteAt?: number | undefined; loadedAt?: number | undefined }): boolean {
  return wroteAt !== undefined && loadedAt !== undefined && loadedAt >= wroteAt && loadedAt < wroteAt + lagMs;
}

/** The same for a page that the write itself led to. Its cart is believed once, because most such pages show the new cart. */
function wasReadBehind({ wroteAt, ledAt, isLedRead }: TabDrive['traits']): boolean {
  return isLedRead === true && mayBeBehind({ wroteAt, loadedAt: ledAt });
}

/** The page visits of one request through this drive of the tab. */
export function visitsFor(drive: TabDrive, signal: AbortSignal): RequestVisits {
  let visited: string | null = null;
  let barred: string | null = null;
  let told: unknown = { store: drive.traits.store };
  let count = 0;
  let isBehind = false;
  return {
    use: () => {
      isBehind = mayBeBehind(drive.traits);
      const { hasNoFrames, isCartScripted } = drive.traits;
      return { tab: { barred, visited, told, hasNoFrames, isCartScripted } };
    },
    narrowed: (message) =>
      visited !== null && message.request === 'addToCart' && Array.isArray(message.input)
        ? { ...message, input: message.input.slice(0, 1) }
        : message,
    around: async (request, send) => {
      if (request === 'readCart' && wasReadBehind(drive.traits)) isBehind = true;
      try {
        return await (visited !== null && request === 'addToCart' ? drive.noting(send) : send());
      } finally {
        if (writes.includes(request)) drive.traits.wroteAt = performance.now();
        if (request === 'readCart' && visited !== null) drive.traits.isLedRead = true;
      }
    },
    go: async ({ address, hasNoFrames, isStale, isShownAnew, leavesFrom, told: news }, onLoaded) => {
      count += 1;
      if (count > visitLimit) throw goneAstray(address);
      if (leavesFrom !== null) {
        told = news;
        visited = await drive.settle(signal, leavesFrom);
        return;
      }
      // The tab never goes there; the page is requested from the shopper's page instead, if that is allowed.
      if (!drive.mayGo(address) && drive.mayUseBeside(address)) {
        barred = address;
        return;
      }
      told = news;
      drive.traits.hasNoFrames ||= hasNoFrames;
      await drive.go(address, signal, { isStale, isBehind, isUsed: hasNoFrames, isShownAnew, onLoaded });
      visited = address;
    },
    settle: async () => {
      visited = await drive.settle(signal);
    },
    isUnderWay: () => visited !== null,
    unknownOutcome: ({ request, input }) =>
      request === 'addToCart' && Array.isArray(input) ? [unknown(input[0])] : null,
  };
}

function unknown(line: unknown): object {
  const sku = typeof line === 'object' && line !== null && 'sku' in line ? line.sku : '';
  return { sku, isAccepted: true, added: null, reason: null };
}

/** The page an answer asks for; null when it asks for none. */
export function neededPage(answer: unknown): NeededPage | null {
  if (typeof answer !== 'object' || answer === null || !('visit' in answer)) return null;
  const { visit } = answer;
  if (typeof visit !== 'string') return null;
  return {
    address: visit.slice(0, 2_000),
    hasNoFrames: 'hasNoFrames' in answer && answer.hasNoFrames === true,
    isStale: 'isStale' in answer && answer.isStale === true,
    isShownAnew: 'isShownAnew' in answer && answer.isShownAnew === true,
    leavesFrom: 'leavesFrom' in answer && typeof answer.leavesFrom === 'number' ? answer.leavesFrom : null,
    told: 'told' in answer ? answer.told : undefined,
  };
}

function goneAstray(address: string): CoachError {
  return new CoachError('store/element-missing', 'A page of this store could not be opened in its tab.', {
    detail: `visits: ${address.split(/[?#]/)[0] ?? ''}`.slice(0, 200),
  });
}
