import { browser } from '../browser';
import { CoachError, isCoachError } from '../core/errors';
import type { HandOffLine } from '../core/hand-off';
import type { PanelView } from '../core/panel';
import type { Store } from '../core/ports';
import type { StoreCheck } from '../core/store-check';
import { storeChannel } from '../messaging/store';
import type { Envelope } from '../messaging/channel';

/** How long a page may take for one request before it counts as not answering. The page's own fetches give up earlier. */
const answerTimeoutMs = 45_000;

/** Serves the store in a tab; knows every store by its signs. */
const firstScript = '/store.js';

/** The script of one adapter or part, injected once the first says that it needs it. */
const scriptOf = (name: string) => `/stores/${name}.js`;

/** More scripts than one request can need: an adapter, the one for any store behind it, a part. */
const scriptLimit = 5;

/**
 * The store in a tab, spoken to through our content script, which is injected when it is not there yet. `activeTab` (the shopper's
 * click on the icon) is what allows that; after the tab has gone to another site it no longer does, and we say so.
 */
export interface StoreTab extends Store {
  /** The store's own way to take lines over, as an address to open; null when it offers none. */
  handOff(lines: readonly HandOffLine[], signal: AbortSignal): Promise<string | null>;
  /** What works there and what is broken; reads only. */
  selfTest(signal: AbortSignal): Promise<StoreCheck[]>;
  showPanel(view: PanelView | null): Promise<void>;
  refreshCartUi(): Promise<void>;
}

/**
 * `origin`: where the run began; a tab that has gone elsewhere is refused. Null while the store is being looked at for the first time.
 * `asAnyStore`: its own adapter, if there is one, is passed over.
 */
export function openStoreTab(
  tabId: number,
  origin: string | null,
  { asAnyStore = false }: { asAnyStore?: boolean } = {},
): StoreTab {
  // Checked anew after each injection: a fresh page may be a page of another site.
  let isChecked = origin === null;

  /** Asks; where a script it takes is not in the tab yet, brings it and asks again: until then nothing was done. */
  const send = async (plain: Envelope): Promise<unknown> => {
    const message = asAnyStore ? { ...plain, asAnyStore } : plain;
    const brought = new Set<string>();
    while (brought.size < scriptLimit) {
      const answer: unknown = await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
      const name = neededScript(answer);
      if (name === null) return answer;
      if (brought.has(name)) break;
      await inject(tabId, scriptOf(name), origin !== null);
      brought.add(name);
    }
    throw new CoachError('store/unreachable', unreachable, { detail: [...brought].join(', ') });
  };

  const deliver = async (message: Envelope, isRepeatable: boolean): Promise<unknown> => {
    try {
      return await send(message);
    } catch (error) {
      if (isCoachError(error)) throw error;
      if (!isNobodyThere(error) && !isRepeatable) throw interrupted(error);
    }
    await inject(tabId, firstScript, origin !== null);
    isChecked = origin === null;
    await checkOrigin();
    try {
      return await send(message);
    } catch (error) {
      throw isCoachError(error) ? error : interrupted(error);
    }
  };

  const checkOrigin = async (): Promise<void> => {
    if (isChecked) return;
    isChecked = true;
    const info = await storeChannel.connect((message) => deliver(message, true))('describe', null);
    if (info.origin === origin) return;
    isChecked = false;
    throw new CoachError('store/tab-navigated', leftTheStore, { detail: info.origin });
  };

  /** `isRepeatable`: reading may be asked twice when the page was reloaded meanwhile; writing never. */
  const request = (signal: AbortSignal | null, isRepeatable: boolean) =>
    storeChannel.connect((message) =>
      answered(
        checkOrigin().then(() => deliver(message, isRepeatable)),
        signal,
      ),
    );

  return {
    describe: (signal) => request(signal, true)('describe', null),
    search: (query, signal) => request(signal, true)('search', { query }),
    readCart: (signal) => request(signal, true)('readCart', null),
    readProduct: ({ sku, title, url }, signal) => request(signal, true)('readProduct', { sku, title, url }),
    addToCart: (lines, signal) => request(signal, false)('addToCart', [...lines]),
    removeFromCart: async (line, signal) => {
      await request(signal, false)('removeFromCart', line);
    },
    handOff: (lines, signal) => request(signal, true)('handOff', [...lines]),
    selfTest: (signal) => request(signal, true)('selfTest', null),
    showPanel: async (view) => {
      await request(null, true)('showPanel', view);
    },
    refreshCartUi: async () => {
      await request(null, true)('refreshCartUi', null);
    },
  };
}

const unreachable = 'The coach could not reach this page. Reload it, then click the icon again.';
const leftTheStore = 'The tab has gone to another site. Go back to the store, click the icon there, and try again.';

/** "Receiving end does not exist" is the only failure after which the message was certainly not delivered. */
function isNobodyThere(error: unknown): boolean {
  return error instanceof Error && /receiving end does not exist/i.test(error.message);
}

/** The script the first one asks for (`NeedsScript` in lib/stores/answer-store.ts); null when it answered. */
function neededScript(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('needs' in answer)) return null;
  const { needs } = answer;
  return typeof needs === 'string' && /^(?:parts\/)?[a-z0-9-]{1,40}$/.test(needs) ? needs : null;
}

function interrupted(cause: unknown): CoachError {
  return new CoachError('store/unreachable', 'The page was left or reloaded while we were talking to it.', {
    cause,
    detail: cause instanceof Error ? cause.message : '',
  });
}

async function inject(tabId: number, script: string, isMidRun: boolean): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch((cause: unknown) => {
    throw new CoachError(
      'store/tab-closed',
      'The store’s tab was closed. Open the store again and click the icon there.',
      { cause },
    );
  });
  await waitUntilLoaded(tabId, tab.status);
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [script] });
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : '';
    if (/error page|showing error/i.test(detail)) {
      throw new CoachError('store/unreachable', 'The store’s page did not load. Reload it, then try again.', {
        cause,
        detail,
      });
    }
    if (
      /cannot access|missing host permission|must request permission|extensions gallery|cannot be scripted/i.test(
        detail,
      )
    ) {
      if (isMidRun) throw new CoachError('store/tab-navigated', leftTheStore, { cause, detail });
      throw new CoachError(
        'store/unsupported',
        'The coach cannot see this page. Open a grocery store’s page and click the icon there.',
        { cause, detail },
      );
    }
    throw new CoachError('store/unreachable', unreachable, { cause, detail });
  }
}

/** A page that is still loading gets a few seconds to settle before we come in. */
async function waitUntilLoaded(tabId: number, status: string | undefined): Promise<void> {
  for (let tries = 0; status === 'loading' && tries < 40; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    status = (await browser.tabs.get(tabId)).status;
  }
}

/** The answer, or an error when the shopper stops or the page never answers. */
function answered<T>(answer: Promise<T>, signal: AbortSignal | null): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new CoachError('store/timeout', 'The store’s page does not answer. Reload it, then try again.'));
    }, answerTimeoutMs);
    const stop = () => {
      reject(new CoachError('run/cancelled', 'Stopped.'));
    };
    if (signal?.aborted === true) stop();
    signal?.addEventListener('abort', stop, { once: true });
    answer.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    });
  });
}
