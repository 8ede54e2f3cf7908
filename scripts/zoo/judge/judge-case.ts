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
  /** Products in the true cart that no approved line stands for, by title. */
  unasked: string[];
  /** The shopper's own lines that are fewer after the fill, by title. */
  ownTouched: string[];
  undo: UndoResult;
  isCheckoutTouched: boolean;
  /** The page in the open tab keeps another cart than the true one. */
  isTabStale: boolean;
}

/** Judges what was said of a list by what is true of the store. */
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
  // A run that stopped speaks of a number of lines, not of each.
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
