import { isCoachError, toErrorInfo } from '../core/errors';
import type { Store } from '../core/ports';
import type { Run } from '../core/run/run';
import { brokenPart } from '../core/store/store-check';
import type { StoreCheck } from '../core/store/store-check';
import type { FillDeps } from './fill-deps';
import { inSpan } from './in-span';

/** The dependencies of a step, with the store read by its own adapter and, beside it, as any store. */
export interface WithAnyStore extends FillDeps {
  /** The same store in the same tab, used by what its pages say of themselves. */
  anyStore: Store;
  /** Tries the store's own adapter part by part, writing nothing, to name the part that broke. Absent: nobody can tell. */
  testStore?: (signal: AbortSignal) => Promise<StoreCheck[]>;
}

/** How long the shopper waits for the name of what broke before the work goes on without it, in ms. */
const testMs = 20_000;

/** Whether the store is read by an adapter written for it. */
export function isByOwnAdapter({ readAsAnyStore, store }: Run): boolean {
  return readAsAnyStore === undefined && store.adapter !== 'generic';
}

/** Whether an error says that the store's own adapter no longer fits its pages, and there is another way left. */
export function isAdapterBroken(run: Run, error: unknown): boolean {
  return isByOwnAdapter(run) && isCoachError(error, 'store/element-missing');
}

/**
 * Does a step with the store's own adapter; when that turns out not to fit the store's pages any more, its self-test says which part, the
 * run says so, and the step is done again as in any store. Steps go on where the stored run says, so nothing is asked for twice.
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

/** A store that remembers which part of it was asked last: the one that broke, where the self-test cannot tell without writing. */
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
      search: (query, signal, next) => asking('search', () => store.search(query, signal, next)),
      readCart: (signal) => asking('cart', () => store.readCart(signal)),
      addToCart: (lines, signal) => asking('add', () => store.addToCart(lines, signal)),
      removeFromCart: (line, signal) => asking('cart', () => store.removeFromCart(line, signal)),
      takeOut: (lines, signal) => asking('cart', async () => (await store.takeOut?.(lines, signal)) ?? 0),
    },
  };
}

/** The part of the adapter that its self-test finds broken; null when it finds none, or cannot be made. */
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
