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

/** Milliseconds and numbers of requests of one round on a real store. */
interface Round {
  /** From the confirmed ingredients until all were searched and the cart was decided. */
  search: number;
  /** The same requests, made directly from the store's page. */
  searchFloor: number;
  searches: number;
  ingredients: number;
  /** From the stored approval until the cart was read back and stored. */
  fill: number;
  /** The same for the shopper: from the press until the result is shown. */
  fillSeen: number;
  /** The requests that the store needs for the same lines, made directly from its page. */
  fillFloor: number;
  /** The same by a program without a browser. */
  fillOutside: number;
  floorRequests: number;
  ourRequests: number;
  /** From the press on Undo until its result is shown. */
  undo: number;
  /** The requests that the store needs to remove the same lines, made directly from its page, and without a browser. */
  undoFloor: number;
  undoOutside: number;
  undoFloorRequests: number;
  undoRequests: number;
  lines: number;
  /** The same for a second fill and Undo in the same browser, which knows the store by then. */
  fillAgain: number;
  fillAgainRequests: number;
  undoAgain: number;
  undoAgainRequests: number;
}
export type FillTimes = Round;

/** A real store on which fills are measured. */
export interface MeasuredStore {
  start(): Promise<StoreEngine>;
  /** The minimum of requests that put these lines into its cart and show them. */
  bareCart(visitor: BareVisitor, lines: readonly BareLine[]): Promise<BareSession>;
  /** The minimum of requests that remove them again and show that. */
  bareUndo(filled: BareSession): Promise<BareCost>;
}

export const everShop: MeasuredStore = { start: startEverShop, ...everShopBare };
export const expressCart: MeasuredStore = { start: startExpressCart, ...expressCartBare };
export const hydrogen: MeasuredStore = { start: startHydrogen, ...hydrogenBare };

/** How the store is read: by its own adapter, or as a store without one. */
export type Way = 'own-adapter' | 'any-store';

/**
 * Searches, fills and undoes in a real store `times` times, and makes the same requests directly each time; returns medians. One
 * round before is not counted, because a newly started store is slow at first. Each round is a new browser that knows nothing of
 * the store; the second fill in it does.
 *
 * @throws Error if something sold is not in the cart, or if anything is in it after Undo
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

/** One round in a new browser. */
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

/** One search, fill and Undo, from the click on the icon. */
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
  // Some stores say only on the product's page that it is sold out, so that page is requested.
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

/** Requests and time that fill a new cart directly, and empty it again. */
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

/**
 * Whether a request is for a store's data or pages. Pictures, styles and scripts do not count, because every running page loads
 * them.
 */
const counted = new Set(['document', 'fetch', 'xhr']);

/** A request that the tab made, as far as it is needed to make it again. */
interface MadeRequest {
  readonly url: string;
  readonly method: string;
  readonly body: string | null;
  /** Characters of its answer; null when the browser no longer holds it, for example after the page was left. */
  readonly answered: number | null;
}

/** The requests that the tab made meanwhile, read before anything else happens in the tab: bodies are lost when it is left. */
async function requestsDuring<T>(tab: Page, work: () => Promise<T>): Promise<{ value: T; requests: MadeRequest[] }> {
  const requests: HTTPRequest[] = [];
  const note = (request: HTTPRequest): void => {
    if (counted.has(request.resourceType())) requests.push(request);
  };
  tab.on('request', note);
  try {
    const value = await work();
    return { value, requests: await Promise.all(requests.map(madeRequest)) };
  } finally {
    tab.off('request', note);
  }
}

async function madeRequest(request: HTTPRequest): Promise<MadeRequest> {
  // oxlint-disable-next-line typescript/no-deprecated -- the browser no longer gives the body once the page has left
  const body = request.hasPostData() ? (request.postData() ?? (await request.fetchPostData()) ?? null) : null;
  const answer = await request
    .response()
    ?.text()
    .catch(() => null);
  return { url: request.url(), method: request.method(), body, answered: answer?.length ?? null };
}

/**
 * Resolves when the store's page has finished loading. After a fill and an Undo, the page is loaded anew to show the current
 * cart.
 */
async function settled(tab: Page): Promise<void> {
  await tab.waitForNetworkIdle({ idleTime: 1_500, timeout: 60_000 });
}

/**
 * Begins another session in the same browser after the page has finished loading. Stores limit the requests of one session per
 * minute.
 */
async function anotherVisit(tab: Page): Promise<void> {
  await settled(tab);
  await tab.browserContext().deleteCookie(...(await tab.browserContext().cookies()));
  await tab.reload();
  await settled(tab);
}

/**
 * Milliseconds for the same requests, one after another, directly from the store's page.
 *
 * @throws Error if an answer is much shorter than the one the extension got: a request refused in a moment is no measure
 */
async function replay(tab: Page, requests: readonly MadeRequest[]): Promise<number> {
  const { value: answered, ms } = await timed(() =>
    tab.evaluate(
      async (all) => {
        const lengths: number[] = [];
        for (const { url, method, body } of all) {
          const headers = body === null ? {} : { 'content-type': 'application/json' };
          lengths.push((await (await fetch(url, { method, headers, body })).text()).length);
        }
        return lengths;
      },
      requests.map(({ url, method, body }) => ({ url, method, body })),
    ),
  );
  for (const [index, { url, answered: expected }] of requests.entries())
    if (expected !== null && (answered[index] ?? 0) < expected / 2)
      throw new Error(
        `Made bare, ${url} was answered with ${String(answered[index])} characters instead of ${String(expected)}.`,
      );
  return ms;
}
