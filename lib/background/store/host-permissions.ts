import { browser } from '../../browser';
import type { StoredComparison } from '../../core/store/comparison';
import { originPattern } from '../../core/store/origin-pattern';
import { canUndo, isBeingPlanned } from '../../core/run/run';
import type { Run } from '../../core/run/run';

export interface HostPermissionsDeps {
  /** Origins of the stores met: only rights to these are ever given back here. */
  stores: () => Promise<string[]>;
  /** The comparison on the table: while its list is being planned it may be asked again. */
  compared: () => Promise<StoredComparison | null>;
  /** Addresses the settings need the browser's leave for (Opik, Claude): never given back here. */
  settings: () => Promise<string[]>;
}

/** Whether a run may still read or write in its store: it goes on, may be gone on with, or may be undone. */
function mayDrive({ step }: Run): boolean {
  return !('undo' in step) || step.undo.status === 'undoing' || step.state === 'failed' || canUndo(step);
}

/**
 * Gives back the right to see a store's site, which the shopper gave by “Allow this site” for one comparison or check, or for a run whose
 * tab is driven, as soon as nothing needs it any more. What is held is asked of the browser each time, so a worker that died in between forgets nothing.
 */
export class HostPermissions {
  /** The run whose list is being planned. Undefined: not looked at since the worker began. */
  private planned: string | null | undefined;
  /** The store of the run on the table, whose tab may have to be driven until its cart is done or undone. */
  private driven: string | null | undefined;

  constructor(private readonly deps: HostPermissionsDeps) {}

  /** The run moved: once its list is not being planned any more, nothing is compared. */
  follow(run: Run | null): void {
    const planned = run !== null && isBeingPlanned(run) ? run.id : null;
    const driven = run !== null && mayDrive(run) ? run.store.origin : null;
    if (planned === this.planned && driven === this.driven) return;
    this.planned = planned;
    this.driven = driven;
    void this.releaseUnused().catch(() => undefined);
  }

  /** `forgotten`: stores that are not in the book any more. */
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
      // One that came with the build, not by the shopper's word, cannot be given back.
      await browser.permissions.remove({ origins: [pattern] }).catch(() => undefined);
    }
  }
}
