import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveZoo } from '../../../demo/zoo/serve-zoo';
import type { DrawnTraits, Zoo, ZooStore } from '../../../demo/zoo/serve-zoo';
import * as popup from '../pages/popup';
import { launchChromium } from '../support/chromium';
import type { Chromium } from '../support/chromium';
import { chromiumExtension } from '../support/extension';

interface ExtensionApi {
  chrome: {
    runtime: { sendMessage(message: unknown): Promise<unknown> };
    tabs: {
      query(what: object): Promise<{ id: number; url?: string }[]>;
      duplicate(id: number): Promise<unknown>;
    };
    windows: { create(options: object): Promise<unknown> };
  };
}

/**
 * What happens to the store or its tab while a cart is being filled, in stores nobody wrote an adapter for: what is said of each line is
 * what the true cart holds, nothing is put in twice, and what the shopper does meanwhile stays.
 */
let zoo: Zoo;
let chromium: Chromium;
let tab: Page;
let seed = 960;

beforeAll(async () => {
  zoo = await serveZoo();
});
afterAll(async () => {
  await zoo.close();
});
beforeEach(async () => {
  chromium = await launchChromium({ extensionDir: chromiumExtension() });
});
afterEach(async () => {
  await chromium.close();
});

/** Plain articles, sold one by one. */
const plain = ({ sells }: ZooStore) =>
  sells.filter(
    ({ isPlain, isSoldOut, min, step, stock }) => isPlain && !isSoldOut && min === 1 && step === 1 && stock > 5,
  );
const held = (store: ZooStore): Held =>
  Object.fromEntries(store.cart().map(({ title, quantity }) => [title, quantity]));

async function until(what: string, isSo: () => boolean): Promise<void> {
  for (let looks = 0; !isSo(); looks += 1) {
    if (looks > 1_500) throw new Error(`It never came to this: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Products and how many of each. */
type Held = Record<string, number>;

interface Filling {
  store: ZooStore;
  planned: Held;
  view: Page;
  /** Lets the store take the articles after the first. */
  release(): void;
}

/** A plan of four articles, approved; resolves once the first of them is in the cart. The store holds back the others until released. */
async function filling(traits: Partial<DrawnTraits>): Promise<Filling> {
  seed += 1;
  const store = zoo.define(seed, traits);
  tab = await chromium.openTab(store.origin);
  const articles = [...new Set(plain(store).map(({ article }) => article))].slice(0, 4);
  const view = await chromium.clickToolbar(tab);
  await popup.planCart(view, articles.join(', '));
  const plan = (await popup.readPlan(view)).filter(({ product }) => product !== '');
  expect(plan.length).toBeGreaterThan(2);
  const release = zoo.holdWrites(seed, 1);
  await popup.fill(view);
  await until('the first article is in the cart', () => zoo.store(seed).cart().length > 0);
  return { store, planned: Object.fromEntries(plan.map(({ product, count }) => [product, count])), view, release };
}

/** Holds each line's word against the true cart. */
async function expectTruth(view: Page, store: ZooStore, planned: Held): Promise<void> {
  const { rows } = await popup.readResult(view);
  const now = held(zoo.store(store.seed));
  for (const { product, got } of rows) expect({ product, got }).toEqual({ product, got: now[product] ?? 0 });
  for (const [product, count] of Object.entries(planned)) expect(now[product] ?? 0, product).toBeLessThanOrEqual(count);
}

/** Does something with the store's tab that only a person or the browser does. */
async function withTab(act: 'duplicate' | 'own-window', store: ZooStore): Promise<void> {
  const worker = await chromium.worker();
  const about = { act, url: `${store.origin}/*` };
  await worker.evaluate(async ({ act: deed, url }) => {
    const { tabs, windows } = (globalThis as unknown as ExtensionApi).chrome;
    const [found] = await tabs.query({ active: true, url });
    const id = found?.id ?? (await tabs.query({ active: true }))[0]?.id ?? 0;
    await (deed === 'duplicate' ? tabs.duplicate(id) : windows.create({ tabId: id }));
  }, about);
}

describe('while a cart is filled', () => {
  it('the store changes its pages: what is said is what is there', async () => {
    const { store, planned, view, release } = await filling({ add: 'fetch-box', policy: 'no-frames' });
    zoo.redress(store.seed, { add: 'card-button', line: 'plus-minus-lines', card: 'table-rows' });
    release();
    await expectTruth(view, store, planned);
    expect(held(zoo.store(store.seed))).toEqual(planned);
  }, 240_000);

  it('the tab is closed: that is said, and a new tab goes on without putting in twice', async () => {
    const { store, planned, view, release } = await filling({ add: 'fetch-box', policy: 'no-frames' });
    await view.close().catch(() => undefined);
    await tab.close();
    release();
    tab = await chromium.openTab(store.origin);
    const again = await chromium.clickToolbar(tab);
    await popup.goOn(again, 60_000);
    await expectTruth(again, store, planned);
    expect(held(store)).toEqual(planned);
  }, 240_000);

  it.each(['duplicate', 'own-window'] as const)(
    'the tab gets its %s: the fill goes on in the tab it began in',
    async (act) => {
      const { store, planned, release } = await filling({ add: 'fetch-box', policy: 'no-frames' });
      await withTab(act, store);
      release();
      const view = await chromium.clickToolbar(tab);
      await expectTruth(view, store, planned);
      expect(held(store)).toEqual(planned);
    },
    240_000,
  );

  it('the shopper puts something in, in a second tab of the store: it stays, through Undo as well', async () => {
    const { store, planned, release } = await filling({ add: 'fetch-box', policy: 'no-frames' });
    const own = plain(store).findLast(({ title }) => planned[title] === undefined);
    if (own === undefined) throw new Error('The store sells too little.');
    const second = await chromium.openTab(`${store.origin}${store.pieces.identity.product(own)}`);
    await second.waitForSelector('[data-press=add]');
    release();
    await second.click('[data-press=add]');
    await until('the shopper’s own is in the cart', () => held(store)[own.title] === 1);
    const view = await chromium.clickToolbar(tab);
    await expectTruth(view, store, planned);
    expect(held(store)).toEqual({ ...planned, [own.title]: 1 });
    const said = await popup.undo(view);
    expect(held(store)).toEqual({ [own.title]: 1 });
    expect(said).toContain(own.title);
  }, 240_000);

  it('another store’s tab asks for a run: it is told, and the fill goes on', async () => {
    const { store, planned, release } = await filling({ add: 'fetch-box', policy: 'no-frames' });
    const other = zoo.define(seed + 500, {});
    const elsewhere = await chromium.openTab(other.origin);
    const there = await chromium.clickToolbar(elsewhere);
    const told = await there.evaluate(async (url) => {
      const { tabs, runtime } = (globalThis as unknown as ExtensionApi).chrome;
      const [found] = await tabs.query({ active: true });
      return runtime.sendMessage({
        channel: 'coach',
        request: 'startRun',
        input: { prompt: `milk for ${url}`, tabId: found?.id ?? 0 },
      });
    }, other.origin);
    expect(told).toMatchObject({ ok: false, error: { code: 'run/busy' } });
    release();
    const view = await chromium.clickToolbar(tab);
    await expectTruth(view, store, planned);
    expect(held(store)).toEqual(planned);
    expect(other.cart()).toEqual([]);
  }, 240_000);
});
