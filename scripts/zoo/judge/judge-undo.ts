import type { Case } from './facts';
import { differences, plainTitle } from './true-cart';

/**
 * `exact`: the cart is as before, and that was said. `named`: it is not, and everything left over was named. `not-known`: it was
 * said that it could not be done or checked, without names. `false`: what was said is wrong, or something of ours is in the cart
 * and Undo was not offered.
 */
export type UndoResult = 'exact' | 'named' | 'not-known' | 'false' | 'not-tried';

/** Compares the message after Undo with the real carts before the fill and after Undo. */
export function judgeUndo({ told, carts }: Case): UndoResult {
  const { said, leftover, sentence } = told.undo;
  const now = carts.undone ?? carts.filled;
  if (now === null) return 'not-tried';
  const off = differences(carts.before, now);
  if (said === 'none' || said === 'as-it-was') return off.length === 0 ? 'exact' : 'false';
  if (said === 'never-ended') return 'false';
  // Something of the shopper's own is gone, which no message makes right.
  if (off.some(({ more, isExtra }) => more < 0 && !isExtra)) return 'false';
  const words = ` ${plainTitle([...leftover, sentence].join(' '))} `;
  const isNamed = (title: string): boolean => words.includes(` ${plainTitle(title)} `);
  if (said === 'not-known') return off.length > 0 && off.every(({ title }) => isNamed(title)) ? 'named' : 'not-known';
  return off.length > 0 && off.every(({ title }) => isNamed(title)) ? 'named' : 'false';
}
