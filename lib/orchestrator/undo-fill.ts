import type { Cart } from '../core/cart';
import { removalsTo, undoTargets } from '../core/fill';
import type { FillLine } from '../core/fill';
import type { Run, RunStep } from '../core/run';
import type { FillDeps } from './fill-deps';
import { inSpan } from './in-span';
import { readCart } from './read-cart';

/** Takes out exactly what we put in, and reads the cart back to say so. What the cart shall hold is stored before the first removal. */
export async function undoFill(run: Run, deps: FillDeps): Promise<Run> {
  const filled = filledStep(run.step);
  if (filled === null || !('undo' in run.step) || run.step.undo.status !== 'undoing') return run;
  const { lines, before } = filled;
  const planned = run.step.undo.targets;
  const result = await inSpan(deps.trace, 'undo_fill', null, async () => {
    const cart = await readCart(run, lines, before, deps);
    const targets = planned ?? undoTargets(lines, before, cart);
    if (planned === null) await deps.apply({ type: 'undo-planned', targets });
    let removed = 0;
    for (const removal of removalsTo(targets, cart)) {
      await deps.store.removeFromCart(removal, deps.signal);
      removed += removal.quantity;
    }
    const rest = removalsTo(targets, await readCart(run, lines, before, deps));
    const leftover = lines.filter((line) => rest.some(({ sku }) => sku === line.sku)).map(({ title }) => title);
    return { value: { removed, leftover }, output: { removed, leftover } };
  });
  return deps.apply({ type: 'undo-ended', ...result, error: null });
}

function filledStep(step: RunStep): { lines: FillLine[]; before: Cart } | null {
  if (step.state === 'verified') return step;
  if ((step.state !== 'failed' && step.state !== 'cancelled') || step.from.state !== 'filling') return null;
  const { lines, before } = step.from;
  return before === null ? null : { lines, before };
}
