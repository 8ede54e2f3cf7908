// @vitest-environment happy-dom
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/dom';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { App } from '../../entrypoints/stores/App';
import type { StoresPageHost } from '../../entrypoints/stores/stores-page-host';
import { CoachError } from '../../lib/core/errors';
import type { ErrorCode } from '../../lib/core/error-codes';
import type { StoreRecord } from '../../lib/core/store/store-record';
import { storesChannel } from '../../lib/messaging/stores-channel';
import { anyStoreItem, storeRecordsItem } from '../../lib/storage/items';
import { catalogue } from '../../lib/stores/all-adapters';
import { cleanup, render } from '../support/render-view';

const now = new Date('2026-11-24T18:00:00Z');
const origin = 'https://corner.example';
const record: StoreRecord = {
  adapter: 'shopify',
  name: 'Corner Basket',
  origin,
  proof: 'documented',
  cartWrites: 'adds',
  tabId: 3,
  seenAt: '2026-11-24T17:00:00.000Z',
  worked: { search: '2026-11-24T17:00:00.000Z' },
  workedAsAny: {},
  faults: [
    {
      at: '2026-11-24T17:30:00.000Z',
      deed: 'search',
      code: 'store/element-missing',
      message: 'The store did not have what we asked it for.',
      detail: 'GET /search/suggest.json → 404',
      times: 2,
      asAnyStore: false,
    },
  ],
  check: null,
};
const other: StoreRecord = {
  ...record,
  adapter: 'generic',
  name: 'Village Shop',
  origin: 'https://village.example',
  seenAt: '2026-11-20T17:00:00.000Z',
  faults: [],
  worked: {},
};

interface Options {
  book?: StoreRecord[];
  /** Why a check fails, once each. */
  refusals?: ErrorCode[];
  chosen?: string | null;
  adapters?: typeof catalogue | null;
}

async function open({ book = [record], refusals = [], chosen = null, adapters = catalogue }: Options = {}) {
  await storeRecordsItem.set(Object.fromEntries(book.map((one) => [one.origin, one])));
  const sent: string[] = [];
  const held = new Set<string>();
  const listeners = new Set<(origins: readonly string[]) => void>();
  const change = () => {
    for (const listener of listeners) listener([...held]);
  };
  const copied: string[] = [];
  const opened: string[] = [];
  const listener = storesChannel.listen<null>(
    {
      compareStores: () => Promise.resolve(null),
      stopComparing: () => Promise.resolve(null),
      checkStore: async ({ origin: asked }) => {
        const code = refusals.shift();
        if (code !== undefined) throw new CoachError(code, 'No.');
        const known = await storeRecordsItem.get();
        const steps = [{ step: 'search' as const, state: 'works' as const, detail: '4 found for “milk”' }];
        const checked = { ...record, check: { at: '2026-11-24T17:59:00.000Z', asAnyStore: false, steps } };
        await storeRecordsItem.set({ ...known, [asked]: checked });
        return steps;
      },
      forgetStores: async ({ origin: asked }) => {
        const known = await storeRecordsItem.get();
        await storeRecordsItem.set(
          Object.fromEntries(Object.entries(known).filter(([one]) => asked !== null && one !== asked)),
        );
        return null;
      },
    },
    () => true,
  );
  const host: StoresPageHost = {
    version: '1.2.3',
    chosen,
    request: storesChannel.connect((message) => {
      sent.push(message.request);
      return listener(message, null) ?? Promise.resolve(undefined);
    }),
    allow: (one) => {
      held.add(`${one}/*`);
      change();
      return Promise.resolve(true);
    },
    adapters: { fallback: null, get: () => Promise.resolve(adapters), watch: () => () => undefined },
    allowed: {
      fallback: [],
      get: () => Promise.resolve([...held]),
      watch: (onChange) => {
        listeners.add(onChange);
        return () => listeners.delete(onChange);
      },
    },
    takeBack: (one) => {
      held.delete(`${one}/*`);
      change();
      return Promise.resolve();
    },
    openTab: (url) => opened.push(url),
    openSettings: () => undefined,
    copy: (text) => {
      copied.push(text);
      return Promise.resolve();
    },
    now: () => now,
  };
  render(<App host={host} />);
  // The outline of what is not read yet.
  await waitFor(() => {
    expect(document.querySelector('.skeleton')).toBeNull();
  });
  return { sent, copied, opened };
}
const press = (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
};

configure({ asyncUtilTimeout: 3000 });
beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(cleanup);

describe('the page of stores', () => {
  it('shows how a store fares: what works, what broke and where', async () => {
    await open();
    expect(await screen.findByText('Something broke')).toBeDefined();
    const broke = screen.getByRole('region', { name: 'What broke' });
    expect(broke.textContent).toMatch(/Searching · .* · 2 times in a row · by its adapter/);
    expect(broke.textContent).toContain('store/element-missing · GET /search/suggest.json → 404');
    const deeds = within(screen.getByRole('region', { name: 'What it can do' }));
    expect(deeds.getAllByRole('row').map((row) => row.textContent)).toEqual([
      'WhatHowLast went well',
      expect.stringMatching(/^Search productsThis store’s own way.*\d/),
      'Read the cartThis store’s own wayNot yet',
      'Put inThis store’s own way; adds to what is thereNot yet',
      'Take outThis store’s own wayNot yet',
      expect.stringMatching(/^Hand overThe store takes a whole list/),
    ]);
  });

  it('checks on a press, and shows the check step by step', async () => {
    const { sent } = await open();
    press(/^Check now/);
    const check = await screen.findByRole('region', { name: 'Last check' });
    await waitFor(() => {
      expect(check.textContent).toContain('Searching: works');
    });
    expect(sent).toEqual(['checkStore']);
    // The test found searching well again.
    expect(screen.getByText('Works')).toBeDefined();
  });

  it('says kindly that the store is not open, and offers to open it', async () => {
    const { opened } = await open({ refusals: ['store/tab-closed'] });
    press(/^Check now/);
    expect((await screen.findByRole('alert')).textContent).toMatch(/Corner Basket isn’t open in a tab/);
    expect(screen.queryByRole('button', { name: 'Allow this site' })).toBeNull();
    press('Open Corner Basket');
    expect(opened).toEqual([origin]);
  });

  it('where the browser does not let us see the tab, is let in and checks; the right can be taken back', async () => {
    const { sent } = await open({ refusals: ['store/tab-navigated'] });
    press(/^Check now/);
    await screen.findByRole('alert');
    press('Allow this site');
    await screen.findByText('You allowed me to see this site.');
    await waitFor(() => {
      expect(screen.queryByRole('alert')).toBeNull();
    });
    expect(sent).toEqual(['checkStore', 'checkStore']);
    press('Take that back');
    await waitFor(() => {
      expect(screen.queryByText('You allowed me to see this site.')).toBeNull();
    });
  });

  it('treats a store as any store, and no longer', async () => {
    await open();
    const toggle = await screen.findByRole('switch', { name: 'Treat as any store' });
    fireEvent.click(toggle);
    await screen.findByText('Treated as any store');
    expect(await anyStoreItem.get()).toEqual([origin]);
    expect(screen.getByText('Not tried yet')).toBeDefined();
    fireEvent.click(toggle);
    await waitFor(async () => {
      expect(await anyStoreItem.get()).toEqual([]);
    });
  });

  it('copies a report', async () => {
    const { copied } = await open();
    press(/^Copy a report/);
    await screen.findByText('Report copied');
    expect(copied[0]).toMatch(
      /^Conscious Cart Coach 1\.2\.3[\s\S]*adapter: shopify \(documented 2026-11; adds\)[\s\S]*×2/,
    );
  });

  it('opens the store it was asked for, and has no switch for one without an adapter', async () => {
    await open({ book: [record, other], chosen: other.origin });
    const cards = document.querySelectorAll('details');
    expect([...cards].map((card) => [card.querySelector('h3')?.textContent, card.open])).toEqual([
      ['Corner Basket', false],
      ['Village Shop', true],
    ]);
    expect(screen.getAllByRole('switch', { hidden: true })).toHaveLength(1);
  });

  it('forgets one store, and all of them, after asking', async () => {
    const { sent } = await open({ book: [record, other], chosen: origin });
    fireEvent.click(screen.getAllByRole('button', { name: 'Forget this store', hidden: true })[0] ?? document.body);
    press('Forget it');
    await waitFor(() => {
      expect(screen.queryByText('Corner Basket')).toBeNull();
    });
    press('Forget all');
    press('Forget all');
    await screen.findByText(/^None yet/);
    expect(sent).toEqual(['forgetStores', 'forgetStores']);
  });

  it('lists every adapter there is, also before any store was met', async () => {
    await open({ book: [] });
    await screen.findByText(/^None yet/);
    const names = (await screen.findAllByRole('rowheader')).map(({ textContent }) => textContent);
    expect(names.sort()).toEqual(
      catalogue
        .filter(({ id }) => id !== 'generic')
        .map(({ name }) => name)
        .sort(),
    );
  });

  it('says when the list of adapters cannot be read', async () => {
    await open({ adapters: null });
    expect(await screen.findByText(/can’t be read right now/)).toBeDefined();
  });
});
