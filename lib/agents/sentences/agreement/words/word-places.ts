import type { Clause } from '../../clauses/clause';
import type { FactClass, Item } from '../../reading/item';
import { isOf } from '../../reading/item';
import type { PickValues } from '../../reading/pick-values';
import type { WordClass } from '../../reading/word-classes';
import { lastOf, nextOf } from '../../roles/neighbours';
import { isAllInPlace } from './both';
import { isComparingInPlace } from './comparing';
import { isSayingInPlace } from './saying';

/** Whether a word of a class stands at a position where the facts support it. */
export function isInPlace(
  name: WordClass | FactClass,
  items: readonly Item[],
  at: number,
  clause: Clause,
  before: Clause | undefined,
  after: Clause | undefined,
  pick: PickValues,
): boolean {
  const item = items[at];
  const next = nextOf(items, at);
  const last = lastOf(items, at);
  const { claims, placed } = clause;
  switch (name) {
    case 'up':
    case 'down':
    case 'above':
    case 'below':
    case 'than':
    case 'over':
      return isComparingInPlace(name, items, at, clause, pick);
    case 'restof':
      // No fact speaks of a spare pack.
      return (
        !/^(?:a spare|spare|unused|an unused|another|additional)$/.test(item?.text ?? '') || !isOf(next, 'box', 'boxes')
      );
    case 'fill':
      // A name of the pick must follow: "The selected feta".
      return (
        !/^the (?:selected|chosen|picked)$/.test(item?.text ?? '') ||
        (isOf(next, 'name', 'box', 'boxes', 'pickref') && !isOf(next, 'other'))
      );
    case 'left':
      return (
        !/^(?:left|over|to spare|spare)$/.test(item?.text ?? '') ||
        isOf(last, 'amount', 'count', 'name', 'be', 'pron', 'one', 'you', 'pickref', 'piece', 'box') ||
        (last === undefined && clause.claims.has('keep')) ||
        isOf(item, 'restof') ||
        (item?.text === 'left' && isOf(last, 'mark'))
      );
    case 'each': {
      const isEachPrice = placed.some(
        ({ role, item: one }) =>
          role === 'each' ||
          (role === 'unit' && !items.slice(items.indexOf(one)).some((after2) => isOf(after2, 'perunit'))),
      );
      if (item?.text === 'for one' && claims.has('cost'))
        return isOf(isOf(next, 'amount') ? items[at + 2] : next, 'box');
      if (isOf(last, 'money')) return isEachPrice;
      if (isOf(last, 'amount')) return pick.packs > 1 && claims.has('size');
      if (isOf(next, 'box') && pick.packs === 1) return item?.text === 'for one';
      if (item?.text === 'for one' && claims.has('cost')) return true;
      return (
        isEachPrice &&
        (isOf(next, 'box', 'name', 'amount', 'cost', 'be', 'one', 'label', 'pickref', 'piece') ||
          isOf(next, 'prep', 'money') ||
          item?.text.startsWith('for') === true)
      );
    }
    case 'instead':
      return isOf(next, 'other');
    case 'priceof':
      // "The price of the 500 g pack is £1.90."
      if (
        item?.text === 'the price of' &&
        !claims.has('diff') &&
        !items.some((one) => isOf(one, 'other')) &&
        isOf(next, 'amount', 'box', 'boxes', 'name', 'pron', 'these', 'pickref', 'count')
      )
        return true;
      return isOf(next, 'other', 'pay', 'prep', 'you', 'priceof') || isOf(last, 'other');
    case 'choosing':
      return (
        isOf(next, 'pron', 'these', 'pickref', 'name', 'box', 'boxes', 'count', 'amount', 'tiers', 'your') ||
        (next !== undefined && isOf(next, 'label') && isOf(items[items.indexOf(next) + 1], 'name', 'box', 'pickref')) ||
        (isOf(next, 'other') && claims.has('diff')) ||
        isOf(last, 'than')
      );
    case 'notenough':
      return pick.need?.short != null;
    case 'most': {
      const isSized = isOf(next, 'amount') && next !== undefined && isOf(items[items.indexOf(next) + 1], 'box');
      const isPack = isSized || isOf(next, 'pron', 'name', 'box', 'boxes', 'these', 'pickref', 'packside');
      if (pick.leftShare === null || !isPack) return false;
      // A part of a pack has no price and does not meet a need.
      const isPart = (one: Clause): boolean =>
        [...one.claims].every((claim) => ['left', 'need', 'size', 'keep'].includes(claim));
      if (item?.says === 'half' && (!isPart(clause) || (after?.joiners.has('which') === true && !isPart(after))))
        return false;
      const isUsed = items.some((one) => isOf(one, 'use', 'need', 'needed'));
      // "Most of it, 298 g, will be left."
      const isToldNext = after?.claims.has('left') === true && after.joiners.has('comma') && !after.hasVerb;
      const isLeft = isToldNext || items.some((one) => isOf(one, 'left', 'leave'));
      if (item?.says === 'half') return isUsed || isLeft;
      return isUsed ? pick.leftShare < 0.5 : pick.leftShare > 0.5 && isLeft;
    }
    case 'you':
      return item?.text !== 'your household' || !isOf(last, 'prep');
    case 'upto':
      return isOf(next, 'duration') && !isOf(items[at + 1], 'only') && claims.has('keep');
    case 'shortof':
      return isOf(next, 'amount', 'count', 'your', 'generic', 'recipe');
    case 'exact':
      return (
        pick.isExact &&
        (['need', 'cover', 'size', 'count', 'exact'] as const).some((claim) => claims.has(claim)) &&
        !claims.has('left')
      );
    case 'nothing':
      return pick.isExact;
    case 'cover':
      return (
        pick.isEnough &&
        (pick.packs === 1 ||
          !placed.some(
            ({ item: one }, index) =>
              isOf(one, 'box') &&
              !(isOf(placed[index - 1]?.item, 'count', 'amount') && placed[index - 1]?.role !== 'one') &&
              index < at,
          ))
      );
    case 'keep':
      return claims.has('keep') || item?.text === 'keep';
    case 'only': {
      if (items[at - 1]?.text === 'the' || isOf(last, 'cover', 'amount', 'count')) return false;
      const following = placed
        .slice(at + 1)
        .find(({ item: one }) => !isOf(one, 'fill') && !['about', 'roughly', 'around'].includes(one.text));
      if (following === undefined) return false;
      const { role } = following;
      if (role === 'diff') return isSmallDifference(following.item, clause, pick);
      return (
        isOf(following.item, 'use', 'leave') ||
        // "It only keeps for a day."
        (isOf(following.item, 'keep') && claims.has('keep') && !isOf(following.item, 'left')) ||
        isOf(following.item, 'need', 'duration') ||
        role === 'left' ||
        role === 'need' ||
        role === 'short' ||
        (role === 'size' && pick.need?.short != null) ||
        (role === 'packs' && following.item.value === 1 && pick.isEnough)
      );
    }
    case 'sizeverb':
      if (claims.has('allergen')) return /^contain/.test(item?.text ?? '');
      if (/ by (?:weight|volume)/.test(item?.text ?? ''))
        return (
          / by weight/.test(item?.text ?? '') === /^[\d.]+ ?(?:g|kg|oz|lb)$/.test(pick.size ?? '') && pick.size !== null
        );
      return !['full', 'whole'].includes(item?.text ?? '') || isOf(next, 'amount', 'count', 'box', 'need');
    case 'both':
      return isAllInPlace(items, at, clause, before, after, pick);
    case 'total':
      if (
        item?.text === 'for both' &&
        pick.tiers?.length === 2 &&
        (isOf(next, 'tiers') ||
          isOf(
            nextOf(items, at, (one) => isOf(one, 'your')),
            'tiers',
          ))
      )
        return true;
      return pick.packs > 1 || claims.has('cost') || claims.has('total');
    case 'say':
      return isSayingInPlace(items, at, claims, before, after);
    case 'standard':
    case 'thirdparty': {
      // "The third-party X label" describes the label after it, "X, a third-party standard" the label before it.
      const follows = name === 'thirdparty' && isOf(next, 'label') ? next : undefined;
      const earlier = [...(before?.items ?? []), ...items.slice(0, at)].findLast((one) => isOf(one, 'label'));
      const near = follows ?? earlier ?? items.find((one) => isOf(one, 'label'));
      const named =
        near ?? (after?.joiners.has('conj') === true ? undefined : after?.items.find((one) => isOf(one, 'label')));
      return named?.standing === 'third-party';
    }
    case 'conventional':
      return pick.isNotOrganic
        ? !pick.isOrganicCrop
        : pick.isOrganicCrop &&
            claims.has('list') &&
            (isOf(next, 'name', 'crop') || isOf(last, 'name', 'prep', 'crop'));
    case 'planned':
      return true;
    case 'goodword':
    case 'good':
      return pick.isGoodUnitPrice;
    case 'per':
      return (
        (isOf(last, 'money') &&
          (isOf(next, 'box', 'name') ||
            (isOf(next, 'amount') && isOf(items[items.findIndex((one) => one === next) + 1], 'box')))) ||
        isOf(next, 'study')
      );
    case 'upfrom':
      return isOf(next, 'money') || next?.text === 'from';
    case 'be':
      return (
        !/^(?:was|were)$/.test(item?.text ?? '') ||
        claims.has('recall') ||
        claims.has('tier') ||
        items.some((one) => isOf(one, 'planned', 'cartverb'))
      );
    case 'single':
      return pick.packs === 1 && (isOf(next, 'amount', 'box') || (pick.packsArePieces && isOf(next, 'name')));
    case 'sizeunknown':
      if (!items.slice(0, at).some((one) => isOf(one, 'sizenoun'))) return false;
      return pick.need !== undefined && !pick.need.isMeasured && pick.need.size === null;
    case 'nosize':
      return pick.need !== undefined && !pick.need.isMeasured && pick.need.size === null;
    case 'othermeasure':
      return pick.need !== undefined && !pick.need.isMeasured && pick.need.size !== null;
    case 'between':
      return (
        pick.comparisons.length === 2 &&
        pick.comparisons.some(({ direction }) => direction === 'more') &&
        pick.comparisons.some(({ direction }) => direction === 'less')
      );
    case 'shopper':
      return pick.tiers?.length === 0;
    case 'recalls':
      return (
        pick.statements.some((text) => /recall reports/i.test(text)) &&
        (clause.items.some((one) => isOf(one, 'listed', 'light', 'record') || one.text === 'in') ||
          (clause.joiners.has('because') && /^recall|^a |^an |^the |^fda/.test(item?.text ?? '')))
      );
    case 'lotcode':
      return pick.statements.some((text) => /check the lot code/i.test(text));
    case 'decides':
      return pick.statements.some((text) => text.endsWith('The pack decides'));
    case 'labelled':
      return !/certified/.test(item?.text ?? '') || isCertified(items, at);
    case 'add':
      return claims.has('diff') || items.some((one) => isOf(one, 'basket') || /bill$/.test(one.text));
    case 'mark':
      return item?.text === '×' || item?.text === "'" || item?.text === '/';
    default:
      return true;
  }
}

function isCertified(items: readonly Item[], at: number): boolean {
  const label = [nextOf(items, at), lastOf(items, at)].find((one) => isOf(one, 'label'));
  return label?.standing === 'third-party' || /certified/.test(label?.says ?? '');
}

/** Whether a difference is at most a quarter of what the packs cost, so that "only $0.80 more" may be said. */
function isSmallDifference({ money }: Item, { items, subject }: Clause, { price, comparisons }: PickValues): boolean {
  if (price === undefined || subject === 'other' || !items.some((one) => isOf(one, 'up', 'above', 'premium', 'add'))) return false; // prettier-ignore
  return (money?.diffs ?? []).every((index) => (comparisons[index]?.amount.minor ?? Infinity) * 4 <= price.total.minor);
}
