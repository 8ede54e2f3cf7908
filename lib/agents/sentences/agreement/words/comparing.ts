import type { Clause } from '../../clauses/clause';
import type { Item } from '../../reading/item';
import { isOf } from '../../reading/item';
import type { PickValues } from '../../reading/pick-values';
import { lastOf, nextOf } from '../../roles/neighbours';
import { isSizeAboveNeed } from './above-need';

/** Whether a comparing word ("more", "below", "than", "over") stands beside the things it compares. */
export function isComparingInPlace(
  name: 'up' | 'down' | 'above' | 'below' | 'than' | 'over',
  items: readonly Item[],
  at: number,
  clause: Clause,
  pick: PickValues,
): boolean {
  const item = items[at];
  const next = nextOf(items, at);
  const last = lastOf(items, at);
  const { claims } = clause;
  switch (name) {
    case 'up':
    case 'down': {
      // "50 g less than the recipe needs."
      if (name === 'down' && !claims.has('diff'))
        return item?.text === 'less' && isOf(next, 'than') && isOf(last, 'amount', 'count');
      if (name === 'up' && !claims.has('diff'))
        return (
          pick.need?.left != null &&
          (isOf(next, 'than') || (claims.has('left') && isOf(last, 'amount', 'count', 'name')))
        );
      // "The pricier option at £2.10 more than X."
      if (isOf(next, 'pickref') && clause.placed.some(({ role, direction }) => role === 'diff' && direction !== null))
        return true;
      return (
        next === undefined ||
        isOf(next, 'than', 'prep', 'instead', 'over', 'by', 'choosing', 'total', 'needed', 'you', 'pay', 'store') ||
        (isOf(next, 'cost', 'be') && clause.subject === 'other')
      );
    }
    case 'above':
    case 'below':
      if (name === 'above' && isSizeAboveNeed(items, at, clause, pick)) return true;
      return (
        isOf(next, 'other', 'priceof', 'price') ||
        (isOf(next, 'amount', 'count', 'generic', 'your', 'these', 'need') && isOf(last, 'amount', 'count', 'left'))
      );
    case 'than':
      if (claims.has('diff') && clause.subject !== 'other' && !items.some((one) => isOf(one, 'other'))) return false;
      if (clause.subject === 'other') return isOf(next, 'pron', 'these', 'pickref', 'name');
      return (
        isOf(
          next,
          'other',
          'priceof',
          'amount',
          'count',
          'generic',
          'you',
          'prep',
          'choosing',
          'your',
          'needed',
          'pay',
          'price',
          'store',
          'recipe',
        ) &&
        (!isOf(next, 'amount', 'count') || claims.has('left') || claims.has('short') || claims.has('need'))
      );
    case 'over':
      if (isOf(next, 'recallreason')) return true;
      if (isSizeAboveNeed(items, at, clause, pick)) return true;
      return (
        isOf(next, 'other', 'priceof', 'choosing') ||
        (isOf(next, 'amount', 'count', 'generic', 'your') && isOf(last, 'amount', 'count', 'left', 'up'))
      );
  }
}
