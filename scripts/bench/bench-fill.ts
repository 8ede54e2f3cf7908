import type { HTTPRequest, Page } from 'puppeteer-core';
import { visitorIn, visitorOutside } from '../../tests/engines/bare-session';
import type { BareCost, BareLine, BareSession, BareVisitor } from '../../tests/engines/bare-session';
import type { StoreEngine } from '../../tests/engines/engine';
import * as everShopBare from '../../tests/engines/evershop/evershop-bare-cart';
import { startEverShop } from '../../tests/engines/evershop/evershop';
import * as expressCartBare from '../../tests/engines/expresscart/expresscart-bare-cart';
import { startExpressCart } from '../../tests/engines/expresscart/expresscart';
import * as hydrogenBare from '../../tests/engines/hydrogen/hydrogen-bare-cart';
import { startHydrogen } from '../../tests/engines/hydrogen/hydrogen';
import {
  confirmIngredients,
  fill,
  newCart,
  readResult,
  submit,
  typePrompt,
  undo,
  waitForPlan,
} from '../../tests/e2e/pages/popup';
import { launchChromium } from '../../tests/e2e/support/chromium';
import type { Chromium } from '../../tests/e2e/support/chromium';
import { storeItems } from '../../tests/e2e/support/store-items';
import { timeBetween, timeToShown, watchStates } from './run-states';
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
  /** The requests the store needs to hold the same lines and show them, made bare from its page. */
  fillFloor: number;
  /** The same by a program without a browser. */
  fillOutside: number;
  floorRequests: number;
  ourRequests: number;
  /** From the press on Undo until it is said what came of it. */
  undo: number;
  /** The requests the store needs to take the same lines out and show that, made bare from its page, and without a browser. */
  undoFloor: number;
  undoOutside: number;
  undoFloorRequests: number;
  undoRequests: number;
  lines: number;
  /** The same of a second fill and undo in the same browser, which has learned the store by then. */
  fillAgain: number;
  fillAgainRequests: number;
  undoAgain: number;
  undoAgainRequests: number;
}
export type FillTimes = Round;

/** A real store that fills are measured on. */
export interface MeasuredStore {
  start(): Promise<StoreEngine>;
  /** The least it takes to put these lines into its cart and show them. */
  bareCart(visitor: BareVisitor, lines: readonly BareLine[]): Promise<BareSession>;
  /** The least it takes to take them out again and show that. */
  bareUndo(filled: BareSession): Promise<BareCost>;
}

export const everShop: MeasuredStore = { start: startEverShop, ...everShopBare };
export const expressCart: MeasuredStore = { start: startExpressCart, ...expressCartBare };
export const hydrogen: MeasuredStore = { start: startHydrogen, ...hydrogenBare };

/** How the store is read: by its own adapter, or as a store nobody wrote one for. */
export type Way = 'own-adapter' | 'any-store';

/**
 * Searches, fills and undoes in a real store `times` times, and does the same bare each time; medians. One round before is not counted: a
 * store that has just started is slow at what it does for the first time, which would be charged to us and not to the floor measured after.
 * Each round is a new browser, which has learned nothing of the store; the second fill in it has. Throws when not all that is sold is in the cart, or anything is after Undo.
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
    for (let round = 0; round < times; round += 1) rounds.push(await oneRound(store, shop, extensionDir, prompt, way));
    const of = (key: keyof Round): number => median(rounds.map((round) => round[key]));
    return {
      search: of('search'),
      searchFloor: of('searchFloor'),
      searches: of('searches'),
      ingredients: of('ingredients'),
      fill: of('fill'),
      fillSeen: of('fillSeen'),
      fillFloor: of('fillFloor'),
      fillOutside: of('fillOutside'),
      floorRequests: of('floorRequests'),
      ourRequests: of('ourRequests'),
      undo: of('undo'),
      undoFloor: of('undoFloor'),
      undoOutside: of('undoOutside'),
      undoFloorRequests: of('undoFloorRequests'),
      undoRequests: of('undoRequests'),
      lines: of('lines'),
      fillAgain: of('fillAgain'),
      fillAgainRequests: of('fillAgainRequests'),
      undoAgain: of('undoAgain'),
      undoAgainRequests: of('undoAgainRequests'),
    };
  } finally {
    await shop.close();
  }
}

/** One round in a browser of its own. */
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
    const first = await visit(shop, chromium, tab, prompt);
    await anotherVisit(tab);
    const again = await visit(shop, chromium, tab, prompt);
    await anotherVisit(tab);
    const searchFloor = await replay(tab, first.searching.requests);
    await anotherVisit(tab);
    const [bareFill, bareUndo] = await bareRound(store, shop, visitorIn(tab), first.lines);
    const [fillOutside, undoOutside] = await bareRound(store, shop, visitorOutside(shop.url), first.lines);
    return {
      search: first.search,
      searchFloor,
      searches: first.searching.requests.length,
      ingredients: first.ingredients,
      fill: first.fill,
      fillSeen: first.fillSeen,
      fillFloor: bareFill.ms,
      fillOutside: fillOutside.ms,
      floorRequests: bareFill.requests,
      ourRequests: first.fillRequests,
      undo: first.undo,
      undoFloor: bareUndo.ms,
      undoOutside: undoOutside.ms,
      undoFloorRequests: bareUndo.requests,
      undoRequests: first.undoRequests,
      lines: first.lines.length,
      fillAgain: again.fill,
      fillAgainRequests: again.fillRequests,
      undoAgain: again.undo,
      undoAgainRequests: again.undoRequests,
    };
  } finally {
    await chromium.close();
  }
}

/** One search, fill and undo, from the click on the icon. */
async function visit(shop: StoreEngine, chromium: Chromium, tab: Page, prompt: string) {
  const popup = await chromium.clickToolbar(tab);
  await watchStates(popup);
  await typePrompt(popup, prompt);
  await submit(popup);
  const searching = await requestsDuring(tab, async () => {
    await confirmIngredients(popup);
    await waitForPlan(popup);
  });
  const filling = await requestsDuring(tab, async () => {
    await fill(popup);
    return readResult(popup);
  });
  const fillSeen = await timeToShown(popup, 'fill');
  // What is sold out is told on the product's page alone in some stores, and asked for there.
  const { rows } = filling.value;
  const wrong = rows.filter(({ isAsAsked, remark }) => !isAsAsked && !/sold out/i.test(remark));
  if (wrong.length > 0) throw new Error(`Not filled: ${wrong.map(({ product }) => product).join(', ')}`);
  const lines = await shop.readCarts();
  const search = await timeBetween(popup, 'finding', 'reviewing');
  const fillTime = await timeBetween(popup, 'filling', 'verified');
  const undoing = await requestsDuring(tab, () => undo(popup));
  const undone = await timeToShown(popup, 'undo');
  const left = await shop.readCarts();
  if (left.length > 0) throw new Error(`Undo left ${left.map(({ title }) => title).join(', ')}`);
  await newCart(popup);
  await popup.close();
  return {
    searching,
    search,
    lines,
    ingredients: rows.length,
    fill: fillTime,
    fillSeen,
    fillRequests: filling.requests.length,
    undo: undone,
    undoRequests: undoing.requests.length,
  };
}

/** What it costs a visitor to fill a fresh cart bare, and to empty it again. */
async function bareRound(
  store: MeasuredStore,
  shop: StoreEngine,
  visitor: BareVisitor,
  lines: readonly BareLine[],
): Promise<[fill: BareCost, undo: BareCost]> {
  await shop.resetCarts();
  const session = await store.bareCart(visitor, lines);
  const fillCost = session.cost();
  const undoCost = await store.bareUndo(session);
  await shop.resetCarts();
  return [fillCost, undoCost];
}

/** What was asked of the store for its data and pages; their pictures, styles and scripts come on top for any page that runs. */
const counted = new Set(['document', 'fetch', 'xhr']);

/** What the tab asked its store for meanwhile. */
async function requestsDuring<T>(tab: Page, work: () => Promise<T>): Promise<{ value: T; requests: HTTPRequest[] }> {
  const requests: HTTPRequest[] = [];
  const note = (request: HTTPRequest): void => {
    if (counted.has(request.resourceType())) requests.push(request);
  };
  tab.on('request', note);
  try {
    return { value: await work(), requests };
  } finally {
    tab.off('request', note);
  }
}

/** Resolves once the store's page has come to rest: after a fill and an undo it is brought back and loaded anew, to show the cart as it is. */
async function settled(tab: Page): Promise<void> {
  await tab.waitForNetworkIdle({ idleTime: 1_500, timeout: 60_000 });
}

/** Begins another session in the same browser, once the page has come to rest: a store counts what one of them asks in a minute. */
async function anotherVisit(tab: Page): Promise<void> {
  await settled(tab);
  await tab.browserContext().deleteCookie(...(await tab.browserContext().cookies()));
  await tab.reload();
  await settled(tab);
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
