import { heldQuantity } from '../held-quantity';
import type { Cart, CartRemove } from '../cart';
import type { FillLine } from '../fill';

type Filled = Pick<FillLine, 'sku' | 'attempted' | 'gained' | 'cameWith'>;

/**
 * How many of each product the cart is to hold after Undo: what it held before the fill, but never less than `now` minus what our writes
 * brought, so that what the shopper added meanwhile stays. What our writes brought is what the store was asked for, or more where the
 * cart was seen to gain more (a store that sells in steps), plus what came with it (a gift). Only products that are to be reduced are
 * listed.
 */
export function undoTargets(lines: readonly Filled[], before: Cart, now: Cart): Record<string, number> {
  const targets: Record<string, number> = {};
  for (const [sku, ours] of broughtByUs(lines)) {
    const held = heldQuantity(now, sku);
    const toRemove = Math.min(ours, held - heldQuantity(before, sku));
    if (toRemove > 0) targets[sku] = held - toRemove;
  }
  return targets;
}

/**
 * The targets when the store refused to remove a part of what it had put in: a store that sells in steps removes only whole steps. The
 * gain that the cart showed at our write then counts as ours, even where it is one more than was asked for. `kept`: skus of which nothing
 * came out.
 */
export function stepTargets(
  targets: Readonly<Record<string, number>>,
  kept: ReadonlySet<string>,
  { lines, before, now }: { lines: readonly Filled[]; before: Cart; now: Cart },
): Record<string, number> {
  const steps: Record<string, number> = { ...targets };
  for (const [sku, target] of Object.entries(targets)) {
    if (!kept.has(sku)) continue;
    const gained = lines.reduce((sum, line) => sum + (line.sku === sku ? (line.gained ?? 0) : 0), 0);
    steps[sku] = Math.min(target, Math.max(heldQuantity(before, sku), heldQuantity(now, sku) - gained));
  }
  return steps;
}

/** How many of each sku our writes brought, at most. */
export function broughtByUs(lines: readonly Filled[]): Map<string, number> {
  const brought = new Map<string, number>();
  const add = (sku: string, quantity: number): void => {
    brought.set(sku, (brought.get(sku) ?? 0) + quantity);
  };
  for (const { sku, attempted, gained, cameWith } of lines) {
    // A gain of one more than was asked for may be a press of the shopper meanwhile; a store that sells in steps adds more than that.
    add(sku, (gained ?? 0) - attempted >= 2 ? (gained ?? 0) : attempted);
    for (const other of cameWith ?? []) add(other.sku, other.quantity);
  }
  return brought;
}

/**
 * The removals that reduce the cart to the targets, newest line first. No other line is touched; it can be worked out again at any time.
 */
export function removalsTo(targets: Readonly<Record<string, number>>, now: Cart): CartRemove[] {
  const removals: CartRemove[] = [];
  for (const [sku, target] of Object.entries(targets)) {
    let toRemove = heldQuantity(now, sku) - target;
    for (const held of now.lines.filter((line) => line.sku === sku).reverse()) {
      const quantity = Math.min(toRemove, held.quantity);
      if (quantity > 0) removals.push({ lineId: held.lineId, sku, url: held.url, quantity, held: held.quantity });
      toRemove -= quantity;
    }
  }
  return removals;
}
