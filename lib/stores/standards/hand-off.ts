import type { ServedPage } from '../page';
import { ucpHandOff } from './ucp';
import type { HandOffLine, StoreAdapter } from '../store-adapter';

/** The store's own way to take these lines: an open standard first, then the adapter's; null when there is none. */
export async function handOff(
  adapter: StoreAdapter,
  lines: readonly HandOffLine[],
  page: ServedPage,
): Promise<string | null> {
  // The skus of the generic adapter may be addresses that only this extension knows.
  const ids = lines.every(({ sku }) => /^(?:[\w.-]+|gid:\/\/.+)$/.test(sku));
  const byStandard = ids ? await ucpHandOff(lines, page, await cartPath(adapter, page)) : null;
  return byStandard ?? adapter.handOff?.(lines, page) ?? null;
}

/** The path of the store's cart; the front page when it is unknown. */
async function cartPath(adapter: StoreAdapter, page: ServedPage): Promise<string> {
  const { url } = await adapter.readCart(page).catch(() => ({ url: null }));
  return url === null ? '/' : new URL(url).pathname;
}
