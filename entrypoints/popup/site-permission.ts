import type { Run } from '../../lib/core/run/run';
import type { Undo } from '../../lib/core/cart/undo/undo';
import { comparisonHost } from './comparison-host';

/**
 * Whether filling this run's cart may need the host permission of the store: the browser ends `activeTab` with the page, and the store has
 * no adapter, so its tab may have to be navigated.
 */
export function mayNeedSitePermission(run: Run): boolean {
  return import.meta.env.FIREFOX && (run.store.adapter === 'generic' || run.readAsAnyStore !== undefined);
}

/** Requests it in a click handler. If the shopper declines, the run continues and pauses when the permission is needed. */
export function requestSitePermission(origin: string): Promise<boolean> {
  return comparisonHost.allow(origin).catch(() => false);
}

/** Requests the host permission before an Undo that stopped for lack of it is tried again. */
export function sitePermissionForUndo({ store }: Run, undo: Undo): Promise<boolean> {
  const isMissing = undo.status === 'undone' && undo.error?.code === 'store/needs-permission';
  return isMissing ? requestSitePermission(store.origin) : Promise.resolve(true);
}
