import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isCoachError } from '../../lib/core/errors';
import { standingWishes } from '../../lib/core/shopper/standing-wishes';
import { dietaryItem, preferencesItem } from '../../lib/storage/items';
import { valueAt } from '../../lib/storage/reading/json-value';
import { blockingWishes, requireWishes, storedWishes, unreadableWishes } from '../../lib/storage/stored-wishes';
import type { Damaged } from './fixtures/damage';
import { damages } from './fixtures/damage';
import { released } from './fixtures/released';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const put = (items: Record<string, unknown>) => fakeBrowser.storage.local.set(items);
const [preferences] = released.find(({ name }) => name === 'preferences')?.shapes ?? [];
const [dietary] = released.find(({ name }) => name === 'dietary')?.shapes ?? [];
const kept = ['peanut', 'tree nut', 'dairy', 'celery', 'mollusc', 'sulphite', 'pork', 'cilantro'];

/** What the shopper must be kept from, or that planning stops because it is not known. */
async function outcome(): Promise<{ avoid: readonly string[]; diets: readonly string[] } | 'stopped'> {
  try {
    const wishes = await requireWishes();
    return standingWishes(wishes.preferences, wishes.dietary);
  } catch (error) {
    if (isCoachError(error, 'settings/unreadable')) return 'stopped';
    throw error;
  }
}

async function expectNothingLost(what: string): Promise<void> {
  const result = await outcome();
  if (result === 'stopped') {
    expect(unreadableWishes(await storedWishes.get())?.detail, what).toBeTruthy();
    return;
  }
  // Celery is both an allergen and a disliked food here; the words count, not where they are kept.
  expect(
    kept.filter((word) => !result.avoid.includes(word)),
    what,
  ).toEqual([]);
  expect(result.diets, what).toEqual(expect.arrayContaining(['vegetarian', 'halal']));
}

/** What this version does in the course of a day, none of it about diets. */
async function useTheExtension(): Promise<void> {
  await preferencesItem.change((all) => ({ ...all, levels: { organic: 1 }, servings: 3 }));
  await preferencesItem.set({ ...(await preferencesItem.get()), isStrict: false });
  await dietaryItem.set(await dietaryItem.get());
}

/** Damage that leaves nothing to notice: nothing is stored at all, or one word the shopper could have typed stands for another. */
const leavesNoTrace = ({ path, value }: Damaged): boolean =>
  value === null || (path[0] === 'dislikes' && path.length === 2 && typeof valueAt(value, path) === 'string');

describe('a diet or an allergy is never lost', () => {
  it.each([
    ['preferences', preferences],
    ['dietary', dietary],
  ])('whatever one thing is wrong with %s: it is kept, or planning stops (S-28)', async (name, shape) => {
    const all = damages(shape).filter((damage) => !leavesNoTrace(damage));
    expect(all.length).toBeGreaterThan(50);
    for (const { name: what, value } of all) {
      fakeBrowser.reset();
      await put({ preferences, dietary, [name]: value });
      await expectNothingLost(what);
    }
  });

  it.each([
    ['preferences', preferences],
    ['dietary', dietary],
  ])('nor once this version has written over %s', async (name, shape) => {
    for (const { name: what, value } of damages(shape).filter((damage) => !leavesNoTrace(damage))) {
      fakeBrowser.reset();
      await put({ preferences, dietary, [name]: value });
      await useTheExtension();
      await expectNothingLost(`${what}, written over`);
    }
  });

  it('plans as ever with an extra key and peanuts on', async () => {
    await put({ preferences: { ...(preferences as object), ofANewerVersion: { x: 1 } } });
    expect(await outcome()).toMatchObject({ avoid: expect.arrayContaining(['peanut']) as unknown });
  });

  it('stops when storage gives no answer (S-28)', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('IO error'));
    expect(await outcome()).toBe('stopped');
  });

  it('plans for a shopper who never stored anything', async () => {
    expect(await outcome()).toEqual({ diets: [], avoid: [], servings: null });
  });
});

describe('what cannot be read', () => {
  it('is named, and no longer stops anything once its word is avoided; the word stays for the version that knows it', async () => {
    await put({ preferences: { ...(preferences as object), allergens: ['peanut', 'kiwi'] } });
    expect(unreadableWishes(await storedWishes.get())?.detail).toBe('the allergy “kiwi”');
    await preferencesItem.change((all) => ({ ...all, dislikes: [...all.dislikes, 'Kiwi'] }));
    expect(await outcome()).toMatchObject({ avoid: expect.arrayContaining(['peanut', 'Kiwi']) as unknown });
    expect((await fakeBrowser.storage.local.get('preferences'))['preferences']).toMatchObject({
      allergens: ['peanut', 'kiwi'],
    });
  });

  it('is not named in an error that may end in a trace', async () => {
    await put({ preferences: { ...(preferences as object), allergens: ['kiwi'] } });
    await expect(requireWishes()).rejects.toMatchObject({ detail: 'the allergy “kiwi”' });
    await expect(requireWishes(false)).rejects.toMatchObject({ code: 'settings/unreadable', detail: undefined });
  });

  it('can be cleared one by one, and only that', async () => {
    await put({
      preferences: { ...(preferences as object), allergens: ['kiwi', 'peanut', 7], diets: 'vegan?', servings: 'many' },
    });
    const wishes = await storedWishes.get();
    expect(unreadableWishes(wishes)?.detail).toBe(
      'your diets (stored: "vegan?"), the allergy “kiwi” and the allergy (stored: 7)',
    );
    for (const wish of blockingWishes(wishes)) {
      await preferencesItem.discardUnread(
        blockingWishes(await storedWishes.get()).filter(({ value }) => value === wish.value),
      );
    }
    expect(blockingWishes(await storedWishes.get())).toEqual([]);
    expect((await fakeBrowser.storage.local.get('preferences'))['preferences']).toMatchObject({
      allergens: ['peanut'],
      diets: [],
      servings: 'many',
    });
  });

  it('can be confirmed as it is shown when it is missing', async () => {
    const { allergens: _, ...rest } = preferences as { allergens: unknown };
    await put({ preferences: rest });
    const blocking = blockingWishes(await storedWishes.get());
    expect(blocking).toMatchObject([{ field: 'allergens', because: 'missing' }]);
    await preferencesItem.discardUnread(blocking);
    expect(await outcome()).not.toBe('stopped');
    expect((await preferencesItem.get()).allergens).toEqual([]);
  });

  it('says nothing that could turn a sentence round', async () => {
    await put({
      preferences: { ...(preferences as object), allergens: [{ a: '\u202Eevil\u2028\u200B' }, 'x'.repeat(500)] },
    });
    const said = unreadableWishes(await storedWishes.get())?.detail ?? '';
    expect(said).not.toMatch(/\p{C}|\p{Zl}/u);
    expect(said.length).toBeLessThan(250);
  });

  it('is told to those who watch, and when it is settled', async () => {
    const seen: number[] = [];
    const unwatch = storedWishes.watch((wishes) => seen.push(blockingWishes(wishes).length));
    await put({ preferences: { ...(preferences as object), diets: ['jain'] } });
    await vi.waitFor(() => {
      expect(seen.at(-1)).toBe(1);
    });
    await preferencesItem.discardUnread(blockingWishes(await storedWishes.get()));
    await vi.waitFor(() => {
      expect(seen.at(-1)).toBe(0);
    });
    unwatch();
  });
});

describe('what 0.1.0 put aside', () => {
  const mark = 'preferences:rejected:read';
  const aside = (change: object) => ({ ...(preferences as object), ofANewerVersion: 1, ...change });

  it('is joined in once: diets, allergens and foods of both', async () => {
    await put({
      preferences: { ...(preferences as object), diets: ['vegan'], allergens: ['egg'], dislikes: [], servings: 2 },
      'preferences:rejected': aside({ diets: ['halal', 'vegan'], allergens: ['peanut', 'dairy'], servings: 6 }),
    });
    const { preferences: joined } = await requireWishes();
    expect(joined).toMatchObject({
      diets: ['halal', 'vegan'],
      allergens: ['peanut', 'dairy', 'egg'],
      dislikes: ['cilantro', 'celery'],
      servings: 2,
    });
    expect((await fakeBrowser.storage.local.get(mark))[mark]).toBeTruthy();
    // Switched off by the shopper since: it does not come back.
    await preferencesItem.change((all) => ({ ...all, allergens: ['egg'] }));
    expect((await requireWishes()).preferences.allergens).toEqual(['egg']);
    // Another copy, put there by 0.1.0 after going back to it, is another matter.
    await put({ 'preferences:rejected': aside({ allergens: ['sesame'] }) });
    expect((await requireWishes()).preferences.allergens).toEqual(['sesame', 'egg']);
  });

  it.each<[string, unknown]>([
    ['a word nobody knows', aside({ allergens: ['kiwi'] })],
    ['no list', aside({ allergens: { kiwi: true } })],
    ['no object', 'garbage'],
    ['a list', ['peanut']],
  ])('stops planning when it holds %s', async (_, copy) => {
    await put({ preferences: { ...(preferences as object), allergens: ['egg'] }, 'preferences:rejected': copy });
    expect(await outcome()).toBe('stopped');
    expect((await preferencesItem.get()).allergens).toContain('egg');
  });

  it('is tried again when it could not be stored, and stops planning until then', async () => {
    await put({ preferences, 'preferences:rejected': aside({ allergens: ['sesame'] }) });
    const set = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockRejectedValue(new Error('Resource::kQuotaBytes quota exceeded'));
    expect(await outcome()).toBe('stopped');
    set.mockRestore();
    expect(await outcome()).toMatchObject({ avoid: expect.arrayContaining(['sesame', 'peanut']) as unknown });
  });

  it('is not overwritten by a newer copy before it is joined', async () => {
    await put({
      preferences: { ...(preferences as object), servings: 'x' },
      'preferences:rejected': aside({ allergens: ['sesame'] }),
    });
    await preferencesItem.get();
    expect((await requireWishes()).preferences.allergens).toContain('sesame');
  });
});
