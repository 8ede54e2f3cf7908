import type { Clause, Subject } from '../clauses/clause';
import { isOf } from '../reading/item';

/**
 * What is wrong with a segment after another product's name: its label or verb can be understood as belonging to that product. Null when
 * nothing is wrong.
 */
export function afterOtherFault(clause: Clause, topic: Subject, before: Clause | undefined): string | null {
  if (topic !== 'other' || before === undefined || !before.items.some((item) => isOf(item, 'other'))) return null;
  const [first] = clause.items;
  // "It costs $5 less than X, but check the lot code": the sentence is about the pick.
  const isApart = before.subject !== 'other' && (clause.joiners.has('conj') || clause.joiners.has('stop'));
  if (first?.text === 'that' || (isOf(first, 'lotcode') && !isApart)) return 'told of another product';
  // "£0.95 more than X for a pack that says …": a pack after "for" is the pick.
  const last = before.items.at(-1);
  const isForPack = isOf(last, 'box', 'pickref') && before.items.findLastIndex(({ text }) => text === 'for') > before.items.findIndex((item) => isOf(item, 'other')); // prettier-ignore
  if (isForPack && before.subject !== 'other' && clause.joiners.has('which')) return null;
  const isNew = clause.subject !== 'none' && !(clause.isPronoun && isOf(first, 'these') && first?.text === 'that');
  const isConj = clause.joiners.has('conj') || clause.joiners.has('stop');
  // "It" can mean either product; "this one" and "these eggs" mean the pick.
  const isNear =
    clause.items.some((item) => /^(?:this|these|this one|these ones)$/.test(item.text)) && clause.subject === 'pick';
  if (before.subject === 'other') return isNew && (!clause.isPronoun || isNear) ? null : 'told of another product';
  if (isNew || isConj) return null;
  if (clause.joiners.has('open'))
    return ['cost', 'total', 'unit'].some((claim) => [...clause.claims].some((one) => one === claim))
      ? null
      : 'told of another product';
  if (clause.hasVerb && isOf(first, 'be', 'cost', 'leave', 'cover', 'have') && !clause.joiners.has('which'))
    return null;
  const isTold = [...clause.claims].every(
    (claim) =>
      (claim === 'sizediff' && first?.text === 'for') ||
      [
        'cost',
        'total',
        'left',
        'tier',
        'unit',
        'diff',
        'keep',
        'good',
        'size',
        'among',
        'count',
        'need',
        'short',
      ].includes(claim),
  );
  const isReturn = clause.items.some(
    ({ text }) => text === 'in return' || text === 'in exchange' || text === 'for its',
  );
  const isWith =
    clause.joiners.has('comma') &&
    first?.text === 'with' &&
    clause.items.some((item) => isOf(item, 'labelnoun')) &&
    [...clause.claims].every((claim) => claim === 'label');
  const isSo = isWith || clause.joiners.has('so') || clause.joiners.has('because');
  return isTold || isReturn || isSo ? null : 'told of another product';
}
