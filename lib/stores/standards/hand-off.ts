import type { ServedPage } from '../page';
import { ucpHandOff } from './ucp';
import type { HandOffLine, StoreAdapter } from '../store-adapter';

/** The way a store offers to take these lines over: an open standard first, then the store's own; null when it offers none. */
export async function handOff(
  adapter: StoreAdapter,
  lines: readonly HandOffLine[],
  page: ServedPage,
): Promise<string | null> {
  // The generic adapter's keys may be addresses of ours to find a product again; no store knows those.
  const ids = lines.every(({ sku }) => /^(?:[\w.-]+|gid:\/\/.+)$/.test(sku));
  const byStandard = ids ? await ucpHandOff(lines, page, await cartPath(adapter, page)) : null;
  return byStandard ?? adapter.handOff?.(lines, page) ?? null;
}

/** Where the store shows its cart; its front page when that cannot be told. */
async function cartPath(adapter: StoreAdapter, page: ServedPage): Promise<string> {
  const { url } = await adapter.readCart(page).catch(() => ({ url: null }));
  return url === null ? '/' : new URL(url).pathname;
}
