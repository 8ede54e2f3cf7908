import type { Cart } from '../core/cart/cart';
import { diffCart, uncheckedDiff } from '../core/cart/cart-diff';
import { CoachError, isCoachError } from '../core/errors';
import { missingQuantity } from '../core/cart/fill';
import type { CartDiff, FillLine } from '../core/cart/fill';
import type { Run } from '../core/run/run';
import type { StepOf } from '../core/run/run-step';
import { openLines } from '../core/run/run-fill';
import { isAdapterBroken } from './any-store-fallback';
import type { FillDeps } from './fill-deps';
import { fillLines } from './fill-lines';
import { inSpan } from './in-span';
import { isLineError } from './line-errors';
import { readCart } from './read-named-cart';
import { isRateLimit, withCartReadRetries } from './rate-limit';
import { removeUnbuyable } from './remove-unbuyable';

type Filling = StepOf<'filling'>;

/**
 * Adds what is missing line by line, reads the cart back and compares. Safe to repeat: what the cart has is never added again, and a
 * settled line is not added a second time, so that what the shopper takes out meanwhile stays out.
 */
export async function fillCart(run: Run, given: FillDeps): Promise<Run> {
  const deps = withCartReadRetries(given);
  const { step, before } = await withSnapshot(run, deps);
  const lines = new Map(step.lines.map((line) => [line.sku, line]));
  const { stored } = await inSpan(deps.trace, 'fill_cart', { lines: step.lines.length }, async (span) => {
    const value = await fillLines(run, step, before, (line) => lines.set(line.sku, line), { ...deps, trace: span });
    const count = (status: FillLine['status']) => [...lines.values()].filter((line) => line.status === status).length;
    return {
      value,
      output: { added: count('added'), already_there: count('already-there'), refused: count('refused') },
    };
  });
  const filled = [...lines.values()];
  await refuseUnready(step, filled, deps);
  const verified = await inSpan(deps.trace, 'verify', null, async () => {
    const value = await verify(run, filled, before, stored, deps);
    const statuses = Object.fromEntries(value.diff.lines.map((line) => [line.sku, line.status]));
    return { value, output: { all_there: value.diff.isAllThere, lines: statuses } };
  });
  return deps.apply({ type: 'cart-verified', ...verified });
}

/** The cart before our first write, stored with the lines of that write before it is made: the state Undo returns to. */
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

/** A store that refused every line may want the shopper to sign in or choose a branch first; then that is the error. */
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

/** How long a store may take to show what it accepted, in milliseconds, and how often its cart is read again. */
const lag = { wait: 1500, looks: 2 };

/**
 * The settled lines and the comparison; for a cart that cannot be read, the comparison says so. `stored`: the write of these lines, which
 * ends before anything is taken out again.
 */
async function verify(
  run: Run,
  filled: readonly FillLine[],
  before: Cart,
  stored: Promise<unknown>,
  deps: FillDeps,
): Promise<{ lines: FillLine[]; diff: CartDiff }> {
  try {
    const [seen] = await Promise.all([readBack(run, filled, before, deps), stored]);
    const { lines, cart } = await removeUnbuyable(run, filled, before, seen, deps);
    return { lines, diff: diffCart(lines, before, cart) };
  } catch (error) {
    const isTold = isLineError(error) || isRateLimit(error);
    if (!isCoachError(error) || !isTold || isAdapterBroken(run, error)) throw error;
    return { lines: [...filled], diff: uncheckedDiff(filled, before, error.message) };
  }
}

/** Reads the cart, and reads it again when accepted lines are not there yet. */
async function readBack(run: Run, lines: readonly FillLine[], before: Cart, deps: FillDeps): Promise<Cart> {
  const accepted = lines.filter(({ status, reason }) => status === 'added' && reason === null);
  let cart = await readCart(run, lines, before, deps);
  for (let look = 0; look < lag.looks && accepted.some((line) => missingQuantity(line, cart) > 0); look += 1) {
    await deps.pause(lag.wait);
    cart = await readCart(run, lines, before, deps);
  }
  return cart;
}
