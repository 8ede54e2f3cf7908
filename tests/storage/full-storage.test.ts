import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noPreferences } from '../../lib/core/shopper/preferences';
import { draftItem, memoryItem, preferencesItem, runItem } from '../../lib/storage/items';

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  vi.restoreAllMocks();
});

it.each([
  ['Chromium', new Error('Resource::kQuotaBytes quota exceeded'), 'storage/full'],
  ['an older Chromium', new Error('QUOTA_BYTES quota exceeded'), 'storage/full'],
  ['Firefox', new DOMException('The quota has been exceeded.', 'QuotaExceededError'), 'storage/full'],
  ['a broken disk', new Error('IO error: .../000003.log: Unable to create'), 'storage/failed'],
])('what %s does not store is an error with its item, and what was stored stays', async (_, error, code) => {
  await preferencesItem.set({ ...noPreferences, allergens: ['peanut'] });
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(error);
  for (const [name, write] of [
    ['preferences', () => preferencesItem.change((all) => ({ ...all, allergens: ['peanut', 'egg'] }))],
    ['draft', () => draftItem.set('dal')],
    ['memory', () => memoryItem.set({ ...memoryItem.fallback, isOn: false })],
  ] as const)
    await expect(write()).rejects.toMatchObject({ code, detail: expect.stringContaining(`${name}: `) as string });
  expect((await preferencesItem.get()).allergens).toEqual(['peanut']);
});

it('a value that cannot be read is read as far as it goes although its copy cannot be kept', async () => {
  await fakeBrowser.storage.local.set({ preferences: { ...noPreferences, allergens: ['peanut'], servings: 'many' } });
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  expect(await preferencesItem.get()).toMatchObject({ allergens: ['peanut'], servings: null });
});

it('one write that failed does not keep the next from being made', async () => {
  const set = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('IO error'));
  const first = preferencesItem.set({ ...noPreferences, isStrict: true });
  const second = preferencesItem.set({ ...noPreferences, allergens: ['egg'] });
  await expect(first).rejects.toMatchObject({ code: 'storage/failed' });
  await second;
  expect(set).toHaveBeenCalledTimes(2);
  expect((await preferencesItem.get()).allergens).toEqual(['egg']);
});

it('a run that cannot be read is replaced by the next one, and a copy of it is kept', async () => {
  await fakeBrowser.storage.local.set({ run: '{"id":"run-1","step":{"sta' });
  expect(await runItem.get()).toBeNull();
  await runItem.set(null);
  expect(await fakeBrowser.storage.local.get(['run', 'run:rejected'])).toEqual({
    run: 'null',
    'run:rejected': '{"id":"run-1","step":{"sta',
  });
});
