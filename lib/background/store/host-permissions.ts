import { browser } from '../../browser';
import type { StoredComparison } from '../../core/store/comparison';
import { originPattern } from '../../core/store/origin-pattern';
import { canUndo, isBeingPlanned } from '../../core/run/run';
import type { Run } from '../../core/run/run';

export interface HostPermissionsDeps {
  /** Origins of known stores: only their permissions are ever released here. */
  stores: () => Promise<string[]>;
  /** The current price comparison: its stores may be priced again while its list is being planned. */
  compared: () => Promise<StoredComparison | null>;
  /** Addresses the settings need permission for (Opik, Claude): never released here. */
  settings: () => Promise<string[]>;
}

/** Whether a run may still read or write in its store: it is in progress, can be retried, or can be undone. */
function mayDrive({ step }: Run): boolean {
  return !('undo' in step) || step.undo.status === 'undoing' || step.state === 'failed' || canUndo(step);
}

/**
 * Releases the host permission of a store's site as soon as nothing needs it any more. The shopper gave it by “Allow this site” for one
 * comparison or check, or for a run that navigates the tab. The browser is asked each time what is granted, so nothing is lost when the
 * worker dies in between.
 */
export class HostPermissions {
  /** The run whose list is being planned. Undefined: unknown since the worker started. */
  private planned: string | null | undefined;
  /** The store of the current run, whose tab may have to be navigated until its cart is done or undone. */
  private driven: string | null | undefined;

  constructor(private readonly deps: HostPermissionsDeps) {}

  /** Called at each change of the run: once its list is no longer being planned, no comparison needs permissions. */
  follow(run: Run | null): void {
    const planned = run !== null && isBeingPlanned(run) ? run.id : null;
    const driven = run !== null && mayDrive(run) ? run.store.origin : null;
    if (planned === this.planned && driven === this.driven) return;
    this.planned = planned;
    this.driven = driven;
    void this.releaseUnused().catch(() => undefined);
  }

  /** Releases what nothing needs. `forgotten`: origins of stores whose records were deleted. */
  async releaseUnused(forgotten: readonly string[] = []): Promise<void> {
    const { origins: held = [] } = await browser.permissions.getAll();
    if (held.length === 0) return;
    const [stores, compared, settings] = await Promise.all([
      this.deps.stores(),
      this.deps.compared(),
      this.deps.settings(),
    ]);
    const isOnTable = compared !== null && compared.runId === this.planned;
    const asked = isOnTable ? compared.stores.map(({ origin }) => origin) : [];
    const driven = this.driven ?? null;
    const needed = new Set([...asked, ...settings, ...(driven === null ? [] : [driven])].map(originPattern));
    const unused = new Set([...stores, ...forgotten].map(originPattern).filter((pattern) => !needed.has(pattern)));
    for (const pattern of held.filter((one) => unused.has(one))) {
      // A permission of the manifest, not granted by the shopper, cannot be removed.
      await browser.permissions.remove({ origins: [pattern] }).catch(() => undefined);
    }
  }
}
