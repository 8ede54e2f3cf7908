import type { Case, SoldProduct, ToldLine, TrueLine, Wish } from './facts';
import { needsChoosing } from './needs-choosing';
import { heldOf, identify } from './true-cart';

/** What came of one wish, by the first thing that went wrong on the way. */
export type LineResult =
  | 'right'
  | 'not-read'
  /** No search brought a product that is meant. */
  | 'not-found'
  /** One that is meant was brought, and none was picked. */
  | 'not-chosen'
  | 'wrong-product'
  | 'wrong-number'
  | 'not-filled'
  | 'doubled'
  | 'not-checked'
  | 'told-otherwise'
  | 'run-ended'
  /** What looked as if it were for sale was not, and that was told. */
  | 'sold-out'
  /** The store wants a postcode, a branch or a sign-in first, and that was told. */
  | 'asked-first'
  /** Whatever is meant comes in kinds of which nothing says one, and that was told with their names. */
  | 'needs-choosing';

/** Results of lines that could not be had, and of which that was told: they count neither as right nor as wrong. */
export const notToBeHad: readonly LineResult[] = ['sold-out', 'asked-first', 'needs-choosing'];

/** The judgement of one wish. */
export interface LineVerdict {
  wish: Wish;
  told: ToldLine;
  /** Which sold product was meant by the coach; null when none was picked or it is none of the store's. */
  product: SoldProduct | null;
  isSold: boolean;
  result: LineResult;
  /** Said to be in the cart in a number that is not there. */
  isFalseIn: boolean;
  /** Said not to be in the cart, or in a lower number, though it is there. */
  isFalseOut: boolean;
  /** More of it is in the cart than were approved, or were there before. */
  isDoubled: boolean;
  /** How many the true cart holds. */
  held: number;
}

/** Judges one wish by the true cart. */
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

/** How many the cart is to hold: what was there counts, and the store may sell it in steps only. */
function dueOf({ least = 1, step = 1 }: SoldProduct, before: number, count: number): number {
  return before >= count ? before : before + Math.ceil(Math.max(count - before, least) / step) * step;
}

/** Whether the shopper approved it. */
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

/** What the store does not sell is right when it was not bought, or is in the plan, not in the cart, and told so. */
function resultOfUnsold(line: ToldLine, held: number): LineResult {
  if (!isBought(line)) return 'right';
  return line.word === 'out' && held === 0 ? 'right' : 'wrong-product';
}

/** How many of the lines the coach planned are truly in the cart beyond what was there before. */
export function trulyIn(lines: readonly LineVerdict[], before: readonly TrueLine[]): number {
  return lines.filter(({ product, held }) => product !== null && held > heldOf(before, product.id)).length;
}
