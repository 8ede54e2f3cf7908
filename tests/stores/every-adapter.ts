import { noStore, recognise } from '../../lib/stores/registry';
import type { ServedPage } from '../../lib/stores/page';
import type { StoreAdapter } from '../../lib/stores/store-adapter';

const modules = import.meta.glob<StoreAdapter>('../../lib/stores/adapters/*.ts', { eager: true, import: 'default' });

/** Every adapter, whole; by file name. */
export const adapterFiles: readonly (readonly [file: string, adapter: StoreAdapter])[] = Object.entries(modules);
export const adapters: readonly StoreAdapter[] = Object.values(modules);

/** The adapter a page gets among all there are. */
export function adapterFor(page: ServedPage, among: readonly StoreAdapter[] = adapters): StoreAdapter {
  const id = recognise(page, among);
  if (id === null) throw noStore(page);
  const found = among.find((adapter) => adapter.id === id);
  if (found === undefined) throw new Error(`no adapter ${id}`);
  return found;
}
