import type { Plan } from '../core/decision/decision';
import { isCoachError } from '../core/errors';
import type { ErrorCode } from '../core/error-codes';
import { picksToRead } from '../core/offer/labels/picks-to-read';
import type { ProductLabel } from '../core/offer/labels/product-label';
import { noLabel } from '../core/offer/labels/label-bounds';
import type { Offer } from '../core/offer/offer';
import type { Span, Store } from '../core/ports';
import type { Run } from '../core/run/run';
import type { WithAnyStore } from './any-store-fallback';
import { decideWeighed, weighOffers } from './decide-plan';
import type { DecideDeps } from './decide-plan';
import { inSpan } from './in-span';

/** How often labels are read and the plan is decided again: a product that replaces an excluded pick is read as well. */
const mostRounds = 3;
/** The most pages requested in all; later picks carry the check that their label was not seen. */
export const mostLabels = 60;
/** Pages in a row without an answer after which no more are requested. */
const mostFailures = 3;

/** Errors after which no further page is requested from the store. */
const endsReading: readonly ErrorCode[] = [
  'store/rate-limited',
  'store/signed-out',
  'store/no-store-chosen',
  'store/unreachable',
  'store/timeout',
  'store/tab-closed',
  'store/tab-navigated',
  'messaging/no-receiver',
];

/**
 * The decision step. Under an allergy or a diet the label of each pick is read on its product page, once, and the plan is decided again
 * with what was read, so that a pick excluded by its label is replaced by the next. Labels are stored page by page, so that a new worker
 * continues with the next page. Null when the run has moved on meanwhile.
 */
export async function decideOverLabels(run: Run, deps: DecideDeps & WithAnyStore): Promise<Plan | null> {
  const { step } = run;
  if (step.state !== 'deciding') return null;
  const { reading } = step;
  let { found } = step;
  const weighed = await weighOffers(reading, found, run.store.origin, deps);
  let plan = await decideWeighed(reading, found, weighed, deps);
  const store = run.readAsAnyStore === undefined ? deps.store : deps.anyStore;
  let read = step.labels?.read ?? 0;
  for (let round = 0; round < mostRounds; round += 1) {
    const picks = picksToRead(plan, reading).slice(0, Math.max(0, mostLabels - read));
    if (picks.length === 0 || store.readProduct === undefined) break;
    const of = read + picks.length;
    const progress = await readLabels(picks, { read, of }, store.readProduct.bind(store), deps);
    if (progress.run.step.state !== 'deciding') return null;
    read = progress.read;
    found = progress.run.step.found;
    plan = await decideWeighed(reading, found, weighed, deps);
    if (progress.isEnded) break;
  }
  return plan;
}

/** Reads the labels of these products one after another and stores each as it comes. `isEnded`: the store is not to be asked again. */
async function readLabels(
  picks: readonly Offer[],
  { read, of }: { read: number; of: number },
  readProduct: NonNullable<Store['readProduct']>,
  deps: DecideDeps & WithAnyStore,
): Promise<{ run: Run; read: number; isEnded: boolean }> {
  return inSpan(deps.trace, 'step_labels', { picks: picks.length }, async (span) => {
    let run = await deps.apply({ type: 'labels-read', labels: {}, progress: { read, of } });
    let count = read;
    let given = 0;
    let failures = 0;
    let isEnded = false;
    for (const pick of picks) {
      deps.signal.throwIfAborted();
      const answer = await readOne(pick, readProduct, span, deps.signal);
      count += 1;
      failures = answer.error === null ? 0 : failures + 1;
      if (answer.label.ingredients !== null) given += 1;
      run = await deps.apply({
        type: 'labels-read',
        labels: { [pick.sku]: answer.label },
        progress: { read: count, of },
      });
      isEnded = failures >= mostFailures || (answer.error !== null && isCoachError(answer.error, ...endsReading));
      if (isEnded) break;
    }
    span.note({ pages: count - read, given });
    return { value: { run, read: count, isEnded }, output: { pages: count - read, given } };
  });
}

/** A page that cannot be read counts as a label looked for and not seen; the run continues. */
async function readOne(
  { sku, title, url }: Offer,
  readProduct: NonNullable<Store['readProduct']>,
  span: Span,
  signal: AbortSignal,
): Promise<{ label: ProductLabel; error: unknown }> {
  const step = span.child('read_product', { sku }, { type: 'tool' });
  try {
    const label = await readProduct({ sku, title, url }, signal);
    step.end({ has_list: label.ingredients !== null, statements: label.statements.length });
    return { label, error: null };
  } catch (error) {
    step.fail(error);
    if (signal.aborted || isCoachError(error, 'run/cancelled', 'run/interrupted')) throw error;
    return { label: noLabel, error };
  }
}
