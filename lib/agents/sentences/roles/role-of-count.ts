import type { Item } from '../reading/item';
import { isOf } from '../reading/item';
import type { PickValues } from '../reading/pick-values';
import { cueAfter, cueBefore } from './cues';
import { lastOf, nextOf } from './neighbours';
import type { Role } from './role';

/** The number of labels of a pick: all of them, or only those of third parties. */
function labelsSaid({ labels }: PickValues, isThirdParty: boolean): number {
  return new Set(labels.filter(({ standing }) => !isThirdParty || standing === 'third-party').map(({ name }) => name))
    .size;
}

/** Whether "for" and the need follow: "You need two for 1.25 lb". */
function isForNeed(items: readonly Item[], next: Item): boolean {
  const amount = nextOf(items, items.indexOf(next))?.amount;
  return next.text === 'for' && amount?.has('need') === true;
}

/** Whether "one" means one of the packs: "each one", "this 4 lb one", and "one" at the beginning before "costs". */
function isOneOfThem(items: readonly Item[], at: number, { packs, pieces, need }: PickValues): boolean {
  const last = items[at - 1];
  if (at === 0 && isOf(items[1], 'cost')) return packs === 1 && pieces === null && !/^\d+$/.test(need?.need ?? '1');
  if (last?.text === 'each' || last?.text === 'every') return true;
  return isOf(last, 'amount') && items.slice(0, at - 1).some((one) => isOf(one, 'these') || one.text === 'the');
}

/**
 * The role of a number without a unit: packs, pieces, a need, what is left, a rank, a number of unit prices or a year. Null when no role is
 * possible.
 */
export function countRole(
  items: readonly Item[],
  at: number,
  before: readonly Item[],
  pick: PickValues,
  isYearNear: boolean,
): Role | null {
  const item = items[at];
  const value = item?.value ?? -1;
  const { need, packs, pieces, packsArePieces, unitPrices, rankings } = pick;
  const next = nextOf(items, at);
  const last = lastOf(items, at, (one) => isOf(one, 'mark'));
  if (isOf(next, 'count') || isOf(last, 'count')) return null;
  const holds = (role: Role, is: boolean): Role | null => (is ? role : null);
  if (rankings.some(({ year }) => year === value)) return holds('year', isYearNear);
  if (isOf(last, 'rankverb') && rankings.length > 0) {
    const isRank = rankings.some(({ rank }) => rank === value);
    if (/^(?:no \.|nr \.|#|number|rank|place|spot|position)$/.test(last?.text ?? '') || isRank)
      return holds('rank', isRank);
  }
  if (isOf(item, 'one') && (isOf(last, 'label', 'these') || isOf(next, 'label'))) return 'one';
  const named = nextOf(items, at, (one) => isOf(one, 'name'));
  if (
    isOf(next, 'unitslist') ||
    (isOf(named, 'unitslist') && /price/.test(named?.text ?? '') && lastOf(items, at)?.text === 'of') ||
    (isOf(last, 'prep') && last?.text === 'among')
  )
    return holds(
      'among',
      unitPrices.some(({ among }) => among === value),
    );
  if (isOf(item, 'one') && next?.text === 'of') {
    const after = nextOf(items, items.indexOf(next));
    if (isOf(after, 'count') && unitPrices.some(({ among }) => among === after?.value)) return 'one';
  }
  // "Two third-party labels": the number must be the number of such labels.
  if (isOf(next, 'labelnoun', 'thirdparty', 'standard'))
    return holds('one', value > 1 && value === labelsSaid(pick, isOf(next, 'thirdparty', 'standard')));
  if (isOf(item, 'one') && isOneOfThem(items, at, pick)) return 'one';
  // "One $1.84 pack", "one pack costs £1.60" of several.
  if (next !== undefined && isOf(next, 'money')) {
    const after = nextOf(items, items.indexOf(next));
    if (isOf(after, 'box', 'boxes')) return holds('packs', value === packs && (value === 1) === isOf(after, 'box'));
  }
  if (isOf(item, 'one') && packs > 1 && isOf(next, 'box') && items.some(({ money }) => money?.isEach === true))
    return 'one';
  if (value > 1 && next?.text === 'pack' && value === pieces && packs === 1) return 'pieces';
  const left = cueBefore(items, at, before);
  const after = cueAfter(items, at);
  const right = after === 'keeps' ? (left === null || left === 'left' || left === 'weak' ? 'left' : null) : after;
  // "Two packs", "two 5 oz packs", "2 × 5 oz".
  if (isOf(next, 'piece') || (isOf(next, 'amount') && next?.amount?.has('pieces') === true))
    return holds(
      'pieces',
      value === pieces && left !== 'need' && left !== 'cover' && left !== 'left' && right !== 'left',
    );
  const isPacks = isOf(next, 'box', 'boxes') || next?.text === 'ones' || next?.text === '×' || isOf(next, 'amount');
  if (isPacks) {
    if (packsArePieces && isOf(next, 'boxes')) return null;
    if (
      (left === 'of-pieces' && items.slice(0, at).some((one) => isOf(one, 'count', 'amount'))) ||
      (left === 'size' && lastOf(items, at)?.text === 'of')
    )
      return null;
    if (isOf(next, 'box') && value !== 1) return null;
    return holds('packs', value === packs && left !== 'left');
  }
  if (left === 'of-pieces') return holds('pieces', value === pieces);
  if (right === 'left' || left === 'left')
    return holds('left', String(value) === need?.left && left !== 'need' && left !== 'cover' && right !== 'need');
  if (value === packs && items.some((one) => isOf(one, 'planned')) && isOf(next, 'be', 'planned')) return 'packs';
  const isNeed =
    need !== undefined &&
    (need.need === String(value) ||
      // The "2" of "2 lb" is not a number of things.
      (need.need.startsWith(`${String(value)} `) &&
        !/ (?:g|kg|ml|l|oz|lb|fl oz|cups?|tbsp|tsp|pt|qt)$/.test(need.need)));
  if (right === 'need' && isNeed && value === packs && items.some((one) => isOf(one, 'money'))) return 'packs';
  // "Enough for 2" for 2 cans could be about two people.
  const isBare = left === 'cover' && next === undefined && need?.need !== String(value);
  if (right === 'need' || left === 'mine' || left === 'cover') return holds('need', isNeed && !isBare);
  if (left === 'need') {
    if (isNeed) return 'need';
    // "At £0.82 a pack, you need two."
    if ((next === undefined || isForNeed(items, next)) && value > 1 && !packsArePieces)
      return holds('packs', value === packs);
    return holds(
      'packs',
      value === packs && (isOf(next, 'pron', 'these') || ['of them', 'of these'].includes(items[at + 1]?.text ?? '')),
    );
  }
  if (isOf(last, 'planned', 'total', 'both') || isOf(next, 'total', 'planned')) return holds('packs', value === packs);
  const isHeld =
    isOf(next, 'name', 'piece') || items.some((one) => isOf(one, 'money', 'sizeverb', 'have', 'get', 'box', 'total'));
  if (pieces !== null) return holds('pieces', value === pieces && isHeld && !isOf(next, 'count'));
  return holds(
    'packs',
    value === packs &&
      !isOf(next, 'money') &&
      (packsArePieces ||
        isOf(last, 'planned', 'need') ||
        isOf(next, 'pron', 'these') ||
        (packs > 1 && items.some((one) => isOf(one, 'money')))),
  );
}
