// @vitest-environment happy-dom
import { configure, fireEvent, screen, waitFor } from '@testing-library/dom';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { App } from '../../entrypoints/options/App';
import type { OptionsHost, WantedPermission } from '../../entrypoints/options/options-host';
import type { DeliveryView } from '../../lib/core/trace/trace-delivery';
import { pagesChannel } from '../../lib/messaging/pages-channel';
import { changeMemory, emptyMemory } from '../../lib/core/shopper/memory/memory';
import { noPreferences } from '../../lib/core/shopper/preferences';
import {
  factSettingsItem,
  llmItem,
  pointingItem,
  memoryItem,
  opikItem,
  preferencesItem,
  spendingItem,
} from '../../lib/storage/items';
import { fetchFromOpik } from '../e2e/sites/opik-site';
import { OpikState } from '../e2e/sites/opik-state';
import { cleanup, render } from '../support/render-view';

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(cleanup);

const delivered: DeliveryView = {
  waiting: 0,
  waitingBytes: 0,
  dropped: 0,
  nextAt: null,
  pause: null,
  refused: [],
  lostWrites: 0,
};
const row = (key: string) => ({ key, kind: 'span', name: 'verify', status: 400, reason: 'bad time', at: 0 });

/** The page with a browser that allows or not, a background that answers over the real channel, and an Opik server. */
async function open({ isAllowed = true, delivery = delivered, opik = new OpikState() } = {}) {
  const askFor = vi.fn<(wanted: WantedPermission) => Promise<boolean>>(() => Promise.resolve(isAllowed));
  const giveBack = vi.fn<(origin: string) => Promise<void>>(() => Promise.resolve());
  const openTab = vi.fn<(url: string) => void>();
  const asked: { request: string; input: unknown }[] = [];
  const listener = pagesChannel.listen<null>(
    {
      listSessions: () => Promise.resolve([]),
      rateSession: () => Promise.resolve(null),
      exportSession: () => Promise.resolve({ fileName: 'a.json', text: '{}' }),
      deleteSession: () => Promise.resolve(null),
      deleteAllSessions: () => Promise.resolve({ kept: 0 }),
      changeMemory: async (change) => {
        await memoryItem.set(changeMemory(await memoryItem.get(), change));
        return null;
      },
      readDelivery: () => Promise.resolve(delivery),
      deliverNow: () => Promise.resolve(delivered),
      discardRefused: () => Promise.resolve(delivered),
      checkKey: ({ apiKey }) =>
        Promise.resolve(
          apiKey === 'sk-ant-good'
            ? { isOk: true, code: null, message: 'The key works with Haiku.' }
            : { isOk: false, code: 'llm/auth' as const, message: 'Claude did not accept the key.' },
        ),
    },
    () => true,
  );
  const host: OptionsHost = {
    version: '1.2.3',
    askFor,
    giveBack,
    openTab,
    request: pagesChannel.connect((message) => {
      asked.push({ request: message.request, input: message.input });
      return listener(message, null) ?? Promise.resolve(undefined);
    }),
    fetch: fetchFromOpik(opik),
    now: () => new Date('2026-11-24T10:00:00Z'),
  };
  render(<App host={host} />);
  await screen.findByRole('switch', { name: 'Send traces to an Opik server' });
  await screen.findByRole('switch', { name: 'Use Claude with my own key' });
  return { askFor, giveBack, openTab, asked: (name: string) => asked.filter(({ request }) => request === name) };
}

const claude = () => screen.getByRole('region', { name: 'Claude' });
const tracing = () => screen.getByRole('region', { name: 'Tracing' });
const press = (region: HTMLElement, name: string): void => {
  const button = [...region.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (button === undefined) throw new Error(`There is no button ${name}.`);
  fireEvent.click(button);
};
const type = (label: string, value: string): void => {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
};
const toggle = (name: string): void => {
  fireEvent.click(screen.getByRole('switch', { name }));
};

function switchOpikOn(address: string): void {
  toggle('Send traces to an Opik server');
  fireEvent.input(tracing().querySelector('input[type="url"]') ?? document.body, { target: { value: address } });
}

describe('tracing on the options page', () => {
  it('is off at first, says so, and needs no permission to stay off', async () => {
    const { askFor } = await open({ isAllowed: false });
    expect(screen.getByText(/recorded on this device only, and nothing is sent anywhere/)).toBeTruthy();
    press(tracing(), 'Save');
    await screen.findByText('Saved.');
    expect(askFor).not.toHaveBeenCalled();
    expect(screen.queryByRole('region', { name: 'Delivery' })).toBeNull();
  });

  it('asks for the very address and kinds of data within the press, then stores what was typed', async () => {
    const { askFor } = await open();
    switchOpikOn(' http://localhost:5173/api/ ');
    fireEvent.click(screen.getByRole('radio', { name: /Individual traces/ }));
    expect(screen.getByText(/what you type, the ingredients/i)).toBeTruthy();
    press(tracing(), 'Save');
    // Already asked, before anything was awaited: browsers answer only inside the press.
    expect(askFor).toHaveBeenCalledWith({ origin: 'http://localhost/*', data: ['searchTerms', 'websiteContent'] });
    await screen.findByText('Saved.');
    expect(await opikItem.get()).toMatchObject({
      isOn: true,
      apiUrl: 'http://localhost:5173/api',
      mode: 'individual-traces',
      allowsDiet: false,
    });
  });

  it('sends words about diet only when that is switched on, and asks for them as such', async () => {
    const { askFor } = await open();
    switchOpikOn('http://localhost:5173/api');
    expect(screen.getByText(/replaced by “\[diet\]”/)).toBeTruthy();
    toggle('Words about diet and allergies too');
    press(tracing(), 'Save');
    expect(askFor.mock.calls[0]?.[0].data).toContain('healthInfo');
    await screen.findByText('Saved.');
    expect(await opikItem.get()).toMatchObject({ allowsDiet: true });
  });

  it('stores nothing when the browser is told no', async () => {
    await open({ isAllowed: false });
    switchOpikOn('https://opik.example/api');
    press(tracing(), 'Save');
    await screen.findByText(/choose Allow/);
    expect(await opikItem.get()).toEqual(opikItem.fallback);
  });

  it('says when the address is none', async () => {
    const { askFor } = await open();
    switchOpikOn('opik');
    press(tracing(), 'Save');
    await screen.findByText(/that is no address/);
    expect(askFor).not.toHaveBeenCalled();
  });

  it('sends no key where it could be read on the way, but traces without one', async () => {
    const { askFor } = await open();
    switchOpikOn('http://opik.example:5173/api');
    fireEvent.input(tracing().querySelector('input[type="password"]') ?? document.body, { target: { value: 'k' } });
    for (const name of ['Save', 'Test connection']) {
      press(tracing(), name);
      await screen.findByText(/could read your key there/);
    }
    expect(askFor).not.toHaveBeenCalled();
    expect((await opikItem.get()).isOn).toBe(false);
    fireEvent.input(tracing().querySelector('input[type="password"]') ?? document.body, { target: { value: '' } });
    press(tracing(), 'Save');
    await screen.findByText('Saved.');
  });

  it('gives the right to an address back when it is left, unless Claude still needs it', async () => {
    await opikItem.set({ ...opikItem.fallback, isOn: true, apiUrl: 'http://localhost:5173/api' });
    const { giveBack } = await open();
    toggle('Send traces to an Opik server');
    press(tracing(), 'Save');
    await screen.findByText('Saved.');
    expect(giveBack).toHaveBeenCalledWith('http://localhost/*');
    giveBack.mockClear();

    await llmItem.set({ ...llmItem.fallback, isOn: true, apiKey: 'k', baseUrl: 'http://localhost:8080' });
    toggle('Send traces to an Opik server');
    press(tracing(), 'Save');
    await waitFor(async () => {
      expect((await opikItem.get()).isOn).toBe(true);
    });
    toggle('Send traces to an Opik server');
    press(tracing(), 'Save');
    await waitFor(async () => {
      expect((await opikItem.get()).isOn).toBe(false);
    });
    expect(giveBack).not.toHaveBeenCalled();
  });

  it('tests the connection with what stands in the form, unsaved', async () => {
    const opik = new OpikState();
    opik.apiKey = 'right';
    opik.now = () => Date.parse('2026-11-24T10:00:00Z');
    await open({ opik });
    switchOpikOn('http://127.0.0.1:5173/api');
    press(tracing(), 'Test connection');
    await screen.findByText(/does not accept this API key/);
    type('API key', 'right');
    press(tracing(), 'Test connection');
    await screen.findByText('Connected to 127.0.0.1:5173.');
    expect(await opikItem.get()).toEqual(opikItem.fallback);
  });

  it('shows refused records with the reason, and sends or discards them on a press', async () => {
    await opikItem.set({ ...opikItem.fallback, isOn: true, apiUrl: 'http://localhost:5173/api' });
    const { asked } = await open({ delivery: { ...delivered, refused: [row('span:a'), row('span:b')] } });
    await screen.findByText('2 records refused by the server');
    expect(screen.getAllByText('HTTP 400: bad time')).toHaveLength(2);
    press(tracing(), 'Try all again');
    await screen.findByText(/has arrived/);
    expect(asked('deliverNow')).toEqual([{ request: 'deliverNow', input: { keys: ['span:a', 'span:b'] } }]);
  });

  it('opens the project in Opik, and says when the server does not know it yet', async () => {
    await opikItem.set({ ...opikItem.fallback, isOn: true, apiUrl: 'http://localhost:5173/api' });
    const opik = new OpikState();
    const { openTab } = await open({ opik });
    await screen.findByRole('region', { name: 'Delivery' });
    press(tracing(), 'Open in Opik');
    await screen.findByText(/not on the server yet/);
    opik.faults.push({ times: 1, status: 200, body: { id: '0198c1f0-0000-7000-8000-000000000001' } });
    press(tracing(), 'Open in Opik');
    await waitFor(() => {
      expect(openTab).toHaveBeenCalledWith(
        'http://localhost:5173/default/projects/0198c1f0-0000-7000-8000-000000000001/traces',
      );
    });
  });
});

describe('Claude on the options page', () => {
  it('is off at first, says that nothing leaves, and is not kept on without a key', async () => {
    await open();
    expect(screen.getByText(/nothing is sent to Anthropic/)).toBeTruthy();
    toggle('Use Claude with my own key');
    expect(
      screen.getByText(
        /what you type, with your diets, avoided foods and servings .*, and the names, prices and facts .* sent to api\.anthropic\.com/,
      ),
    ).toBeTruthy();
    press(claude(), 'Save');
    await screen.findByText(/Claude needs a key/);
    expect(await llmItem.get()).toEqual(llmItem.fallback);
  });

  it('stores the key hidden from sight, with a limit and what it may be used for (S-27)', async () => {
    const { askFor } = await open();
    toggle('Use Claude with my own key');
    const field = screen.getByLabelText('Anthropic API key');
    expect(field.getAttribute('type')).toBe('password');
    type('Anthropic API key', ' sk-ant-good ');
    press(claude(), 'Show Anthropic API key');
    expect(field.getAttribute('type')).toBe('text');
    type('Monthly limit in US dollars', '0.50');
    fireEvent.click(screen.getByRole('checkbox', { name: /Words the reasons/ }));
    press(claude(), 'Save');
    // Anthropic's own address needs no right of ours; what leaves is asked for where the browser asks about that.
    expect(askFor).toHaveBeenCalledWith({ origin: null, data: ['searchTerms', 'healthInfo'] });
    await screen.findByText(/^Saved/);
    expect(await llmItem.get()).toEqual({
      ...llmItem.fallback,
      isOn: true,
      apiKey: 'sk-ant-good',
      monthlyLimitUsd: 0.5,
      usesExplanations: false,
    });
    toggle('Use Claude with my own key');
    press(claude(), 'Clear the key');
    press(claude(), 'Save');
    await waitFor(async () => {
      expect((await llmItem.get()).apiKey).toBe('');
    });
  });

  it('lets it point at a search only once that is ticked, and says what leaves then', async () => {
    const { askFor } = await open();
    toggle('Use Claude with my own key');
    type('Anthropic API key', 'sk-ant-good');
    for (const name of [/Reads what I type/, /Words the reasons/])
      fireEvent.click(screen.getByRole('checkbox', { name }));
    expect(screen.queryByText(/the words on its page/)).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: /Points at a store’s search/ }));
    expect(
      screen.getByText(/where a store’s search was not found, the words on its page’s boxes and links/),
    ).toBeTruthy();
    expect(await pointingItem.get()).toBe(false);
    press(claude(), 'Save');
    expect(askFor).toHaveBeenCalledWith({ origin: null, data: ['websiteContent'] });
    await screen.findByText(/^Saved/);
    expect(await pointingItem.get()).toBe(true);
  });

  it('asks for an address of another origin, and keeps nothing when it is refused', async () => {
    const { askFor } = await open({ isAllowed: false });
    toggle('Use Claude with my own key');
    type('Anthropic API key', 'k');
    fireEvent.input(claude().querySelector('input[type="url"]') ?? document.body, {
      target: { value: 'http://localhost:8080' },
    });
    press(claude(), 'Save');
    expect(askFor.mock.calls[0]?.[0].origin).toBe('http://localhost/*');
    await screen.findByText(/choose Allow/);
    expect(await llmItem.get()).toEqual(llmItem.fallback);
  });

  it.each(['Save', 'Check key'])(
    'sends no key to an address where it could be read on the way: %s (S-19)',
    async (name) => {
      const { askFor, asked } = await open();
      toggle('Use Claude with my own key');
      type('Anthropic API key', 'k');
      fireEvent.input(claude().querySelector('input[type="url"]') ?? document.body, {
        target: { value: 'http://gateway.example' },
      });
      press(claude(), name);
      await screen.findByText(/could read your key there/);
      expect([askFor.mock.calls, asked('checkKey')]).toEqual([[], []]);
      expect(await llmItem.get()).toEqual(llmItem.fallback);
    },
  );

  it.each(['two', '-1', '1.234', ''])('takes %j for no limit', async (limit) => {
    await open();
    toggle('Use Claude with my own key');
    type('Anthropic API key', 'k');
    type('Monthly limit in US dollars', limit);
    press(claude(), 'Save');
    await screen.findByText(/must be an amount/);
    expect(await llmItem.get()).toEqual(llmItem.fallback);
  });

  it('shows what this month cost, and counts last month for nothing', async () => {
    await llmItem.set({ ...llmItem.fallback, isOn: true, apiKey: 'k' });
    await spendingItem.set({ month: '2026-11', usd: 0.0421 });
    await open();
    expect(screen.getByText('$0.0421 of $2.00 spent in November 2026')).toBeTruthy();
    await spendingItem.set({ month: '2026-10', usd: 9 });
    await screen.findByText('$0.00 of $2.00 spent in November 2026');
  });

  it('says when the limit is reached', async () => {
    await llmItem.set({ ...llmItem.fallback, isOn: true, apiKey: 'k' });
    await spendingItem.set({ month: '2026-11', usd: 2 });
    await open();
    expect(screen.getByText(/The limit is reached/)).toBeTruthy();
  });

  it('checks the key on request, unsaved', async () => {
    await open();
    toggle('Use Claude with my own key');
    type('Anthropic API key', 'bad');
    press(claude(), 'Check key');
    await screen.findByText('Claude did not accept the key.');
    type('Anthropic API key', 'sk-ant-good');
    press(claude(), 'Check key');
    await screen.findByText('The key works with Haiku.');
    expect(await llmItem.get()).toEqual(llmItem.fallback);
  });
});

describe('the section on food facts', () => {
  it('stores a source the moment it is switched on, and asks the browser only for the one that needs it', async () => {
    const { askFor, giveBack } = await open();
    fireEvent.click(await screen.findByRole('switch', { name: 'FDA recall reports' }));
    await screen.findByText('Reading the list…');
    expect(askFor).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('switch', { name: 'USDA recalls of meat, poultry and eggs' }));
    expect(askFor).toHaveBeenCalledWith({ origin: 'https://www.fsis.usda.gov/*', data: [] });
    await vi.waitFor(async () => {
      expect(await factSettingsItem.get()).toMatchObject({ usesFdaRecalls: true, usesFsisRecalls: true });
    });
    fireEvent.change(screen.getByRole('combobox', { name: /Where you shop/ }), { target: { value: 'pacific' } });
    await vi.waitFor(async () => {
      expect(await factSettingsItem.get()).toMatchObject({ usesFdaRecalls: true, region: 'pacific' });
    });
    toggle('Open Food Facts product records');
    expect(askFor).toHaveBeenLastCalledWith({ origin: null, data: ['websiteContent'] });
    toggle('USDA recalls of meat, poultry and eggs');
    await waitFor(() => {
      expect(giveBack).toHaveBeenCalledWith('https://www.fsis.usda.gov/*');
    });
  });

  it('stays off and says why when the browser is told no', async () => {
    await open({ isAllowed: false });
    const usda = await screen.findByRole<HTMLInputElement>('switch', { name: /^USDA recalls/ });
    fireEvent.click(usda);
    await screen.findByText(/Still off/);
    expect(usda.checked).toBe(false);
    expect((await factSettingsItem.get()).usesFsisRecalls).toBe(false);
  });
});

describe('preferences', () => {
  it('are stored at each press, one beside the other', async () => {
    await open();
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Vegetarian' }));
    await waitFor(async () => {
      expect((await preferencesItem.get()).diets).toEqual(['vegetarian']);
    });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Tree nuts' }));
    toggle('Strict on pesticides');
    type('Brands you avoid', 'Acme, Acme ,Zeta');
    press(screen.getByRole('region', { name: 'Preferences' }), 'Add to Brands you avoid');
    fireEvent.input(screen.getByRole('slider', { name: 'Organic' }), { target: { value: '4' } });
    await waitFor(async () => {
      expect(await preferencesItem.get()).toEqual({
        ...noPreferences,
        diets: ['vegetarian'],
        allergens: ['tree nut'],
        isStrict: true,
        avoidedBrands: ['Acme', 'Zeta'],
        levels: { organic: 4 },
      });
    });
    fireEvent.click(screen.getByRole('button', { name: 'Remove Acme' }));
    await waitFor(async () => {
      expect((await preferencesItem.get()).avoidedBrands).toEqual(['Zeta']);
    });
  });

  it('say that allergies stay on the device and that the pack decides', async () => {
    await open();
    await screen.findByText(/left out of traces unless you allow it/);
    expect(screen.getByText(/read the pack/)).toBeTruthy();
  });
});

describe('memory', () => {
  const entry = {
    runId: 'r',
    on: '2026-11-03',
    origin: 'https://s.example',
    store: 'Shop',
    sku: 'a',
    title: 'Basmati 2 lb',
  };
  const full = {
    ...emptyMemory,
    pantry: [
      {
        id: 'p',
        runId: 'r',
        ingredient: 'rice',
        label: 'rice',
        title: 'Basmati 2 lb',
        store: 'Shop',
        boughtOn: '2026-11-03',
        amount: { amount: 900, unit: 'g' as const },
        goodUntil: '2026-11-20',
        uses: [{ runId: 'r', amount: 400 }],
      },
    ],
    choices: [{ ...entry, id: 'c', ingredient: 'rice', label: 'rice', kind: 'chosen' as const }],
    prices: [{ ...entry, id: 'm', price: { minor: 499, currency: 'USD' } }],
  };

  it('shows what it holds, forgets one entry, then all, and can be switched off (S-26)', async () => {
    await memoryItem.set(full);
    await open();
    await screen.findByText('500 g left · past its day (20 Nov), not counted · Basmati 2 lb, Shop, 3 Nov');
    expect(screen.getByText('You chose it for rice at Shop on 3 Nov')).toBeTruthy();
    expect(screen.getByText('$4.99 at Shop on 3 Nov')).toBeTruthy();
    press(screen.getByRole('region', { name: 'Memory' }), 'Forget Basmati 2 lb (at home)');
    await waitFor(() => {
      expect(screen.queryByText(/500 g left/)).toBeNull();
    });
    toggle('Remember my carts');
    await waitFor(async () => {
      expect((await memoryItem.get()).isOn).toBe(false);
    });
    press(screen.getByRole('region', { name: 'Memory' }), 'Delete everything…');
    press(screen.getByRole('region', { name: 'Memory' }), 'Delete all');
    await screen.findByText(/^Nothing yet/);
    expect(await memoryItem.get()).toEqual({ ...emptyMemory, isOn: false });
  });
});
