import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ProfileRepository } from '../../../lib/background/store/profile-repository';
import { storedSearchesTogether } from '../../../lib/background/store/stored-searches-together';
import { storeProfilesItem } from '../../../lib/storage/items';
import { aRun, aStoreInfo } from '../../support/builders';

const run = aRun({ state: 'extracting' });
const now = () => new Date('2026-12-01T10:00:00Z');
const kept = () => storedSearchesTogether(new ProfileRepository(storeProfilesItem, now));

beforeEach(() => {
  fakeBrowser.reset();
});

describe('how many searches a store takes at once', () => {
  it('is known to the next run of that store, with its proof and date', async () => {
    expect(await kept().recall(run)).toBeNull();
    await kept().keep(run, 3, 'The same at once.');
    expect(await kept().recall(run)).toBe(3);
    expect((await storeProfilesItem.get())[run.store.origin]?.parts.together).toMatchObject({
      proof: 'The same at once.',
      provenOn: '2026-12-01T10:00:00.000Z',
    });
    await kept().keep(run, 1, 'It asked to slow down.');
    expect(await kept().recall(run)).toBe(1);
  });

  it('is not known of another store, nor where another adapter searches it', async () => {
    await kept().keep(run, 3, 'The same at once.');
    expect(await kept().recall({ ...run, store: { ...aStoreInfo, origin: 'https://other.example' } })).toBeNull();
    expect(await kept().recall({ ...run, store: { ...aStoreInfo, adapter: 'generic' } })).toBeNull();
  });

  it('is not believed where what is kept says nothing of the kind', async () => {
    const value = { by: run.store.adapter, atOnce: 30 };
    await new ProfileRepository(storeProfilesItem, now).note(run.store.origin, { together: { value, proof: 'Many.' } });
    expect(await kept().recall(run)).toBeNull();
  });
});
