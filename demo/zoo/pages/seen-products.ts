import type { ZooProduct } from '../zoo-catalogue';
import type { ZooStore } from '../store-types';

/** Remembers that a product's page was opened. Returns the products that were seen before. */
export function rememberSeen(store: ZooStore, product: ZooProduct): ZooProduct[] {
  const seen = seenProducts(store).filter((other) => other !== product);
  store.session.set('seen', [product, ...seen].slice(0, 6).map(({ id }) => id).join(',')); // prettier-ignore
  return seen;
}

/** The products whose pages were opened last. */
export function seenProducts(store: ZooStore): ZooProduct[] {
  const ids = (store.session.get('seen') ?? '').split(',').map(Number);
  return ids.map((id) => store.product(id)).filter((product) => product !== undefined);
}
