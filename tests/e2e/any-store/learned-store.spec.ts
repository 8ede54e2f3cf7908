import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveZoo } from '../../../demo/zoo/serve-zoo';
import type { Zoo, ZooStore } from '../../../demo/zoo/serve-zoo';
import { StoreProfiles } from '../../../lib/core/store/store-profile';
import type { StoreProfile } from '../../../lib/core/store/store-profile';
import { visitStore } from '../../../scripts/zoo/drive/visit-store';
import { startShift } from '../../../scripts/zoo/shift';
import { underTest } from '../../../scripts/zoo/zoo-store';
import { chromiumExtension } from '../support/extension';
import { storeItems } from '../support/store-items';

interface ExtensionApi {
  chrome: { storage: { local: { get(name: string): Promise<Record<string, unknown>> } } };
}

/** A store whose button asks by script: what is learned from the first press serves the other lines, and the next run. */
describe('a store’s own request, learned from one press', () => {
  let zoo: Zoo;
  let shift: Awaited<ReturnType<typeof startShift>>;

  beforeAll(async () => {
    zoo = await serveZoo();
    shift = await startShift(chromiumExtension());
  });
  afterAll(async () => {
    await shift.close();
    await zoo.close();
  });

  /** Four plain articles, one pack each. */
  const listOf = (store: ZooStore) => {
    const plain = store.sells.filter(
      ({ isPlain, isSoldOut, min, step }) => isPlain && !isSoldOut && min === 1 && step === 1,
    );
    return plain.slice(0, 4).map(({ id, title }) => ({ name: title, text: title, answers: { [String(id)]: 1 } }));
  };
  /** How many pages of products the tab was brought to since. */
  const seen = (store: ZooStore, from: number): number =>
    store.requests
      .slice(from)
      .filter(({ destination, path }) => destination === 'document' && path.startsWith('/products/')).length;
  /** What is kept of the store, read from our own page. */
  const learned = async (store: ZooStore): Promise<StoreProfile | undefined> => {
    const page = await shift.chromium().openExtensionPage('stores.html');
    const kept = await page.evaluate(() =>
      (globalThis as unknown as ExtensionApi).chrome.storage.local.get('store-profiles'),
    );
    await page.close();
    return StoreProfiles.parse(kept['store-profiles'] ?? {})[store.origin];
  };

  it('sends the other lines without opening their pages in the tab, and starts from that the next time', async () => {
    const store = zoo.define(41, { add: 'fetch-box' });
    const wishes = listOf(store);
    const first = await visitStore(shift.chromium(), underTest(store), wishes, { limitMs: 90_000 });
    expect(first.problem).toBeNull();
    expect(first.evidence.carts.filled?.map(({ quantity }) => quantity)).toEqual([1, 1, 1, 1]);
    expect(first.evidence.carts.undone).toEqual([]);
    expect(seen(store, 0)).toBe(1);
    const profile = await learned(store);
    expect(profile?.parts.addRequest?.proof).toMatch(/cart gained 1/);
    expect(profile?.parts.addRequest?.value).toMatchObject({ isProven: true });

    const before = store.requests.length;
    const second = await visitStore(shift.chromium(), underTest(store), wishes, { limitMs: 90_000 });
    expect(second.problem).toBeNull();
    expect(second.evidence.carts.filled?.map(({ quantity }) => quantity)).toEqual([1, 1, 1, 1]);
    expect(seen(store, before)).toBe(0);
  });

  it('presses again, and learns anew, where the store no longer answers it so', async () => {
    const store = zoo.define(42, { add: 'fetch-box' });
    const wishes = listOf(store);
    await visitStore(shift.chromium(), underTest(store), wishes, { limitMs: 90_000 });
    const kept = (await learned(store))?.parts.addRequest?.value;
    expect(kept).toMatchObject({ isProven: true });
    await storeItems(shift.chromium(), {
      'store-profiles': {
        [store.origin]: {
          version: 1,
          origin: store.origin,
          parts: {
            addRequest: {
              value: {
                ...(kept as object),
                template: { ...(kept as { template: object }).template, path: '/api/gone' },
              },
              proof: 'The cart gained 1.',
              provenOn: '2026-01-01T00:00:00.000Z',
            },
          },
        },
      },
    });
    const before = store.requests.length;
    const again = await visitStore(shift.chromium(), underTest(store), wishes, { limitMs: 90_000 });
    expect(again.evidence.carts.filled?.map(({ quantity }) => quantity)).toEqual([1, 1, 1, 1]);
    expect(seen(store, before)).toBe(1);
    expect((await learned(store))?.parts.addRequest?.value).toEqual(kept);
  });
});
