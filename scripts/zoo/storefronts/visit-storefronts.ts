import { goods } from '../../../tests/e2e/sites/storefronts/storefront-goods';
import { serveStorefront } from '../../../tests/e2e/sites/storefronts/storefront-site';
import type { Running, Storefront } from '../../../tests/e2e/sites/storefronts/storefront-site';
import { storeItems } from '../../../tests/e2e/support/store-items';
import { visitStore } from '../drive/visit-store';
import type { StoreUnderTest } from '../drive/drive-notes';
import { judgeCase } from '../judge/judge-case';
import type { SeedResult } from '../run-seed';
import { startShift } from '../shift';
import { drawList } from './lists';

/** How look-alikes are visited. */
export interface StorefrontOptions {
  extensionDir: string;
  /** Number that determines the lists. */
  round: number;
  limitMs: number;
  onResult?: (result: SeedResult) => void;
}

/** Visits each look-alike with a list of three lines, read as a store without an adapter, one after another in one browser. */
export async function visitStorefronts(
  storefronts: readonly Storefront[],
  { extensionDir, round, limitMs, onResult }: StorefrontOptions,
): Promise<SeedResult[]> {
  const shops = await Promise.all(storefronts.map(serveStorefront));
  const shift = await startShift(extensionDir);
  const results: SeedResult[] = [];
  try {
    await storeItems(shift.chromium(), { 'any-store': shops.map(({ url }) => url) });
    for (const [index, storefront] of storefronts.entries()) {
      const shop = shops[index];
      if (shop === undefined) continue;
      const seed = round * 100 + seedOf(storefront);
      const { wishes, own } = drawList(seed);
      shop.till.begin = new Map(own.map(({ id, quantity }) => [id, quantity]));
      for (const { id, quantity } of own) shop.till.set(id, quantity);
      const visit = await visitStore(shift.chromium(), underTest(storefront, shop), wishes, { limitMs });
      const held = own.map(
        ({ id, quantity }) => `${String(quantity)} × ${goods.find((one) => one.id === id)?.title ?? ''}`,
      );
      const result: SeedResult = {
        seed,
        traits: { storefront: storefront.name, own: held.join(', ') || 'nothing' },
        list: `${storefront.name}: ${wishes.map(({ text }) => text).join(', ')}`,
        verdict: judgeCase(visit.evidence),
        visit,
      };
      results.push(result);
      onResult?.(result);
      if (!visit.isLeft) await shift.reset();
    }
  } finally {
    await shift.close();
    await Promise.all(shops.map((shop) => shop.close()));
  }
  return results;
}

/** A storefront has the same lists, whichever others are visited with it. */
function seedOf({ name }: Storefront): number {
  let sum = 7;
  for (let at = 0; at < name.length; at += 1) sum = (sum * 31 + name.charCodeAt(at)) % 97;
  return sum;
}

function underTest(storefront: Storefront, { url, till, requests }: Running): StoreUnderTest {
  const cart = () =>
    till
      .lines()
      .map(({ id, title, held }) => ({ id: String(id), title, quantity: held, canBeBought: true, isExtra: false }));
  return {
    url: `${url}${storefront.start}`,
    sells: goods.map((one) => ({ id: String(one.id), title: one.title, path: storefront.path(one) })),
    cart,
    cartInTab: cart,
    requests,
    isCheckoutTouched: () => till.isCheckoutTouched,
    wantsMore: false,
  };
}
