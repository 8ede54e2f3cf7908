import { heldQuantity } from '../core/cart';
import type { Cart } from '../core/cart';
import { diffCart } from '../core/cart-diff';
import { CoachError, isCoachError } from '../core/errors';
import { missingQuantity } from '../core/fill';
import type { CartDiff, FillLine } from '../core/fill';
import type { Run, RunStep } from '../core/run';
import { openLines } from '../core/run-fill';
import { isAdapterBroken } from './any-store';
import type { FillDeps } from './fill-deps';
import { inSpan } from './in-span';
import { readCart } from './read-cart';

type Filling = Extract<RunStep, { state: 'filling' }>;

/**
 * Puts in what is missing, line by line, reads the cart back and compares. Safe to repeat: what the cart holds is never added again,
 * and a line that was settled is not asked for a second time, so what the shopper takes out meanwhile stays out.
 */
export async function fillCart(run: Run, deps: FillDeps): Promise<Run> {
  const { step, before } = await withSnapshot(run, deps);
  const lines = new Map(step.lines.map((line) => [line.sku, line]));
  await inSpan(deps.trace, 'fill_cart', { lines: step.lines.length }, async (span) => {
    await fillLines(run, step, before, lines, { ...deps, trace: span });
    const count = (status: FillLine['status']) => [...lines.values()].filter((line) => line.status === status).length;
    return {
      value: null,
      output: { added: count('added'), already_there: count('already-there'), refused: count('refused') },
    };
  });
  const filled = [...lines.values()];
  await refuseUnready(step, filled, deps);
  const diff = await inSpan(deps.trace, 'verify', null, async () => {
    const compared = await readBack(run, filled, before, deps);
    const statuses = Object.fromEntries(compared.lines.map((line) => [line.sku, line.status]));
    return { value: compared, output: { all_there: compared.isAllThere, lines: statuses } };
  });
  return deps.apply({ type: 'cart-verified', lines: filled, diff });
}

/** The cart as it was before our first write, stored before that write: what Undo goes back to. */
async function withSnapshot(run: Run, deps: FillDeps): Promise<{ step: Filling; before: Cart }> {
  if (run.step.state !== 'filling') throw new CoachError('run/wrong-step', 'There is no approved plan to fill from.');
  const { lines } = run.step;
  if (run.step.before !== null) return { step: run.step, before: run.step.before };
  const before = await inSpan(deps.trace, 'snapshot_cart', null, async () => {
    const cart = await readCart(run, lines, null, deps);
    return { value: cart, output: { lines: cart.lines.length } };
  });
  const { step } = await deps.apply({ type: 'cart-snapshotted', before });
  if (step.state !== 'filling') throw new CoachError('run/wrong-step', 'This cart has moved on meanwhile.');
  return { step, before };
}

/**
 * The open lines, one after another. What came of one is stored together with the word that the next is being added, before the store
 * is asked for it: one write a line, and a worker that dies between them finds the line half done and asks the cart.
 */
async function fillLines(
  run: Run,
  step: Filling,
  before: Cart,
  lines: Map<string, FillLine>,
  deps: FillDeps,
): Promise<void> {
  const open = openLines(step.lines);
  // The snapshot was taken a moment ago when nothing has been attempted; after a kill the cart itself is asked first.
  const isFresh = step.lines.every((line) => line.status === 'waiting' && line.attempted === 0);
  let cart = isFresh || open.length === 0 ? before : await readCart(run, step.lines, before, deps);
  let settled: FillLine[] = [];
  const settle = (line: FillLine): void => {
    settled.push(line);
    lines.set(line.sku, line);
  };
  for (const line of open) {
    deps.signal.throwIfAborted();
    // A store that sets numbers is told the sum: what the shopper changed meanwhile must be in it.
    if (run.store.cartWrites === 'sets' && line !== open[0]) cart = await readCart(run, step.lines, before, deps);
    const quantity = missingQuantity(line, cart);
    if (quantity === 0) {
      settle({ ...line, status: line.attempted > 0 ? 'added' : 'already-there', reason: null });
      continue;
    }
    const attempted = Math.min(line.wanted, line.attempted + quantity);
    const adding: FillLine = { ...line, status: 'adding', attempted };
    await deps.apply({ type: 'lines-filled', lines: [...settled, adding] });
    settled = [];
    const add = { product: line.title, quantity };
    const { filled, cartNow } = await inSpan(deps.trace, 'add_to_cart', add, async () => {
      const outcome = await tryAdd(run, adding, quantity, cart, deps);
      return { value: outcome, output: { status: outcome.filled.status, reason: outcome.filled.reason } };
    });
    settle(filled);
    cart = cartNow;
  }
  if (settled.length > 0) await deps.apply({ type: 'lines-filled', lines: settled });
}

/** One write of what is missing. A refusal is that line's result, not the run's end. */
async function tryAdd(
  run: Run,
  line: FillLine,
  quantity: number,
  cart: Cart,
  deps: FillDeps,
): Promise<{ filled: FillLine; cartNow: Cart }> {
  const { sku, url, title } = line;
  try {
    const held = heldQuantity(cart, sku);
    const result = await deps.store.addToCart({ sku, url, title, quantity, held }, deps.signal);
    const filled: FillLine = result.isAccepted
      ? { ...line, status: 'added', reason: result.reason }
      : { ...line, status: 'refused', reason: result.reason ?? 'The store refused it.' };
    return { filled, cartNow: cart };
  } catch (error) {
    if (isAdapterBroken(run, error)) throw error;
    if (isCoachError(error, 'store/out-of-stock', 'store/not-added', 'store/element-missing')) {
      return { filled: { ...line, status: 'refused', reason: error.message }, cartNow: cart };
    }
    if (isCoachError(error, 'store/timeout', 'store/unreachable', 'store/server-error')) {
      // The store may or may not have taken it. Its cart knows; adding again blindly is how carts double.
      const now = await readCart(run, [line], null, deps);
      const isThere = missingQuantity(line, now) === 0;
      return {
        filled: isThere
          ? { ...line, status: 'added', reason: null }
          : { ...line, status: 'refused', reason: error.message },
        cartNow: now,
      };
    }
    throw error;
  }
}

/** A store that refused every single line may want the shopper to sign in or to choose a branch first; then that is what to say. */
async function refuseUnready(step: Filling, filled: readonly FillLine[], deps: FillDeps): Promise<void> {
  const wasOpen = new Set(openLines(step.lines).map(({ sku }) => sku));
  const tried = filled.filter(({ sku }) => wasOpen.has(sku));
  if (tried.length === 0 || tried.some(({ status }) => status !== 'refused')) return;
  const { readiness } = await deps.store.describe(deps.signal);
  if (readiness === 'signed-out')
    throw new CoachError('store/signed-out', 'The store asks you to sign in first. Sign in there, then try again.');
  if (readiness === 'no-store-chosen')
    throw new CoachError(
      'store/no-store-chosen',
      'This store needs to know your branch first. Choose it on the page, then try again.',
    );
}

/** Reads the cart and compares; looks once more when lines the store accepted are not there yet. */
async function readBack(run: Run, lines: readonly FillLine[], before: Cart, deps: FillDeps): Promise<CartDiff> {
  const compare = async () => diffCart(lines, before, await readCart(run, lines, before, deps));
  const first = await compare();
  const accepted = new Set(
    lines.filter(({ status, reason }) => status === 'added' && reason === null).map(({ sku }) => sku),
  );
  const isLagging = first.lines.some(
    (line) => accepted.has(line.sku) && (line.status === 'missing' || line.status === 'fewer'),
  );
  if (!isLagging) return first;
  await deps.pause(1500);
  return compare();
}
