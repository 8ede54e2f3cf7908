import type { Page } from 'puppeteer-core';
import { isRequestAllowed, isVisitAllowed } from '../../lib/core/store/allowed-address';
import type { Chromium } from '../../tests/e2e/support/chromium';

/** An error that a store's page answers with. `code`: one of lib/core/error-codes, if it is one of ours. */
export class StoreSaid extends Error {
  constructor(
    message: string,
    readonly code: string | null = null,
  ) {
    super(message);
  }
}

/** Limits for one request: scripts and pages that it may need. Both are higher than any real request needs. */
const scriptLimit = 6;
const visitLimit = 6;
/** Milliseconds that a page has for one request. */
const answerMs = 120_000;

/** An answer of the page. `script`: a script to add first; `visit`: a page of the store to open first. */
type Reply =
  | { kind: 'value'; value: unknown }
  | { kind: 'script'; file: string }
  | { kind: 'visit'; address: string; hasNoFrames: boolean; told: unknown }
  | { kind: 'error'; said: string; code: string | null }
  | { kind: 'left' };

/**
 * Asks the adapter in a tab as the extension's background does (lib/background/store/store-tab.ts): again for each script the
 * page still needs, and for each page of the store it has to be on. Afterwards the tab is where it was before.
 */
export async function askInTab(chromium: Chromium, tab: Page, request: string, input: unknown): Promise<unknown> {
  await tab.bringToFront();
  const worker = await chromium.worker();
  const from = tab.url();
  const { origin } = new URL(from);
  const use = {
    visited: null as string | null,
    barred: null as string | null,
    hasNoFrames: false,
    isCartScripted: false,
    told: undefined as unknown,
  };
  let [scripts, visits] = [0, 0];
  try {
    for (;;) {
      const reply = await limited(worker.evaluate(sendToTab, { channel: 'store', request, input, tab: use }), request);
      if (reply.kind === 'value') return reply.value;
      if (reply.kind === 'error') throw new StoreSaid(reply.said, reply.code);
      if (reply.kind === 'left') {
        // The page was left during the request. A write may have been made, which the cart shows; a reading is repeated.
        await settled(tab);
        if (request === 'addToCart') return unknownOutcome(input);
        if (request === 'removeFromCart') return null;
        if ((visits += 1) > visitLimit)
          throw new StoreSaid(`The store’s page leaves whenever it is asked for “${request}”.`);
        continue;
      }
      if (reply.kind === 'script') {
        if ((scripts += 1) > scriptLimit * (visits + 1))
          throw new StoreSaid(`The page could not be brought what “${request}” needs.`);
        await worker.evaluate(injectInTab, reply.file);
        continue;
      }
      if ((visits += 1) > visitLimit) throw new StoreSaid(`“${request}” asks for one page of the store after another.`);
      use.hasNoFrames ||= reply.hasNoFrames;
      use.told = reply.told;
      if (isVisitAllowed(reply.address, origin)) {
        await tab.goto(reply.address, { waitUntil: 'domcontentloaded' });
        await settled(tab);
        use.visited = tab.url();
      } else if (isRequestAllowed(reply.address, origin)) use.barred = reply.address;
      else throw new StoreSaid(`“${request}” asks for a page that is not opened: ${new URL(reply.address).pathname}.`);
    }
  } finally {
    if (use.visited !== null && tab.url() !== from)
      await tab.goto(from, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
  }
}

async function settled(tab: Page): Promise<void> {
  await tab.waitForNetworkIdle({ idleTime: 300, timeout: 8_000 }).catch(() => undefined);
}

function unknownOutcome(input: unknown): unknown {
  const [line] = Array.isArray(input) ? (input as { sku?: string }[]) : [];
  return [{ sku: line?.sku ?? '', isAccepted: true, added: null, reason: null }];
}

function limited<T>(answer: Promise<T>, request: string): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new StoreSaid(`The store’s page does not answer “${request}”.`));
    }, answerMs);
    answer.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}

/** The part of it that the extension's background has. */
interface BackgroundScope {
  chrome: {
    tabs: {
      query(about: object): Promise<{ id?: number }[]>;
      sendMessage(tabId: number, message: unknown, options: object): Promise<unknown>;
    };
    scripting: { executeScript(what: object): Promise<unknown> };
  };
}

/** This function runs in the background worker. */
async function sendToTab(message: object): Promise<Reply> {
  const { chrome } = globalThis as unknown as BackgroundScope;
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return { kind: 'error', said: 'No tab is open.', code: null };
  try {
    const answer = (await chrome.tabs.sendMessage(tab.id, message, { frameId: 0 })) as
      Record<string, unknown> | undefined;
    if (answer?.ok === true) return { kind: 'value', value: answer.value };
    if (typeof answer?.needs === 'string') return { kind: 'script', file: `/stores/${answer.needs}.js` };
    if (typeof answer?.visit === 'string')
      return { kind: 'visit', address: answer.visit, hasNoFrames: answer.hasNoFrames === true, told: answer.told };
    const error = answer?.error as { code?: string; message?: string; detail?: string } | undefined;
    if (error === undefined) return { kind: 'left' };
    const detail = error.detail === undefined ? '' : ` (${error.detail})`;
    return { kind: 'error', said: `${error.message ?? 'It did not answer.'}${detail}`, code: error.code ?? null };
  } catch (error) {
    // The page was just loaded and has no script yet.
    if (/receiving end does not exist/i.test(String(error))) return { kind: 'script', file: '/store.js' };
    if (/message (?:port|channel) (?:is )?closed|back\/forward cache/i.test(String(error))) return { kind: 'left' };
    return { kind: 'error', said: String(error), code: null };
  }
}

/** This function runs in the background worker. */
async function injectInTab(file: string): Promise<void> {
  const { chrome } = globalThis as unknown as BackgroundScope;
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: [file] });
}
