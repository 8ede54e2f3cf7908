import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ProfileRepository } from '../../../lib/background/store/profile-repository';
import { storeProfilesItem } from '../../../lib/storage/items';

const origin = 'https://shop.example';
const repository = () => new ProfileRepository(storeProfilesItem, () => new Date('2026-11-29T10:00:00Z'));

beforeEach(() => {
  fakeBrowser.reset();
});

describe('what pages tell of their stores', () => {
  it('is kept by part, and given back as values', async () => {
    const profiles = repository();
    await Promise.all([
      profiles.note(origin, { cart: { value: '/cart', proof: 'Two lines.' } }),
      profiles.note(origin, { add: { value: 'press', proof: 'The cart gained 1.' } }),
    ]);
    expect(await profiles.valuesOf(origin)).toEqual({ cart: '/cart', add: 'press' });
    expect(await profiles.valuesOf('https://other.example')).toEqual({});
    expect((await storeProfilesItem.get())[origin]?.parts.cart?.provenOn).toBe('2026-11-29T10:00:00.000Z');
  });

  it.each([
    ['another part', { checkout: { value: 1, proof: '' } }],
    ['no proof', { cart: { value: 1 } }],
    ['an endless proof', { cart: { value: 1, proof: 'x'.repeat(400) } }],
    ['text', 'cart'],
    ['nothing', undefined],
  ])('is dropped where it is %s', async (_, told) => {
    const profiles = repository();
    await profiles.note(origin, told);
    expect(await storeProfilesItem.get()).toEqual({});
  });

  it('is forgotten for one store or for all', async () => {
    const profiles = repository();
    for (const one of [origin, 'https://b.example', 'https://c.example'])
      await profiles.note(one, { cart: { value: 1, proof: 'One line.' } });
    await profiles.forget(origin);
    expect(Object.keys(await storeProfilesItem.get()).sort()).toEqual(['https://b.example', 'https://c.example']);
    await profiles.forget(null);
    expect(await storeProfilesItem.get()).toEqual({});
  });
});

describe('news of a store', () => {
  const told = { cart: { value: '/cart', proof: 'Two lines.' } };

  it('count before they are stored', async () => {
    const profiles = repository();
    const noted = profiles.note(origin, told);
    expect(await profiles.valuesOf(origin)).toEqual({ cart: '/cart' });
    await noted;
  });

  it('are not stored again when they say what is known, except on another day', async () => {
    let today = '2026-11-29T10:00:00Z';
    const profiles = new ProfileRepository(storeProfilesItem, () => new Date(today));
    await profiles.note(origin, told);
    const set = vi.spyOn(storeProfilesItem, 'set');
    await profiles.note(origin, told);
    expect(set).not.toHaveBeenCalled();
    today = '2026-11-30T10:00:00Z';
    await profiles.note(origin, told);
    expect((await storeProfilesItem.get())[origin]?.parts.cart?.provenOn).toBe('2026-11-30T10:00:00.000Z');
    await profiles.note(origin, { cart: null });
    expect(await storeProfilesItem.get()).toEqual({});
    set.mockRestore();
  });

  it('of many notes at once are stored together, none lost', async () => {
    const profiles = repository();
    const set = vi.spyOn(storeProfilesItem, 'set');
    await Promise.all(
      'abcdefgh'
        .split('')
        .map((name) => profiles.note(`https://${name}.example`, { cart: { value: name, proof: 'One line.' } })),
    );
    expect(set.mock.calls.length).toBeLessThan(4);
    expect(Object.keys(await storeProfilesItem.get())).toHaveLength(8);
    set.mockRestore();
  });

  it('give way to what somebody else stored', async () => {
    const profiles = repository();
    await profiles.note(origin, told);
    await storeProfilesItem.replace({});
    expect(await profiles.valuesOf(origin)).toEqual({});
  });

  it('that cannot be stored count in this worker, and are tried with the next', async () => {
    const profiles = repository();
    const set = vi.spyOn(storeProfilesItem, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(profiles.note(origin, told)).rejects.toThrow('full');
    expect(await profiles.valuesOf(origin)).toEqual({ cart: '/cart' });
    await profiles.note(origin, { add: { value: 'press', proof: 'The cart gained 1.' } });
    expect(Object.keys((await storeProfilesItem.get())[origin]?.parts ?? {})).toEqual(['cart', 'add']);
    set.mockRestore();
  });
});
