import type { Run } from '../../core/run/run';
import { originPattern } from '../../core/store/origin-pattern';
import type { RunDriver } from '../run/run-driver';
import type { RunRepository } from '../run/run-repository';
import type { TabDriver } from './drive-tab';

/**
 * Restores the store's tab after the work on a run has stopped: it goes back to where the shopper was and shows the current cart. A page
 * that was never left is reloaded only in a store without an adapter; the pages of the others are told of the new cart.
 */
export async function restoreTab(tabs: TabDriver, was: Run | null, is: Run | null): Promise<void> {
  const wasUnderWay = tabs.isUnderWay();
  await tabs.back();
  if (wasUnderWay || was === null || is === null || !hasChangedCart(was, is)) return;
  if (is.store.adapter === 'generic' || is.readAsAnyStore !== undefined) await tabs.renew(is.tabId, is.store.origin);
}

/** Whether this work ended a fill or an Undo that changed the cart. */
function hasChangedCart(was: Run, { step }: Run): boolean {
  const hadBegun = was.step.state === 'filling' || ('undo' in was.step && was.step.undo.status === 'undoing');
  const lines =
    step.state === 'verified' ? step.lines : 'from' in step && step.from.state === 'filling' ? step.from.lines : [];
  return hadBegun && lines.some(({ attempted }) => attempted > 0);
}

/** Resumes a run that paused for its store's host permission, once that is granted; the popup may have closed at the browser's question. */
export async function resumeOncePermitted(
  { runs, driver }: { runs: RunRepository; driver: RunDriver },
  allowed: readonly string[],
): Promise<void> {
  const run = await runs.current();
  const pattern = run === null ? null : originPattern(run.store.origin);
  if (run === null || pattern === null || !allowed.includes(pattern)) return;
  const { step } = run;
  const isMissing = (code: string | undefined): boolean => code === 'store/needs-permission';
  if (step.state === 'failed' && step.undo.status === 'none' && isMissing(step.error.code))
    await runs.apply(run.id, { type: 'retried' });
  else if ('undo' in step && step.undo.status === 'undone' && isMissing(step.undo.error?.code))
    await runs.apply(run.id, { type: 'undo-started' });
  else return;
  void driver.work(run.id);
}
