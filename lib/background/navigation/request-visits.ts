import { CoachError } from '../../core/errors';
import type { Envelope } from '../../messaging/channel';
import type { TabDrive } from './drive-tab';

/**
 * More pages than one request can need to be on: for a search that is not known yet the page it begins on, what is asked for, three words
 * that are surely sold, nonsense twice, and one of these once more.
 */
const visitLimit = 8;

/** A page of the store that a request has to be on (`NeedsVisit` in lib/stores/live). */
export interface NeededPage {
  address: string;
  hasNoFrames: boolean;
  /** The tab may be there, and show a cart that is old. */
  isStale: boolean;
  /** The tab is there, and is loaded anew at the end. */
  isShownAnew: boolean;
  /** The tab goes there by itself: since when the page has stood in it that is left so; null where it is to be brought. */
  leavesFrom: number | null;
  /** What the page left is told to the next. */
  told: unknown;
}

/** The pages one request brings the tab to. */
export interface RequestVisits {
  /** What goes with the message: what the request may do with the tab. */
  use(): object;
  /** The message as it is asked on a page it was brought to: there one line is added at a time. */
  narrowed(message: Envelope): Envelope;
  /** Sends the message; what is added on a page it was brought to is looked at for its traces. */
  around<T>(request: string, send: () => Promise<T>): Promise<T>;
  /** Throws where the tab may not be brought there, and where a request goes round in circles. `onLoaded`: done while the page settles. */
  go(page: NeededPage, onLoaded: () => Promise<void>): Promise<void>;
  settle(): Promise<void>;
  /** Whether the tab was brought anywhere for this request. */
  isUnderWay(): boolean;
  /** The answer of a write that the page left in the middle of: it may have been made. */
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

/** What changes the cart, and how long a page may go on showing the cart as it was before, in milliseconds. */
const writes = ['addToCart', 'removeFromCart'];
const lagMs = 2_500;

/** Whether the page in the tab was loaded so soon after the last write that it may show the cart of before: a second look needs a new one. */
function mayBeBehind({ wroteAt, loadedAt }: { wroteAt?: number | undefined; loadedAt?: number | undefined }): boolean {
  return wroteAt !== undefined && loadedAt !== undefined && loadedAt >= wroteAt && loadedAt < wroteAt + lagMs;
}

/** The same of a page the write itself led to: it is believed once, as most show the cart by then. */
function wasReadBehind({ wroteAt, ledAt, isLedRead }: TabDrive['traits']): boolean {
  return isLedRead === true && mayBeBehind({ wroteAt, loadedAt: ledAt });
}

/** The visits of one request, by this drive. */
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
      // Never brought there: the page is used beside the shopper's where the store allows that.
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
