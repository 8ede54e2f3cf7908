import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRunDisplay } from '../../../lib/background/display/run-display';
import { browser } from '../../../lib/browser';
import type { FillLine } from '../../../lib/core/cart/fill';
import type { PanelView } from '../../../lib/core/run/panel-view';
import type { Run } from '../../../lib/core/run/run';
import type { RunStep } from '../../../lib/core/run/run-step';
import { anIngredient, aPlan, aReading, aRun, aStoreInfo } from '../../support/builders';

type Filling = Extract<RunStep, { state: 'filling' }>;

const { origin } = aStoreInfo;
const words = ['rice', 'leek', 'thyme'];

/** A fill of three lines of which so many are in. */
function filling(done: number): Run {
  const line = (sku: string, index: number): FillLine => ({
    sku,
    title: sku,
    url: null,
    ingredientIds: [sku],
    wanted: 1,
    price: { minor: 100, currency: 'USD' },
    status: index < done ? 'added' : 'waiting',
    attempted: index < done ? 1 : 0,
    reason: null,
  });
  const step: Filling = {
    state: 'filling',
    reading: aReading(words.map((name) => anIngredient({ name }))),
    plan: aPlan([]),
    tier: 'balanced',
    choices: {},
    before: null,
    lines: words.map(line),
  };
  return aRun(step);
}

function verified(isAllThere = true): Run {
  const { step } = filling(3);
  if (step.state !== 'filling') throw new Error('not filling');
  return aRun({
    ...step,
    state: 'verified',
    before: { lines: [], total: null, currency: 'USD', url: null },
    diff: { lines: [], isAllThere, cartTotal: null, cartUrl: null },
    undo: { status: 'none' },
  });
}

/** A browser with a store's page in it; what the page was told to show, and what the toolbar icon was told. */
function device({ isPopupOpen }: { isPopupOpen: boolean }) {
  const seen = { popup: isPopupOpen, panels: [] as (PanelView | null)[], refreshed: 0, told: [] as string[] };
  vi.spyOn(browser.tabs, 'sendMessage').mockImplementation((_, message) => {
    const { request, input } = message as { request: string; input: PanelView | null };
    if (request === 'showPanel') seen.panels.push(input);
    if (request === 'refreshCartUi') seen.refreshed += 1;
    return Promise.resolve({ ok: true, value: request === 'describe' ? { ...aStoreInfo, origin } : null } as never);
  });
  const tell = (what: string) => (details: object) => {
    seen.told.push(`${what} ${String(Object.values(details)[0])}`);
    return Promise.resolve();
  };
  // The test browser knows neither.
  Object.assign(browser.runtime, { getContexts: () => Promise.resolve(seen.popup ? [{}] : []) });
  Object.assign(browser, {
    action: { setBadgeText: tell('text'), setBadgeBackgroundColor: tell('colour'), setTitle: tell('title') },
  });
  return seen;
}

/** Lets that much time pass, and everything that hangs on it. */
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a run outside the popup', () => {
  it('is shown on the page while it fills, once a second at most, and when it is done', async () => {
    const seen = device({ isPopupOpen: false });
    const display = createRunDisplay();
    display.show(filling(0));
    await pass(100);
    display.show(filling(1));
    display.show(filling(2));
    await pass(1000);
    expect(seen.panels.map((view) => view?.done)).toEqual([0, 2]);
    display.show(verified());
    await pass(0);
    expect(seen.panels.at(-1)?.phase).toBe('done');
    expect(seen.refreshed).toBe(1);
  });

  it('is not shown twice: while the popup is open the page shows nothing but the end', async () => {
    const seen = device({ isPopupOpen: true });
    const display = createRunDisplay();
    display.show(filling(0));
    await pass(5000);
    display.show(filling(2));
    await pass(5000);
    expect(seen.panels).toEqual([]);
    display.show(verified());
    await pass(5000);
    expect(seen.panels.map((view) => view?.phase)).toEqual(['done']);
  });

  it('comes onto the page within a second of the popup closing, even when the store is slow', async () => {
    const seen = device({ isPopupOpen: true });
    const display = createRunDisplay();
    display.show(filling(1));
    await pass(3300);
    seen.popup = false;
    await pass(1000);
    expect(seen.panels.map((view) => view?.done)).toEqual([1]);
    // Once it stands there it stays up to date, whatever is opened over it.
    seen.popup = true;
    display.show(filling(2));
    await pass(1000);
    expect(seen.panels.map((view) => view?.done)).toEqual([1, 2]);
    await pass(10_000);
    expect(seen.panels).toHaveLength(2);
  });

  it('has the page’s own cart icon follow, also where not all came in, but not where the store would not go on', async () => {
    const seen = device({ isPopupOpen: false });
    const display = createRunDisplay();
    display.show(verified(false));
    await pass(0);
    expect(seen.panels.at(-1)?.phase).toBe('problem');
    expect(seen.refreshed).toBe(1);
    const { step } = filling(1);
    if (step.state !== 'filling') throw new Error('not filling');
    const error = { code: 'store/rate-limited' as const, message: 'Slow down.' };
    display.show(aRun({ state: 'failed', error, from: step, undo: { status: 'none' } }));
    await pass(0);
    expect(seen.panels.at(-1)?.title).toBe('Filling stopped');
    expect(seen.refreshed).toBe(1);
  });

  it('tells the toolbar icon only what is new', async () => {
    const seen = device({ isPopupOpen: false });
    const display = createRunDisplay();
    display.show(filling(0));
    await pass(0);
    expect(seen.told).toEqual(['text 0/3', 'colour #2f6b3c', 'title Filling the cart: 0 of 3']);
    display.show(filling(1));
    await pass(1000);
    expect(seen.told.slice(3)).toEqual(['text 1/3', 'title Filling the cart: 1 of 3']);
  });
});
