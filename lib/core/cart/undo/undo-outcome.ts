import { heldQuantity } from '../cart';
import type { Cart } from '../cart';
import type { FillLine, OtherChange } from '../fill';
import { removalsTo } from './undo-targets';

/** What came of an Undo, told from carts that were read: the snapshot, the cart when Undo began, and the cart at its end. */
export interface UndoOutcome {
  /** Packs of what we brought that are out again, counted from the two readings. */
  removed: number;
  /** Titles of ours that are still in. */
  leftover: string[];
  /** What else is not as it was before the fill. */
  differences: OtherChange[];
  /** Whether both the snapshot and the last reading showed the whole cart: without that nobody can say that it is as it was. */
  isWhole: boolean;
}

/** Compares the cart at the end of an Undo with its snapshot. `targets`: what each of our products was to be brought down to. */
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
