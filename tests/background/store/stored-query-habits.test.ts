import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ProfileRepository } from '../../../lib/background/store/profile-repository';
import { storedQueryHabits } from '../../../lib/background/store/stored-query-habits';
import { learnHabit, noHabit } from '../../../lib/core/matching/searching/query-habit';
import type { QueryHabit } from '../../../lib/core/matching/searching/query-habit';
import { storeProfilesItem } from '../../../lib/storage/items';
import { aRun, aStoreInfo } from '../../support/builders';

const run = aRun({ state: 'extracting' });
const now = () => new Date('2026-11-29T10:00:00Z');
const habits = () => storedQueryHabits(new ProfileRepository(storeProfilesItem, now));
const titles = ['Basmati Rice 2 lb', 'Rice, Basmati', 'Basmati Brown Rice', 'Red Rice with Basmati'];
const habit: QueryHabit = learnHabit(noHabit, 'basmati rice', titles);

beforeEach(() => {
  fakeBrowser.reset();
});

describe('how a store takes a query', () => {
  it('is known to the next run of that store, with what it was counted in', async () => {
    await habits().keep(run, habit);
    expect(await habits().recall(run)).toEqual(habit);
    const part = (await storeProfilesItem.get())[run.store.origin]?.parts.queries;
    expect(part?.proof).toBe('Counted in 4 titles its searches gave: it matches all words of a query.');
    expect(part?.provenOn).toBe('2026-11-29T10:00:00.000Z');
  });

  it('is not known of another store, nor where another adapter searches it', async () => {
    await habits().keep(run, habit);
    const store = { ...aStoreInfo, origin: 'https://other.example' };
    expect(await habits().recall({ ...run, store })).toEqual(noHabit);
    expect(await habits().recall({ ...run, store: { ...aStoreInfo, adapter: 'generic' } })).toEqual(noHabit);
  });

  it('is not kept where no title told anything', async () => {
    await habits().keep(run, noHabit);
    expect(await storeProfilesItem.get()).toEqual({});
  });

  it.each([
    ['text', 'all words'],
    ['an older shape', { habit: { phrase: 1 } }],
    ['numbers below nothing', { by: aStoreInfo.adapter, habit: { ...noHabit, phrase: -1 } }],
  ])('is looked for anew where what is kept is %s', async (_, value) => {
    await new ProfileRepository(storeProfilesItem, now).note(run.store.origin, { queries: { value, proof: 'x' } });
    expect(await habits().recall(run)).toEqual(noHabit);
  });

  it('ends no run where it cannot be read or kept', async () => {
    const broken = () => Promise.reject(new Error('disk full'));
    const kept = storedQueryHabits({ valuesOf: broken, note: broken });
    expect(await kept.recall(run)).toEqual(noHabit);
    await expect(kept.keep(run, habit)).resolves.toBeUndefined();
  });
});
