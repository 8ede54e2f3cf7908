import type { Item } from '../reading/item';
import { isOf } from '../reading/item';
import type { PickValues } from '../reading/pick-values';
import { lastOf, nextOf } from './neighbours';
import type { Placed, Role, Surroundings } from './role';

/**
 * The role of an amount of money: the price of one or of all packs, a unit price, or a difference with its direction. A null role means
 * that no role is possible.
 */
export function moneyRole(
  items: readonly Item[],
  at: number,
  pick: PickValues,
  { isSeveral, hasTotal }: Surroundings,
): [Role | null, Placed['direction']] {
  const { packs, packsArePieces } = pick;
  const money = items[at]?.money;
  if (money === undefined) return [null, null];
  const next = nextOf(items, at, (one) => one.text === 'for it');
  const after = next === undefined ? undefined : nextOf(items, items.indexOf(next));
  const last = lastOf(
    items,
    at,
    (one) => isOf(one, 'be') || one.text === 'of' || one.text === 'about' || one.text === 'to' || one.text === 'you',
  );
  const diff = (direction: Placed['direction']): [Role | null, Placed['direction']] => [
    money.diffs.length > 0 ? 'diff' : null,
    direction,
  ];
  const isPer = items.some((item) => isOf(item, 'perunit')) && items.filter((item) => isOf(item, 'money')).length === 1;
  if (isOf(next, 'perunit') && isOf(after, 'up', 'down', 'above', 'below', 'than')) return [null, null];
  if (isOf(next, 'perunit') || (isPer && money.isUnit))
    return [money.isUnit && (isPer || next?.says !== 'bare') ? 'unit' : null, null];
  // "The $4.99 bag", "two $3.99 packs".
  if (isOf(items[at + 1], 'box') || (isOf(items[at + 1], 'amount') && isOf(items[at + 2], 'box')))
    return [money.isEach ? (packs > 1 ? 'each' : 'price') : null, null];
  if (isOf(items[at + 1], 'boxes')) return [money.isEach && packs > 1 ? 'each' : null, null];
  // "One pack costs £1.60."
  const lone = items.slice(0, at).findIndex((item, index) => isOf(item, 'count') && item.value === 1 && isOf(nextOf(items, index), 'box')); // prettier-ignore
  if (packs > 1 && lone >= 0 && !items.slice(lone + 1, at).some((item) => isOf(item, 'count')))
    return [money.isEach ? 'each' : null, null];
  const one = boxOrPiece(items, at);
  if (one === 'box') return [money.isEach ? (packs > 1 ? 'each' : 'price') : null, null];
  if (one === 'piece') return [eachRole(money, pick), null];
  // "£0.23 each less than X" compares prices of one piece, which no fact does.
  if (isOf(next, 'each') && isOf(after, 'up', 'down', 'above', 'below', 'than')) return [null, null];
  if (isOf(next, 'each') || (next?.text === 'for' && isOf(after, 'each'))) return [eachRole(money, pick), null];
  if (next?.text === 'per') return [null, null];
  if (isOf(last, 'save', 'saving') && !isOf(next, 'up', 'above', 'premium')) return diff('less');
  if (isOf(next, 'up', 'above', 'premium')) return diff('more');
  if (isOf(next, 'extra')) return diff('more');
  if (isOf(next, 'over') && isOf(after, 'other', 'priceof'))
    return diff(items.slice(0, at).some((item) => isOf(item, 'undercut')) ? 'less' : 'more');
  if (isOf(next, 'down', 'below', 'saving')) return diff('less');
  if (isOf(next, 'difference')) return diff(null);
  if (isOf(last, 'save', 'saving', 'downfrom')) return diff('less');
  const addedTo = nextOf(items, at, (one) => one.text === 'to' || isOf(one, 'your', 'fill'));
  if (isOf(last, 'add') && next?.text === 'to' && (isOf(addedTo, 'basket') || /bill$/.test(addedTo?.text ?? '')))
    return packs === 1 ? [money.isEach ? 'price' : null, null] : [money.isTotal ? 'total' : null, null];
  if (isOf(last, 'other') && items.slice(0, at).some((item) => isOf(item, 'difference'))) return diff(null);
  if (isOf(last, 'add', 'premium', 'extra', 'upfrom')) return diff('more');
  if (isOf(last, 'difference', 'by') || last?.text === 'by') return diff(null);
  if (isOf(next, 'total')) return [money.isTotal ? 'total' : null, null];
  if (isOf(last, 'total') && !isOf(next, 'each')) return [money.isTotal ? 'total' : null, null];
  const each = items
    .slice(0, at)
    .findIndex(
      (item, index) => (isOf(item, 'each') || item.text === 'every') && !isOf(lastOf(items, index), 'money', 'amount'),
    );
  if (each >= 0) {
    const isBox = isOf(
      nextOf(items, each, (item) => isOf(item, 'amount', 'count') || item.text === 'of' || item.text === 'the'),
      'box',
      'boxes',
    );
    return [isBox ? (money.isEach ? (packs > 1 ? 'each' : 'price') : null) : eachRole(money, pick), null];
  }
  if (packs === 1) return [money.isEach ? 'price' : null, null];
  if (isOf(last, 'box') && money.isEach) return ['each', null];
  // "Three packs at £1.60, £4.80 in all."
  if (hasTotal && money.isEach && !money.isTotal && items[at - 1]?.text === 'at') return ['each', null];
  if (isSeveral || packsArePieces || /\b(?:come|comes|coming|amount|amounts|add|adds)\b/.test(last?.text ?? ''))
    return [money.isTotal ? 'total' : null, null];
  return [money.isEach || money.isTotal ? 'price' : null, null];
}

/** Whether an amount of money is given for one pack or for one piece: "a pack", "per 5 oz pack", "for one egg". */
function boxOrPiece(items: readonly Item[], at: number): 'box' | 'piece' | null {
  let index = at + 1;
  const first = items[index];
  if (first?.text === 'for' && !isOf(first, 'each')) index += 1;
  const second = items[index];
  const isOne =
    second !== undefined &&
    (['per', 'a', 'an', 'the', 'this', 'every'].includes(second.text) ||
      isOf(second, 'each') ||
      (isOf(second, 'count') && second.value === 1));
  if (!isOne) return null;
  index += 1;
  while (isOf(items[index], 'amount', 'single', 'label')) index += 1;
  if (isOf(items[index], 'box')) return 'box';
  if (isOf(items[index], 'piece') && !['the', 'this'].includes(second.text)) return 'piece';
  return isOf(items[index], 'name') && !['the', 'this'].includes(second.text) && first?.text !== 'for' ? 'piece' : null;
}

/** The role of "each": one of several packs, or one piece of a single pack. */
function eachRole(money: NonNullable<Item['money']>, { packs, packsArePieces, unitPrices }: PickValues): Role | null {
  const isPiece = money.isUnit && unitPrices.some(({ per }) => per === 'each');
  if ((packs > 1 || packsArePieces) && money.isEach) return 'each';
  return isPiece ? 'unit' : null;
}
