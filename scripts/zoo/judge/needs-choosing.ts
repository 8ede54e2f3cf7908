import type { SoldProduct } from './facts';
import type { LineVerdict } from './line-verdict';
import { plainTitle } from './true-cart';

/** How stores call the plain kind of a product. */
const plainKinds = /^(?:regular|original|plain|classic|standard|natural|unflavou?red)\b/i;

/**
 * Whether a line that is not in the cart could only be bought by choosing for the shopper: every right product has several kinds,
 * none of which is the plain one or is named in the list or the title, and the coach said so with each kind's name.
 */
export function needsChoosing(
  { wish, told, product, held }: Pick<LineVerdict, 'wish' | 'told' | 'product' | 'held'>,
  sells: readonly SoldProduct[],
): boolean {
  const kinds = product?.kinds ?? [];
  const isOpen = (one: SoldProduct | undefined): boolean =>
    (one?.kinds?.length ?? 0) > 1 &&
    one?.kinds?.every((kind) => !isSettled(kind, `${wish.text} ${one.title}`)) === true;
  const areAllOpen = Object.keys(wish.answers).every((id) => isOpen(sells.find((one) => one.id === id)));
  const remark = ` ${plainTitle(told.remark ?? '')} `;
  const isNamed = kinds.length > 1 && kinds.every((kind) => remark.includes(` ${plainTitle(kind)} `));
  return held === 0 && told.word === 'out' && areAllOpen && isNamed && /\bchoose\b/i.test(told.remark ?? '');
}

function isSettled(kind: string, said: string): boolean {
  return plainKinds.test(kind) || ` ${plainTitle(said)} `.includes(` ${plainTitle(kind)} `);
}
