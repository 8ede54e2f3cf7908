import { alignCart } from '../core/cart/align-cart';
import { alignRenamed } from '../core/cart/align-renamed';
import { separateFreeGifts } from '../core/cart/names/free-gift-lines';
import type { Cart } from '../core/cart/cart';
import type { FillLine } from '../core/cart/fill';
import type { Run } from '../core/run/run';
import { isByOwnAdapter } from './any-store-fallback';
import type { FillDeps } from './fill-deps';

/** The cart with our products under the ids the run knows, whichever adapter reads it now. */
export async function readCart(
  run: Run,
  lines: readonly Pick<FillLine, 'sku' | 'title' | 'url' | 'price'>[],
  before: Cart | null,
  deps: Pick<FillDeps, 'store' | 'signal'>,
): Promise<Cart> {
  const cart = await deps.store.readCart(deps.signal);
  if (isByOwnAdapter(run)) return { ...cart, lines: separateFreeGifts(cart.lines) };
  const aligned = alignCart(cart, [...lines, ...(before?.lines ?? [])]);
  return before === null ? aligned : alignRenamed(aligned, lines, before);
}
