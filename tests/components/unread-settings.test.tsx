// @vitest-environment happy-dom
import { configure, fireEvent, screen, waitFor } from '@testing-library/dom';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PreferencesSection } from '../../entrypoints/options/sections/PreferencesSection';
import { UnreadSection } from '../../entrypoints/options/sections/UnreadSection';
import { App } from '../../entrypoints/popup/App';
import { noPreferences } from '../../lib/core/shopper/preferences';
import { dietaryItem, preferencesItem } from '../../lib/storage/items';
import { act, cleanup, render } from '../support/render-view';
import { fakeCoach, steps } from './fake-coach';

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const raw = async (name: string): Promise<unknown> => (await fakeBrowser.storage.local.get(name))[name];
const put = (items: Record<string, unknown>) => fakeBrowser.storage.local.set(items);
const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

async function openPopup(options: Parameters<typeof fakeCoach>[0] = {}, stored: Record<string, unknown> = {}) {
  const coach = await fakeCoach(options);
  await put(stored);
  const openSettings = vi.fn();
  render(
    <App
      request={coach.request}
      opening={coach.opening}
      openSettings={openSettings}
      openSessions={vi.fn()}
      close={vi.fn()}
    />,
  );
  await screen.findByRole('heading', { level: 1 });
  await act(async () => {
    await coach.opening.get();
  });
  return openSettings;
}

it('the popup says what cannot be read, on every screen, leads to the settings, and stops saying it once it is settled', async () => {
  const openSettings = await openPopup(
    { step: steps.confirming },
    { preferences: { ...noPreferences, allergens: ['peanut', 'kiwi'] } },
  );
  const notice = await screen.findByRole('alert');
  expect(notice.textContent).toMatch(/I can’t read the allergy “kiwi”, so I plan nothing/);
  press('Look at my preferences');
  expect(openSettings).toHaveBeenCalledTimes(1);
  await act(() => preferencesItem.change((all) => ({ ...all, dislikes: ['kiwi'] })));
  await waitFor(() => {
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

it('the popup says nothing of keys that are only carried along', async () => {
  await openPopup({}, { preferences: { ...noPreferences, allergens: ['peanut'], ofANewerVersion: 1 } });
  expect(screen.queryByRole('alert')).toBeNull();
});

it('a cart that cannot be read does not vanish without a word', async () => {
  await openPopup({}, { run: '{"id":"run-1","step":{"state":"fil' });
  expect((await screen.findByRole('alert')).textContent).toMatch(/I can’t read the cart I was working on/);
  press('OK');
  await waitFor(async () => {
    expect(await raw('run')).toBe('null');
  });
  await waitFor(() => {
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

it('all fourteen allergens of EU law and the nine of US law are one list; what 0.1.0 does not know is stored apart', async () => {
  render(<PreferencesSection />);
  const allergies = await screen.findByRole('group', { name: 'Allergies' });
  expect(allergies.querySelectorAll('input')).toHaveLength(14);
  for (const name of ['Celery', 'Peanuts', 'Sulphites', 'No pork', 'Vegan']) {
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name });
    fireEvent.click(box);
    await waitFor(() => {
      expect(box.checked).toBe(true);
    });
  }
  expect(await raw('preferences')).toEqual({ ...noPreferences, diets: ['vegan'], allergens: ['peanut'] });
  expect(await raw('dietary')).toEqual({ diets: ['no-pork'], allergens: ['celery', 'sulphite'] });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Celery' }));
  await waitFor(async () => {
    expect((await dietaryItem.get()).allergens).toEqual(['sulphite']);
  });
});

it('a word nobody knows is kept as an avoided food or cleared, on a press', async () => {
  await put({ preferences: { ...noPreferences, allergens: ['kiwi', 'peanut'], diets: ['jain'] } });
  render(<PreferencesSection />);
  await screen.findByRole('alert');
  // A diet's word says nothing of what it leaves out.
  expect(screen.queryByRole('button', { name: /Avoid “jain”/ })).toBeNull();
  press('Avoid “kiwi”');
  await waitFor(() => {
    expect(screen.queryByText(/kiwi”/)).toBeNull();
  });
  press('Clear the diet “jain”');
  await waitFor(() => {
    expect(screen.queryByRole('alert')).toBeNull();
  });
  expect(await raw('preferences')).toMatchObject({ allergens: ['peanut', 'kiwi'], dislikes: ['kiwi'], diets: [] });
});

it('a change that the browser does not store is said, stays unmade in sight, and can be tried again', async () => {
  await preferencesItem.set({ ...noPreferences, allergens: ['peanut'] });
  render(<PreferencesSection />);
  const egg = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Eggs' });
  const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  fireEvent.click(egg);
  expect((await screen.findByRole('alert')).textContent).toMatch(/wasn’t kept: the space .* is full/);
  expect(egg.checked).toBe(false);
  set.mockRestore();
  press('Try again');
  await waitFor(() => {
    expect(egg.checked).toBe(true);
    expect(screen.queryByRole('alert')).toBeNull();
  });
  expect((await preferencesItem.get()).allergens).toEqual(['peanut', 'egg']);
});

it('the options page names other settings that cannot be read, and clears one on a press', async () => {
  await put({
    llm: {
      isOn: 'perhaps',
      apiKey: 'k',
      model: 'm',
      baseUrl: '',
      monthlyLimitUsd: 'much',
      usesExtraction: true,
      usesExplanations: true,
    },
    preferences: { ...noPreferences, servings: 'many', allergens: ['kiwi'] },
    facts: 'garbage',
  });
  render(<UnreadSection />);
  await screen.findByText('Claude, in part');
  expect(screen.getByText('Food facts')).toBeTruthy();
  // The allergy is settled by itself.
  expect(screen.getByText('Preferences, in part')).toBeTruthy();
  press('Clear what cannot be read of Preferences');
  press('Clear what cannot be read of Claude');
  press('Clear what cannot be read of Food facts');
  await waitFor(() => {
    expect(screen.queryByRole('region')).toBeNull();
  });
  expect(await raw('preferences')).toMatchObject({ servings: null, allergens: ['kiwi'] });
  expect(await raw('llm')).toMatchObject({ isOn: false, apiKey: 'k', monthlyLimitUsd: 0 });
});
