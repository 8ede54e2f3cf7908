import type { Case, SoldProduct, ToldLine, TrueLine, Wish } from './facts';
import type { LineResult, LineVerdict } from './line-verdict';
import { needsChoosing } from './needs-choosing';
import { heldOf, identify } from './true-cart';

/** Judges one wish by the real cart. */
export function judgeLine(one: Case, wish: Wish, line: ToldLine): LineVerdict {
  const { sells, told, carts } = one;
  const isSold = Object.keys(wish.answers).length > 0;
  const product = identify(line.product, sells);
  const cart = carts.filled ?? carts.before;
  const held = product === null ? 0 : heldOf(cart, product.id);
  const due = product === null ? 0 : dueOf(product, heldOf(carts.before, product.id), line.count);
  const wasFound = line.found.some((title) => {
    const one = identify({ title, path: null }, sells);
    return one !== null && wish.answers[one.id] !== undefined;
  });
  const verdict = {
    ...{ wish, told: line, product, isSold, held },
    isFalseIn: line.word === 'in' && held < line.got,
    isFalseOut: (line.word === 'out' && held > 0) || (line.word === 'in' && held > line.got),
    isDoubled: product !== null && isBought(line) && held > due,
  };
  const isTold = /\b(?:zip|post ?code|postal|sign(?:ed)? in|log(?:ged)? in|branch|choose (?:a|your) store)\b/i.test(
    told.sentence ?? '',
  );
  if (one.wantsMore === true && isTold && !isBought(line)) return { ...verdict, result: 'asked-first' };
  const result = resultOf(verdict, { end: told.end, due, wasFound });
  return { ...verdict, result: result === 'not-filled' && needsChoosing(verdict, sells) ? 'needs-choosing' : result };
}

/** The quantity that the cart should have, with what was there before and the store's steps. */
function dueOf({ least = 1, step = 1 }: SoldProduct, before: number, count: number): number {
  return before >= count ? before : before + Math.ceil(Math.max(count - before, least) / step) * step;
}

/** Whether the shopper approved the line. */
export function isBought(line: ToldLine): boolean {
  return line.plan === 'picked' || line.plan === 'close';
}

function resultOf(
  { wish, told: line, product, isSold, held, isFalseIn, isFalseOut }: Omit<LineVerdict, 'result'>,
  { end, due, wasFound }: { end: Case['told']['end']; due: number; wasFound: boolean },
): LineResult {
  if (!isSold) return resultOfUnsold(line, held);
  if (line.plan === 'lost') return end === 'stuck' || end === 'stopped' ? 'run-ended' : 'not-read';
  if (!isBought(line)) return wasFound ? 'not-chosen' : 'not-found';
  const right = product === null ? undefined : wish.answers[product.id];
  if (right === undefined) {
    const isSecret = product !== null && wish.secretlySoldOut?.includes(product.id) === true;
    return isSecret && held === 0 && line.word === 'out' ? 'sold-out' : 'wrong-product';
  }
  if (right !== null && line.count !== right) return 'wrong-number';
  if (end === 'planned') return 'right';
  if (line.word === 'unsaid') return 'run-ended';
  if (held > due) return 'doubled';
  if (held < due) return 'not-filled';
  if (line.word === 'unchecked') return 'not-checked';
  return isFalseIn || isFalseOut ? 'told-otherwise' : 'right';
}

/** A product the store does not sell is right if it was not bought, or is in the plan, not in the cart, and reported so. */
function resultOfUnsold(line: ToldLine, held: number): LineResult {
  if (!isBought(line)) return 'right';
  return line.word === 'out' && held === 0 ? 'right' : 'wrong-product';
}

/** How many of the planned lines are really in the cart, beyond what was there before. */
export function trulyIn(lines: readonly LineVerdict[], before: readonly TrueLine[]): number {
  return lines.filter(({ product, held }) => product !== null && held > heldOf(before, product.id)).length;
}
