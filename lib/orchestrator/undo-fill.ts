import { heldQuantity } from '../core/cart/held-quantity';
import type { Cart, CartRemove } from '../core/cart/cart';
import { isCoachError, toErrorInfo } from '../core/errors';
import type { ErrorInfo } from '../core/error-info';
import type { FillLine } from '../core/cart/fill';
import type { Run } from '../core/run/run';
import type { RunStep } from '../core/run/run-step';
import { undoOutcome } from '../core/cart/undo/undo-outcome';
import { removalsTo, stepTargets, undoTargets } from '../core/cart/undo/undo-targets';
import { isAdapterBroken, isByOwnAdapter } from './any-store-fallback';
import type { FillDeps } from './fill-deps';
import { inSpan } from './in-span';
import { readCart } from './read-named-cart';
import { isLineError } from './line-errors';
import { isRateLimit, withCartReadRetries, RateLimitRetries } from './rate-limit';

/** How often a product still in the cart is removed again, where a first removal had no effect or moved the other lines. */
const rounds = 2;

/** How long a cart may take to show a removal, in milliseconds, and how often it is read. */
const lag = { wait: 1200, looks: 2 };

/**
 * Removes what we added and reads the cart back. The targets are stored before the first removal. A line that cannot be removed does not
 * keep the others in the cart.
 */
export async function undoFill(run: Run, given: FillDeps): Promise<Run> {
  const deps = withCartReadRetries(given);
  const filled = filledStep(run.step);
  if (filled === null || !('undo' in run.step) || run.step.undo.status !== 'undoing') return run;
  const { lines, before } = filled;
  const planned = run.step.undo.targets;
  const result = await inSpan(deps.trace, 'undo_fill', null, async () => {
    const read = () => readCart(run, lines, before, deps);
    const start = await read();
    const targets = planned ?? undoTargets(lines, before, start);
    if (planned === null) await deps.apply({ type: 'undo-planned', targets });
    const { end, problem, reached } = await bringDown(run, { lines, before, start, targets }, read, deps);
    const outcome = undoOutcome(lines, reached, { before, start, end });
    const value = { ...outcome, error: outcome.leftover.length === 0 ? null : problem };
    return { value, output: { removed: value.removed, leftover: value.leftover, is_whole: value.isWhole } };
  });
  return deps.apply({ type: 'undo-ended', ...result });
}

/**
 * The input of an Undo: what was filled, the carts before the fill and at the start of the Undo, and the target of each of our products.
 */
interface Undoing {
  lines: FillLine[];
  before: Cart;
  start: Cart;
  targets: Readonly<Record<string, number>>;
}

/** Removes what exceeds the targets; returns the cart at the end, the last error, and the targets used. */
async function bringDown(
  run: Run,
  { lines, before, start, targets: planned }: Undoing,
  read: () => Promise<Cart>,
  deps: FillDeps,
): Promise<{ end: Cart; problem: ErrorInfo | null; reached: Readonly<Record<string, number>> }> {
  let cart = start;
  let problem: ErrorInfo | null = null;
  let targets = planned;
  const slow = new RateLimitRetries(deps);
  let isStopped = false;
  for (let round = 0; round < rounds && !isStopped && removalsTo(targets, cart).length > 0;) {
    const removals = removalsTo(targets, cart);
    const failed = new Set<string>();
    let isSlowed = false;
    // In a store without an adapter the first line may have to show how removal works.
    let isTogether = isByOwnAdapter(run);
    let at = 0;
    while (at < removals.length) {
      deps.signal.throwIfAborted();
      const rest = removals.slice(at);
      const [removal] = rest;
      if (removal === undefined) break;
      try {
        if (isTogether && rest.length > 1) {
          // Where the batch stopped, the next line is removed by itself, so that its own answer gives the reason.
          isTogether = false;
          const taken = (await deps.store.takeOut?.(rest, deps.signal)) ?? 0;
          at += taken;
          if (taken > 0) continue;
        }
        at += 1;
        isTogether = true;
        await deps.store.removeFromCart(removal, deps.signal);
      } catch (error) {
        // The cart itself shows what is still in it.
        const isTold = isLineError(error) || isRateLimit(error);
        if (!isCoachError(error) || !isTold || isAdapterBroken(run, error)) throw error;
        problem = toErrorInfo(error);
        if (isRateLimit(error)) {
          // Whatever the answer, the cart is read before the next attempt.
          if (at > 1) slow.reset();
          isSlowed = await slow.waitBeforeRetry(error);
          isStopped = !isSlowed;
          break;
        }
        if (isCoachError(error, 'store/not-added')) failed.add(removal.sku);
      }
    }
    const held = cart;
    try {
      cart = await read();
    } catch (error) {
      if (!isRateLimit(error)) throw error;
      // What was not seen to be out is reported as still in the cart.
      return { end: { ...held, isWhole: false }, problem: toErrorInfo(error), reached: targets };
    }
    if (isSlowed) {
      // Continues only if the last removals took effect.
      isStopped = at > 1 && packsOf(removalsTo(targets, cart)) >= packsOf(removals);
      continue;
    }
    // A removal that failed in the first round is not waited for: the store looked for its effect before it failed.
    const isOpen = (): boolean => removalsTo(targets, cart).some(({ sku }) => round > 0 || !failed.has(sku));
    for (let look = 0; look < lag.looks && isOpen(); look += 1) {
      await deps.pause(lag.wait);
      cart = await read();
    }
    const kept = removals.filter(({ sku }) => heldQuantity(cart, sku) === heldQuantity(held, sku));
    targets = stepTargets(targets, new Set(kept.map(({ sku }) => sku)), { lines, before, now: cart });
    round += 1;
  }
  return { end: cart, problem, reached: targets };
}

function packsOf(removals: readonly CartRemove[]): number {
  return removals.reduce((sum, { quantity }) => sum + quantity, 0);
}

function filledStep(step: RunStep): { lines: FillLine[]; before: Cart } | null {
  if (step.state === 'verified') return step;
  if ((step.state !== 'failed' && step.state !== 'cancelled') || step.from.state !== 'filling') return null;
  const { lines, before } = step.from;
  return before === null ? null : { lines, before };
}
