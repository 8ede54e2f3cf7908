import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TabDriver } from '../../../lib/background/navigation/drive-tab';
import { ProfileRepository } from '../../../lib/background/store/profile-repository';
import { openStoreTab } from '../../../lib/background/store/store-tab';
import { storeProfilesItem, tabVisitItem } from '../../../lib/storage/items';
import { fakeTab } from './fake-tab';

const origin = 'https://shop.example';
const { signal } = new AbortController();
const cart = (...lines: [string, number][]) => ({
  lines: lines.map(([sku, quantity]) => ({
    lineId: sku,
    sku,
    title: sku,
    quantity,
    price: null,
    url: `${origin}/p/${sku}`,
  })),
  total: null,
  currency: 'EUR',
  url: `${origin}/cart`,
});
const rice = { sku: 'rice', url: `${origin}/p/rice`, title: 'rice', quantity: 1, held: 0 };
const left = new Error('The message port closed before a response was received.');
const ok = (value: unknown, more = {}) => ({ ok: true, value, ...more });

function opened() {
  const driver = new TabDriver(tabVisitItem);
  const drive = driver.of(7, origin);
  return { driver, drive, store: openStoreTab(7, null, { drive }) };
}

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the tab of a run', () => {
  it('is brought to the page a request needs, and the request is asked again there', async () => {
    const tab = fakeTab(`${origin}/soup`, { visit: `${origin}/cart`, hasNoFrames: true }, ok(cart(['rice', 1])));
    const { store } = opened();
    expect((await store.readCart(signal)).lines).toHaveLength(1);
    expect(tab.log).toEqual([`load ${origin}/cart`, '/store.js']);
    expect(tab.asked.map(({ tab: use }) => use)).toEqual([
      expect.objectContaining({ visited: null, hasNoFrames: false, isCartScripted: false }),
      expect.objectContaining({ visited: `${origin}/cart`, hasNoFrames: true, isCartScripted: false }),
    ]);
  });

  it('has its way back stored before it moves, and keeps the first one', async () => {
    const tab = fakeTab(`${origin}/soup`, { visit: `${origin}/p/rice` }, ok([]), { visit: `${origin}/p/salt` }, ok([]));
    const { store, driver } = opened();
    await store.search('rice', signal);
    expect(await tabVisitItem.get()).toMatchObject({
      tabId: 7,
      origin,
      returnTo: `${origin}/soup`,
      at: `${origin}/p/rice`,
    });
    await store.search('salt', signal);
    expect(await tabVisitItem.get()).toMatchObject({ returnTo: `${origin}/soup`, at: `${origin}/p/salt` });
    // Another worker finds the way back as well.
    await new TabDriver(tabVisitItem).back();
    expect(tab.href).toBe(`${origin}/soup`);
    expect(await tabVisitItem.get()).toBeNull();
    tab.log.length = 0;
    await driver.back();
    expect(tab.log).toEqual([]);
  });

  it('stays where it is for what only looks at it: who it is, a check, other stores’ prices', async () => {
    const tab = fakeTab(`${origin}/soup`, ok([]), ok([]), { visit: `${origin}/p/rice` });
    await opened().store.selfTest(signal);
    await openStoreTab(7, null).search('rice', signal);
    expect(tab.asked.map(({ tab: use }) => use)).toEqual([undefined, undefined]);
    await expect(openStoreTab(7, null).search('rice', signal)).rejects.toMatchObject({ code: 'store/element-missing' });
    expect(tab.href).toBe(`${origin}/soup`);
  });

  it.each(['https://other.example/cart', 'javascript:alert(1)', `${origin}/logout`])(
    'is not brought to %s',
    async (visit) => {
      const tab = fakeTab(`${origin}/soup`, { visit });
      await expect(opened().store.readCart(signal)).rejects.toMatchObject({ code: 'store/element-missing' });
      expect(tab.log).toEqual([]);
      expect(await tabVisitItem.get()).toBeNull();
    },
  );

  it('is somewhere we may not see after a page: the run pauses, and a page that leads there is given up the next time', async () => {
    const rice = `${origin}/p/rice`;
    const tab = fakeTab(`${origin}/soup`, { visit: rice }, { visit: rice });
    tab.leads[rice] = null;
    const { store } = opened();
    await expect(store.readCart(signal)).rejects.toMatchObject({ code: 'store/tab-navigated' });
    tab.comeBack(`${origin}/soup`);
    tab.log.length = 0;
    await expect(store.readCart(signal)).rejects.toMatchObject({ code: 'store/element-missing' });
    expect(tab.log).toEqual([]);
  });

  it('does not go round in circles', async () => {
    const round = Array.from({ length: 9 }, (_, at) => ({ visit: `${origin}/p/${String(at % 2)}` }));
    const tab = fakeTab(`${origin}/soup`, ...round);
    await expect(opened().store.readCart(signal)).rejects.toMatchObject({ code: 'store/element-missing' });
    expect(tab.asked).toHaveLength(9);
  });

  it('goes nowhere any more once the shopper stopped', async () => {
    const tab = fakeTab(`${origin}/soup`, { visit: `${origin}/p/rice` });
    const stop = new AbortController();
    stop.abort();
    await expect(opened().store.readCart(stop.signal)).rejects.toMatchObject({ code: 'run/cancelled' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(tab.log.filter((done) => done.startsWith('load'))).toEqual([]);
  });

  it('is left alone where the shopper took it to another site meanwhile', async () => {
    const tab = fakeTab(`${origin}/soup`, { visit: `${origin}/p/rice` }, ok(cart()));
    const { store, driver } = opened();
    await store.readCart(signal);
    tab.href = 'https://other.example/';
    tab.log.length = 0;
    await driver.back();
    expect(tab.log).toEqual([]);
    expect(await tabVisitItem.get()).toBeNull();
  });
});

describe('a search whose page leaves by itself', () => {
  it('is asked again on the page it led to', async () => {
    const tab = fakeTab(`${origin}/soup`, { visit: `${origin}/soup` }, left, ok([]));
    const { store } = opened();
    expect(await store.search('rice', signal)).toEqual([]);
    expect(tab.asked.map(({ request }) => request)).toEqual(['search', 'search', 'search']);
    expect(tab.log).toEqual(['/store.js', '/store.js']);
  });
});

describe('a page that is about to leave by itself before anything was written', () => {
  it('is waited for, and a write is asked for on the page it led to', async () => {
    const added = { sku: 'rice', isAccepted: true, added: 1, reason: null };
    const tab = fakeTab(`${origin}/soup`, { visit: `${origin}/soup`, leavesFrom: 0 }, ok([added]));
    expect(await opened().store.addToCart([rice], signal)).toEqual([added]);
    expect(tab.asked.map(({ request }) => request)).toEqual(['addToCart', 'addToCart']);
    expect(tab.asked[1]?.tab).toMatchObject({ visited: `${origin}/soup` });
  });
});

describe('what is put into the cart in the tab', () => {
  it('is never pressed again because the page left: the cart says what came of it', async () => {
    const tab = fakeTab(`${origin}/soup`, { visit: rice.url }, left, ok(cart(['rice', 1])));
    const { store } = opened();
    expect(await store.addToCart([rice], signal)).toEqual([{ sku: 'rice', isAccepted: true, added: 1, reason: null }]);
    expect(tab.asked.map(({ request }) => request)).toEqual(['addToCart', 'addToCart', 'readCart']);
  });

  it('is one line at a time once the tab has moved; the others are asked for again by whoever asked', async () => {
    const salt = { ...rice, sku: 'salt', url: `${origin}/p/salt` };
    const added = { sku: 'rice', isAccepted: true, added: 1, reason: null };
    const tab = fakeTab(`${origin}/soup`, { visit: rice.url }, ok([added]));
    expect(await opened().store.addToCart([rice, salt], signal)).toEqual([added]);
    expect(tab.asked.map(({ input }) => (input as unknown[]).length)).toEqual([2, 1]);
  });

  it('is looked for in the page that runs where what the store sends does not show it, which is remembered', async () => {
    const pressed = ok([{ sku: 'rice', isAccepted: true, added: null, reason: null }], { isUnsure: true });
    const tab = fakeTab(`${origin}/soup`, pressed, ok(cart()), ok(cart(['rice', 1])), ok(cart(['rice', 1])));
    const { store, drive } = opened();
    expect(await store.addToCart([rice], signal)).toMatchObject([{ added: 1 }]);
    expect(drive.traits.isCartScripted).toBe(true);
    await store.readCart(signal);
    expect(tab.asked.at(-1)?.tab).toMatchObject({ isCartScripted: true });
  });

  it('is asked for once more when one press put in one of three', async () => {
    const pressed = ok([{ sku: 'rice', isAccepted: true, added: null, reason: null }], { isUnsure: true });
    const sure = ok([{ sku: 'rice', isAccepted: true, added: null, reason: null }], { isUnsure: true });
    const tab = fakeTab(`${origin}/soup`, pressed, ok(cart(['rice', 1])), sure, ok(cart(['rice', 3])));
    expect(await opened().store.addToCart([{ ...rice, quantity: 3 }], signal)).toMatchObject([{ added: 3 }]);
    expect(tab.asked.filter(({ request }) => request === 'addToCart').map(({ input }) => input)).toEqual([
      [{ ...rice, quantity: 3 }],
      [{ ...rice, quantity: 2, held: 1 }],
    ]);
  });

  it('is not pressed again while the cart does not show it', async () => {
    const pressed = ok([{ sku: 'rice', isAccepted: true, added: null, reason: null }], { isUnsure: true });
    const tab = fakeTab(`${origin}/soup`, pressed, ...Array.from({ length: 8 }, () => ok(cart())));
    expect(await opened().store.addToCart([rice], signal)).toMatchObject([{ isAccepted: true, added: null }]);
    expect(tab.asked.filter(({ request }) => request === 'addToCart')).toHaveLength(1);
  });
});

describe('a store of many pages', () => {
  it('has no link pressed that may be its script’s alone, as the cart’s that opens a drawer: the page is loaded', async () => {
    const added = ok([{ sku: 'rice', isAccepted: true, added: 1, reason: null }]);
    const tab = fakeTab(`${origin}/soup`, { visit: rice.url }, added, { visit: `${origin}/cart` }, ok(cart()));
    tab.links = [`${origin}/cart`];
    const { store, drive } = opened();
    await store.addToCart([rice], signal);
    expect(drive.traits.isOnePage).toBe(false);
    await store.readCart(signal);
    expect(tab.log).toEqual([`load ${rice.url}`, '/store.js', `load ${origin}/cart`, '/store.js']);
  });
});

describe('a page that first asked its store long after it was loaded', () => {
  const added = ok([{ sku: 'rice', isAccepted: true, added: 1, reason: null }]);

  it('slept, where it only showed the cart; not where something was pressed on it', async () => {
    const tab = fakeTab(`${origin}/soup`, { visit: rice.url }, added, ok(cart(['rice', 1])));
    tab.wokeLate = true;
    const { store, drive } = opened();
    await store.addToCart([rice], signal);
    await store.readCart(signal);
    expect(drive.traits.hydratesLate).toBeUndefined();
    tab.answers.push({ visit: `${origin}/cart` }, ok(cart(['rice', 1])));
    await store.readCart(signal);
    expect(drive.traits.hydratesLate).toBe(true);
  });
});

describe('what a page said against a press before it was left for the cart', () => {
  it('is the reason of the line, which is not pressed again', async () => {
    const heard = 'Rice is sold out.';
    const unsure = ok([{ sku: 'rice', isAccepted: true, added: null, reason: null }], {
      isUnsure: true,
      told: { store: {}, heard },
    });
    const looks = Array.from({ length: 8 }, () => ok(cart()));
    const tab = fakeTab(`${origin}/soup`, ok(cart()), { visit: rice.url }, unsure, ...looks);
    const { store } = opened();
    await store.readCart(signal);
    expect(await store.addToCart([rice], signal)).toMatchObject([{ added: null, reason: heard }]);
    expect(tab.asked.filter(({ request }) => request === 'addToCart')).toHaveLength(2);
  });
});

describe('a page that a press led to', () => {
  it('is believed once to show the cart, and loaded anew for a second look', async () => {
    const visit = { visit: `${origin}/cart`, hasNoFrames: true };
    const held = ok(cart(['rice', 1]));
    const tab = fakeTab(`${origin}/soup`, visit, left, visit, held, visit, ok(cart()), visit, ok(cart()));
    const { store } = opened();
    await store.removeFromCart({ lineId: 'rice', sku: 'rice', url: rice.url, quantity: 1, held: 1 }, signal);
    tab.log.length = 0;
    const loads = () => tab.log.filter((done) => done.startsWith('load'));
    expect((await store.readCart(signal)).lines).toHaveLength(1);
    expect(loads()).toEqual([]);
    expect((await store.readCart(signal)).lines).toEqual([]);
    expect(loads()).toEqual([`load ${origin}/cart`]);
  });
});

describe('a store of one page', () => {
  const pressed = ok([{ sku: 'rice', isAccepted: true, added: 1, reason: null }]);

  it('is gone through by its own links and without loading anything, there and back', async () => {
    const tab = fakeTab(`${origin}/soup`, { visit: `${origin}/cart` }, ok(cart()));
    tab.isOnePage = true;
    tab.links = [`${origin}/cart`];
    const { store, driver } = opened();
    await store.readCart(signal);
    await driver.back();
    expect(tab.log).toEqual([`follow ${origin}/cart`, '/store.js', `go back to ${origin}/soup`]);
    expect(tab.href).toBe(`${origin}/soup`);
  });

  it('that wakes late is waited for longer only where its document is loaded', async () => {
    const tab = fakeTab(
      `${origin}/soup`,
      { visit: `${origin}/cart` },
      ok(cart()),
      { visit: `${origin}/far` },
      ok(cart()),
    );
    tab.isOnePage = true;
    tab.links = [`${origin}/cart`, `${origin}/soup`];
    const { store, drive } = opened();
    Object.assign(drive.traits, { hydratesLate: true, isOnePage: true });
    await store.readCart(signal);
    await store.readCart(signal);
    expect(tab.log).toContain(`load ${origin}/far`);
    expect(tab.quiet).toEqual([400, 400, 1_500]);
  });

  it('whose cart’s link opens a drawer is shown its cart by address, and the link is not waited for again', async () => {
    const visit = { visit: `${origin}/cart` };
    const tab = fakeTab(`${origin}/soup`, visit, ok(cart()), visit, ok(cart()));
    tab.isOnePage = true;
    tab.listens = true;
    tab.links = [`${origin}/cart`, `${origin}/soup`];
    tab.drawers = [`${origin}/cart`];
    const { store, drive } = opened();
    drive.traits.isOnePage = true;
    await store.readCart(signal);
    expect(tab.log).toEqual([`follow ${origin}/cart`, `show ${origin}/cart`, '/store.js']);
    tab.href = `${origin}/soup`;
    await store.readCart(signal);
    expect(tab.log.filter((done) => done.startsWith('follow'))).toHaveLength(1);
    expect(tab.href).toBe(`${origin}/cart`);
  });

  it('that may show the cart of a moment ago is left and come back to, never loaded anew', async () => {
    const visit = { visit: `${origin}/cart` };
    const tab = fakeTab(`${origin}/soup`, { visit: rice.url }, pressed, visit, ok(cart(['rice', 1])), visit, ok(null));
    tab.isOnePage = true;
    tab.links = [rice.url, `${origin}/cart`, `${origin}/soup`];
    const { store } = opened();
    await store.addToCart([rice], signal);
    await store.readCart(signal);
    tab.log.length = 0;
    await store.removeFromCart({ lineId: 'rice', sku: 'rice', url: rice.url, quantity: 1, held: 1 }, signal);
    expect(tab.log.filter((done) => done !== '/store.js')).toEqual([`follow ${origin}/soup`, `follow ${origin}/cart`]);
  });

  it('whose cart leaves no trace is never loaded anew once something is in: what no link leads to is told', async () => {
    const salt = { ...rice, sku: 'salt', url: `${origin}/p/salt` };
    const tab = fakeTab(`${origin}/soup`, { visit: rice.url }, pressed, ok(cart(['rice', 1])), { visit: salt.url });
    tab.isOnePage = true;
    tab.links = [rice.url];
    const { store } = opened();
    await store.addToCart([rice], signal);
    await store.readCart(signal);
    await expect(store.addToCart([salt], signal)).rejects.toMatchObject({ code: 'store/element-missing' });
    expect(tab.log).toEqual([`follow ${rice.url}`, '/store.js', `show ${salt.url}`]);
  });

  it('whose cart leaves a trace is loaded where no link leads', async () => {
    const salt = { ...rice, sku: 'salt', url: `${origin}/p/salt` };
    const tab = fakeTab(
      `${origin}/soup`,
      { visit: rice.url },
      () => {
        tab.traces.stored = 'cart=[rice]';
        return pressed;
      },
      ok(cart(['rice', 1])),
      { visit: salt.url },
      pressed,
    );
    tab.isOnePage = true;
    tab.links = [rice.url];
    const { store } = opened();
    await store.addToCart([rice], signal);
    await store.readCart(signal);
    await store.addToCart([salt], signal);
    expect(tab.log.at(-2)).toBe(`load ${salt.url}`);
  });
});

describe('what a store needs of its tab', () => {
  it('is kept in its profile: the next worker does not take an empty page for an empty cart', async () => {
    const profiles = new ProfileRepository(storeProfilesItem, () => new Date('2026-11-23T10:00:00Z'));
    const pressed = ok([{ sku: 'rice', isAccepted: true, added: null, reason: null }], { isUnsure: true });
    const tab = fakeTab(`${origin}/soup`, pressed, ok(cart()), ok(cart(['rice', 1])));
    const first = new TabDriver(tabVisitItem, undefined, undefined, profiles).of(7, origin);
    await openStoreTab(7, null, { drive: first }).addToCart([rice], signal);
    expect(await profiles.valuesOf(origin)).toEqual({
      pages: { hasNoFrames: false, isCartScripted: true, isOnePage: null },
    });
    tab.answers.push(ok(cart(['rice', 1])));
    const next = new TabDriver(tabVisitItem, undefined, undefined, profiles).of(7, origin);
    await openStoreTab(7, null, { drive: next }).readCart(signal);
    expect(tab.asked.at(-1)?.tab).toMatchObject({ isCartScripted: true });
  });
});
