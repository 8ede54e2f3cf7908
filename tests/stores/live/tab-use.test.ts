import { describe, expect, it, vi } from 'vitest';
import { answerStore } from '../../../lib/stores/serving/answer-store';
import { withKnownStore } from '../../../lib/stores/generic/known/with-known-store';
import { knownStore, newKnownStore } from '../../../lib/stores/generic/known/known-store';
import { keepRead, readBefore } from '../../../lib/stores/generic/search/search-across-pages';
import { NeedsVisit, tabUseOf, willWrite } from '../../../lib/stores/live/needs-visit';
import { openRunning } from '../../../lib/stores/live/open-running-page';
import { changedBeside } from '../../../lib/stores/live/stale-page';
import type { ServedPage } from '../../../lib/stores/page';
import type { StoreAdapter } from '../../../lib/stores/store-adapter';
import { fixturePage } from '../fixture-page';

const here = 'https://shop.example/soup';
const there = 'https://shop.example/p/rice';
const page = (): ServedPage => fixturePage({ folder: 'generic', url: here, html: '<title>Soup</title>' });
const rice = { sku: 'rice', url: there, title: 'Rice', quantity: 1, held: 0 };
const salt = { ...rice, sku: 'salt' };

/** Asks a store whose adapter does this, with the use of the tab. */
function ask(request: string, input: unknown, over: Partial<StoreAdapter>, on = page()) {
  const adapter: StoreAdapter = {
    id: 'test',
    name: 'Test store',
    proof: 'documented',
    cartWrites: 'adds',
    detect: () => 0.5,
    search: () => Promise.resolve([]),
    readCart: () => Promise.reject(new NeedsVisit(there, false)),
    addToCart: () => Promise.reject(new NeedsVisit(there, false)),
    removeFromCart: () => Promise.reject(new NeedsVisit(there, false)),
    ...over,
  };
  const shelf = { adapters: new Map([[adapter.id, adapter]]), parts: {} };
  const tab = { visited: null, hasNoFrames: false, isCartScripted: false };
  return answerStore(on, vi.fn(), shelf, [adapter])({ channel: 'store', request, input, tab });
}

describe('a page that a request is not on', () => {
  it('is asked for before anything was done', async () => {
    expect(await ask('readCart', null, {})).toMatchObject({ visit: there, hasNoFrames: false });
    expect(await ask('addToCart', [rice, salt], {})).toMatchObject({ visit: there });
  });

  it('is never asked for after a write: what came of an add is unsure, a removal is the read-back’s to tell', async () => {
    const pressedFirst: Partial<StoreAdapter> = {
      addToCart: (_, on) => {
        willWrite(on as ServedPage);
        return Promise.reject(new NeedsVisit(there, false));
      },
      removeFromCart: (_, on) => {
        willWrite(on as ServedPage);
        return Promise.reject(new NeedsVisit(there, false));
      },
    };
    expect(await ask('addToCart', [rice, salt], pressedFirst)).toEqual({
      ok: true,
      value: [{ sku: 'rice', isAccepted: true, added: null, reason: null }],
      isUnsure: true,
    });
    const line = { lineId: '1', sku: 'rice', url: null, quantity: 1, held: 1 };
    expect(await ask('removeFromCart', line, pressedFirst)).toEqual({ ok: true, value: null });
  });

  it('is left by the page itself once that was answered, where its own form leads there', async () => {
    vi.useFakeTimers();
    const leave = vi.fn();
    const addToCart = () => Promise.reject(new NeedsVisit(here, false, { leave }));
    expect(await ask('addToCart', [rice], { addToCart })).toMatchObject({ visit: here, leavesFrom: expect.any(Number) as number }); // prettier-ignore
    expect(leave).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(leave).toHaveBeenCalledOnce();
    vi.useRealTimers();
  });

  it('costs no line that was added before it in the same turn', async () => {
    const answer = await ask('addToCart', [rice, salt], {
      addToCart: (line, on) => {
        if (line.sku === 'salt') return Promise.reject(new NeedsVisit(there, false));
        willWrite(on as ServedPage);
        return Promise.resolve({ sku: line.sku, isAccepted: true, added: 1, reason: null });
      },
    });
    expect(answer).toEqual({ ok: true, value: [{ sku: 'rice', isAccepted: true, added: 1, reason: null }] });
  });
});

describe('a page that runs', () => {
  const used = (visited: string | null, hasNoFrames = true): ServedPage =>
    Object.assign(page(), { tab: tabUseOf({ visited, hasNoFrames }) });

  it('is loaded anew once the cart was changed beside it, whichever of our scripts did that', async () => {
    const on = used(there);
    changedBeside(on);
    // Each script has modules of its own, so what was changed stands on the page, not in a module: a copy of the page tells it too.
    await expect(openRunning({ ...on }, there, 'tab')).rejects.toMatchObject({ visit: there, how: { isStale: true } });
  });

  it('is the tab itself once it was brought there, whatever the page made of its address', async () => {
    for (const on of [used(there), used(here)]) {
      const address = on.tab?.visited ?? '';
      const live = await openRunning(on, address, 'tab');
      expect(live.document()).toBe(on.document);
      expect(live.href()).toBe(here);
    }
    expect((await openRunning(used(there), `${here}#reviews`, 'tab')).href()).toBe(here);
  });

  it('is asked for even where the tab stands there, until the way back is stored', async () => {
    await expect(openRunning(used(null), here, 'tab')).rejects.toMatchObject({ visit: here, hasNoFrames: false });
    await expect(openRunning(used(here), there, 'tab')).rejects.toMatchObject({ visit: there });
    await expect(openRunning(used(here), there, 'beside')).rejects.toMatchObject({ visit: there, hasNoFrames: true });
  });
});

describe('what one page knows', () => {
  it('is told to the next one: of the store, and what the request read', async () => {
    const first = Object.assign(page(), { tab: tabUseOf({ visited: here }) });
    await withKnownStore(first, () => {
      knownStore(first).add.way = 'press';
      keepRead(first, [null, 'rice'], { url: there, isNothingFound: false, shown: [] });
      return Promise.resolve();
    });
    const told: unknown = JSON.parse(JSON.stringify(first.tab?.told));
    const next = Object.assign(page(), { tab: tabUseOf({ visited: there, told }) });
    await withKnownStore(next, () => Promise.resolve());
    expect(knownStore(next).add.way).toBe('press');
    expect(readBefore(next, [null, 'rice'])).toMatchObject({ url: there });
    expect(readBefore(next, [null, 'salt'])).toBeNull();
  });

  it.each([null, 7, 'store', [], { search: 1 }, { search: {}, cart: {}, add: {}, telling: 'x' }])(
    'is not taken from %j',
    async (store) => {
      const on = Object.assign(page(), { tab: tabUseOf({ visited: here, told: { store } }) });
      await withKnownStore(on, () => Promise.resolve());
      expect(knownStore(on)).toEqual(newKnownStore());
    },
  );
});
