import { heldQuantity } from '../held-quantity';
import type { Cart } from '../cart';
import type { FillLine, OtherChange } from '../fill';
import { removalsTo } from './undo-targets';

/** The result of an Undo, worked out from three readings of the cart: the snapshot, the cart when Undo began, and the cart at its end. */
export interface UndoOutcome {
  /** How many of our packs are out again, counted from two readings. */
  removed: number;
  /** Titles of our products that are still in the cart. */
  leftover: string[];
  /** Other lines that differ from the cart before the fill. */
  differences: OtherChange[];
  /** Whether both the snapshot and the last reading showed the whole cart. Otherwise the cart cannot be called restored. */
  isWhole: boolean;
}

/** Compares the cart at the end of an Undo with its snapshot. `targets`: the number each of our products was to be reduced to, by sku. */
export function undoOutcome(
  lines: readonly Pick<FillLine, 'sku' | 'title' | 'cameWith'>[],
  targets: Readonly<Record<string, number>>,
  { before, start, end }: { before: Cart; start: Cart; end: Cart },
): UndoOutcome {
  const titles = new Map<string, string>();
  for (const cart of [before, start, end]) for (const { sku, title } of cart.lines) titles.set(sku, title);
  for (const { cameWith } of lines) for (const { sku, title } of cameWith ?? []) titles.set(sku, title);
  for (const { sku, title } of lines) titles.set(sku, title);
  const left = new Set(removalsTo(targets, end).map(({ sku }) => sku));
  let removed = 0;
  for (const sku of Object.keys(targets)) removed += Math.max(0, heldQuantity(start, sku) - heldQuantity(end, sku));
  const differences = [...titles].flatMap(([sku, title]): OtherChange[] => {
    const [was, now] = [heldQuantity(before, sku), heldQuantity(end, sku)];
    return was === now || left.has(sku) ? [] : [{ title, was, now }];
  });
  return {
    removed: Math.round(removed),
    leftover: [...left].map((sku) => titles.get(sku) ?? sku),
    differences,
    isWhole: before.isWhole !== false && end.isWhole !== false,
  };
}
