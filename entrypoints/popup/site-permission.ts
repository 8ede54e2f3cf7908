import type { Run } from '../../lib/core/run/run';
import type { Undo } from '../../lib/core/cart/undo/undo';
import { comparisonHost } from './comparison-host';

/**
 * Whether filling this run's cart may take the right to the store's site: where the browser ends what a click on the icon gave with the
 * page, and the store is one nobody wrote an adapter for, which may only work in its own tab.
 */
export function mayNeedSitePermission(run: Run): boolean {
  return import.meta.env.FIREFOX && (run.store.adapter === 'generic' || run.readAsAnyStore !== undefined);
}

/** Asks for it, within a press. A shopper who says no goes on without: the run pauses if it turns out to be needed. */
export function requestSitePermission(origin: string): Promise<boolean> {
  return comparisonHost.allow(origin).catch(() => false);
}

/** Before an undo that stopped for want of the right to the store's site is tried again: asks for it. */
export function sitePermissionForUndo({ store }: Run, undo: Undo): Promise<boolean> {
  const isMissing = undo.status === 'undone' && undo.error?.code === 'store/needs-permission';
  return isMissing ? requestSitePermission(store.origin) : Promise.resolve(true);
}
