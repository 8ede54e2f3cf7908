import type { Case } from './facts';
import { isBought, judgeLine, trulyIn } from './judge-line';
import type { LineVerdict } from './line-verdict';
import { judgeUndo } from './judge-undo';
import type { UndoResult } from './judge-undo';
import { differences, identify } from './true-cart';

/** The judgement of one list in one store. */
export interface Verdict {
  lines: LineVerdict[];
  falseIn: number;
  falseOut: number;
  doubled: number;
  /** Titles of products in the real cart that belong to no approved line. */
  unasked: string[];
  /** Titles of the shopper's own lines that have fewer units after the fill. */
  ownTouched: string[];
  undo: UndoResult;
  isCheckoutTouched: boolean;
  /** Whether the page in the open tab has another cart than the real one. */
  isTabStale: boolean;
}

/** Compares what was said about a list with the truth about the store. */
export function judgeCase(one: Case): Verdict {
  const lines = one.wishes.map((wish, index) => {
    const told = one.told.lines[index];
    if (told === undefined) throw new Error(`Nothing was noted of the wish “${wish.text}”.`);
    return judgeLine(one, wish, told);
  });
  const { before, filled } = one.carts;
  const also = one.told.alsoPlanned.map((product) => identify(product, one.sells));
  const planned = [...lines.map(({ told, product }) => (isBought(told) ? product : null)), ...also];
  const asked = new Set(planned.flatMap((product) => (product === null ? [] : [product.id])));
  const changed = differences(before, filled ?? before).filter(({ isExtra }) => !isExtra);
  // A stopped run names a number of lines and not each line.
  const apart = one.told.wentIn === null ? 0 : one.told.wentIn - trulyIn(lines, before);
  return {
    lines,
    falseIn: lines.filter(({ isFalseIn }) => isFalseIn).length + Math.max(0, apart),
    falseOut: lines.filter(({ isFalseOut }) => isFalseOut).length + Math.max(0, -apart),
    doubled: lines.filter(({ isDoubled }) => isDoubled).length,
    unasked: changed.filter(({ id, more }) => more > 0 && !asked.has(id)).map(({ title }) => title),
    ownTouched: changed.filter(({ more }) => more < 0).map(({ title }) => title),
    undo: judgeUndo(one),
    isCheckoutTouched: one.isCheckoutTouched,
    isTabStale: filled !== null && one.carts.tab !== undefined && differences(one.carts.tab, filled).length > 0,
  };
}
