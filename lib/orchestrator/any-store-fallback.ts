import { isCoachError, toErrorInfo } from '../core/errors';
import type { Store } from '../core/ports';
import type { Run } from '../core/run/run';
import { brokenPart } from '../core/store/store-check';
import type { StoreCheck } from '../core/store/store-check';
import type { FillDeps } from './fill-deps';
import { inSpan } from './in-span';

/** The dependencies of a step: the store read by its own adapter and, as fallback, as any store. */
export interface WithAnyStore extends FillDeps {
  /** The same store in the same tab, read from its pages alone. */
  anyStore: Store;
  /** Tests the store's own adapter part by part, without writing, to name the part that broke. Absent: that cannot be found out. */
  testStore?: (signal: AbortSignal) => Promise<StoreCheck[]>;
}

/** How long the self-test may take, in ms, before the work continues without its result. */
const testMs = 20_000;

/** Whether the store is read by an adapter written for it. */
export function isByOwnAdapter({ readAsAnyStore, store }: Run): boolean {
  return readAsAnyStore === undefined && store.adapter !== 'generic';
}

/** Whether an error means that the store's own adapter no longer fits its pages, and the fallback is still available. */
export function isAdapterBroken(run: Run, error: unknown): boolean {
  return isByOwnAdapter(run) && isCoachError(error, 'store/element-missing');
}

/**
 * Runs a step with the store's own adapter. When the adapter no longer fits the store's pages, its self-test names the broken part, the
 * run records it, and the step runs again as in any store. Steps continue where the stored run says, so nothing is asked for twice.
 */
export async function withFallback<D extends WithAnyStore>(
  run: Run,
  deps: D,
  step: (run: Run, deps: D) => Promise<Run>,
): Promise<Run> {
  const anyway = { ...deps, store: deps.anyStore };
  if (run.readAsAnyStore !== undefined) return step(run, anyway);
  const own = noting(deps.store);
  try {
    return await step(run, { ...deps, store: own.store });
  } catch (error) {
    if (!isAdapterBroken(run, error)) throw error;
    const problem = toErrorInfo(error);
    const seen: StoreCheck = { step: own.asked(), state: 'broken', detail: problem.detail ?? problem.message };
    const broken = (await findBroken(deps)) ?? seen;
    return step(await deps.apply({ type: 'adapter-given-up', problem, broken }), anyway);
  }
}

/** A store that records which part of it was asked last: that part broke, where the self-test cannot decide without writing. */
function noting(store: Store): { store: Store; asked: () => StoreCheck['step'] } {
  let last: StoreCheck['step'] = 'recognise';
  const asking = <T>(step: StoreCheck['step'], work: () => Promise<T>): Promise<T> => {
    last = step;
    return work();
  };
  return {
    asked: () => last,
    store: {
      describe: (signal) => asking('recognise', () => store.describe(signal)),
      search: (query, signal, ahead) => asking('search', () => store.search(query, signal, ahead)),
      searchTogether: (queries, signal) =>
        asking('search', async () => (await store.searchTogether?.(queries, signal)) ?? null),
      readCart: (signal) => asking('cart', () => store.readCart(signal)),
      addToCart: (lines, signal) => asking('add', () => store.addToCart(lines, signal)),
      removeFromCart: (line, signal) => asking('cart', () => store.removeFromCart(line, signal)),
      takeOut: (lines, signal) => asking('cart', async () => (await store.takeOut?.(lines, signal)) ?? 0),
    },
  };
}

/** The part of the adapter that its self-test finds broken; null when it finds none, or cannot run. */
async function findBroken({ testStore, trace, signal }: WithAnyStore): Promise<StoreCheck | null> {
  if (testStore === undefined) return null;
  const test = async () => {
    const steps = await testStore(AbortSignal.any([signal, AbortSignal.timeout(testMs)]));
    return { value: brokenPart(steps), output: { steps } };
  };
  return inSpan(trace, 'self_test', null, test).catch((error: unknown) => {
    if (signal.aborted) throw error;
    return null;
  });
}
