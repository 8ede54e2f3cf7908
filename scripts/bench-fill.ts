import type { HTTPRequest, Page } from 'puppeteer-core';
import type { StoreEngine } from '../tests/engines/engine';
import { bareFill as bareFillOfEverShop } from '../tests/engines/evershop/bare-fill';
import { startEverShop } from '../tests/engines/evershop/evershop';
import { bareFill as bareFillOfHydrogen } from '../tests/engines/hydrogen/bare-fill';
import { startHydrogen } from '../tests/engines/hydrogen/hydrogen';
import { confirmIngredients, fill, readResult, submit, typePrompt, waitForPlan } from '../tests/e2e/pages/popup';
import { launchChromium } from '../tests/e2e/support/chromium';
import { storeItems } from '../tests/e2e/support/store-items';
import { timeBetween, watchStates } from './bench/run-states';
import { median, timed } from './bench-figures';

/** Milliseconds and counts of one round on a real store. */
interface Round {
  /** From the confirmed ingredients until the last of them was searched and the cart decided. */
  search: number;
  /** The very same requests, made bare from the store's page. */
  searchFloor: number;
  searches: number;
  ingredients: number;
  /** From the stored approval until the cart was read back and that was stored. */
  fill: number;
  /** The same as the shopper sees it: from the press until the result stands there. */
  fillSeen: number;
  /** The requests the store needs to hold the same lines and show them, made bare. */
  fillFloor: number;
  floorRequests: number;
  ourRequests: number;
  lines: number;
}
export type FillTimes = Round;

/** A real store that fills are measured on. */
export interface MeasuredStore {
  start(): Promise<StoreEngine>;
  /** The least it takes to put these lines into its cart and show them. */
  bareFill(url: string, lines: readonly { sku: string; quantity: number }[]): Promise<{ ms: number; requests: number }>;
  /** Between two rounds. */
  pauseMs: number;
}

/** EverShop takes 120 requests a minute to its API from one address; a round with its floors needs about 95. */
export const everShop: MeasuredStore = { start: startEverShop, bareFill: bareFillOfEverShop, pauseMs: 60_000 };

export const hydrogen: MeasuredStore = { start: startHydrogen, bareFill: bareFillOfHydrogen, pauseMs: 0 };

/** How the store is read: by its own adapter, or as a store nobody wrote one for. */
export type Way = 'own-adapter' | 'any-store';

/**
 * Searches and fills in a real store `times` times, and does the same bare each time; medians. One round before is not counted: a store
 * that has just started is slow at what it does for the first time, which would be charged to us and not to the floor measured after.
 * Throws when not all is in the cart.
 */
export async function measureFill(
  store: MeasuredStore,
  extensionDir: string,
  prompt: string,
  times: number,
  way: Way = 'own-adapter',
): Promise<FillTimes> {
  const shop = await store.start();
  try {
    const rounds: Round[] = [];
    await oneRound(store, shop, extensionDir, prompt, way);
    for (let round = 0; round < times; round += 1) {
      await new Promise((resolve) => setTimeout(resolve, store.pauseMs));
      rounds.push(await oneRound(store, shop, extensionDir, prompt, way));
    }
    const of = (key: keyof Round): number => median(rounds.map((round) => round[key]));
    return {
      search: of('search'),
      searchFloor: of('searchFloor'),
      searches: of('searches'),
      ingredients: of('ingredients'),
      fill: of('fill'),
      fillSeen: of('fillSeen'),
      fillFloor: of('fillFloor'),
      floorRequests: of('floorRequests'),
      ourRequests: of('ourRequests'),
      lines: of('lines'),
    };
  } finally {
    await shop.close();
  }
}

async function oneRound(
  store: MeasuredStore,
  shop: StoreEngine,
  extensionDir: string,
  prompt: string,
  way: Way,
): Promise<Round> {
  const chromium = await launchChromium({ extensionDir });
  try {
    const tab = await chromium.openTab(shop.url);
    if (way === 'any-store') await storeItems(chromium, { 'any-store': [shop.url] });
    const popup = await chromium.clickToolbar(tab);
    await watchStates(popup);
    await typePrompt(popup, prompt);
    await submit(popup);
    const searching = await requestsDuring(tab, async () => {
      await confirmIngredients(popup);
      await waitForPlan(popup);
    });
    const filling = await requestsDuring(tab, () =>
      timed(async () => {
        await fill(popup);
        return readResult(popup);
      }),
    );
    const wrong = filling.value.value.rows.filter(({ isAsAsked }) => !isAsAsked);
    if (wrong.length > 0) throw new Error(`Not filled: ${wrong.map(({ product }) => product).join(', ')}`);
    const lines = await shop.readCarts();
    const search = await timeBetween(popup, 'finding', 'reviewing');
    const fillTime = await timeBetween(popup, 'filling', 'verified');
    await popup.close();
    const searchFloor = await replay(tab, searching.requests);
    await shop.resetCarts();
    const bare = await store.bareFill(shop.url, lines);
    await shop.resetCarts();
    return {
      search,
      searchFloor,
      searches: searching.requests.length,
      ingredients: filling.value.value.rows.length,
      fill: fillTime,
      fillSeen: filling.value.ms,
      fillFloor: bare.ms,
      floorRequests: bare.requests,
      ourRequests: filling.requests.length,
      lines: lines.length,
    };
  } finally {
    await chromium.close();
  }
}

/** What the tab asked its store for meanwhile. */
async function requestsDuring<T>(tab: Page, work: () => Promise<T>): Promise<{ value: T; requests: HTTPRequest[] }> {
  const requests: HTTPRequest[] = [];
  const note = (request: HTTPRequest): void => {
    requests.push(request);
  };
  tab.on('request', note);
  try {
    return { value: await work(), requests };
  } finally {
    tab.off('request', note);
  }
}

/** Milliseconds for the same requests one after another, straight from the store's page, their answers read and thrown away. */
async function replay(tab: Page, requests: readonly HTTPRequest[]): Promise<number> {
  const wanted = await Promise.all(
    requests.map(async (request) => ({
      url: request.url(),
      method: request.method(),
      body: request.hasPostData() ? ((await request.fetchPostData()) ?? null) : null,
    })),
  );
  const { ms } = await timed(() =>
    tab.evaluate(async (all) => {
      for (const { url, method, body } of all) {
        const headers = body === null ? {} : { 'content-type': 'application/json' };
        await (await fetch(url, { method, headers, body })).text();
      }
    }, wanted),
  );
  return ms;
}
