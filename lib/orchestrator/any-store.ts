import { isCoachError, toErrorInfo } from '../core/errors';
import type { Store } from '../core/ports';
import type { Run } from '../core/run';
import type { FillDeps } from './fill-deps';

/** The dependencies of a step, with the store read by its own adapter and, beside it, as any store. */
export interface WithAnyStore extends FillDeps {
  /** The same store in the same tab, used by what its pages say of themselves. */
  anyStore: Store;
}

/** Whether an error says that the store's own adapter no longer fits its pages, and there is another way left. */
export function isAdapterBroken(run: Run, error: unknown): boolean {
  return (
    run.readAsAnyStore === undefined && run.store.adapter !== 'generic' && isCoachError(error, 'store/element-missing')
  );
}

/**
 * Does a step with the store's own adapter; when that turns out not to fit the store's pages any more, the run says so and the step is
 * done again as in any store. Steps go on where the stored run says, so nothing is asked for twice.
 */
export async function withFallback<D extends WithAnyStore>(
  run: Run,
  deps: D,
  step: (run: Run, deps: D) => Promise<Run>,
): Promise<Run> {
  const anyway = { ...deps, store: deps.anyStore };
  if (run.readAsAnyStore !== undefined) return step(run, anyway);
  try {
    return await step(run, deps);
  } catch (error) {
    if (!isAdapterBroken(run, error)) throw error;
    return step(await deps.apply({ type: 'adapter-given-up', problem: toErrorInfo(error) }), anyway);
  }
}
