import { isOf } from '../reading/item';
import type { Clause, Subject } from './clause';

/** The subject that the next segment continues with when it begins with "which" or with a verb. */
export function topicOf(clause: Clause, topic: Subject): Subject {
  const last = clause.items.findLast((item) =>
    isOf(
      item,
      'other',
      'label',
      'amount',
      'count',
      'money',
      'name',
      'rest',
      'pickref',
      'box',
      'boxes',
      'tiers',
      'list',
    ),
  );
  if (clause.subject === 'other' || (isOf(last, 'other') && clause.items.some((item) => isOf(item, 'other'))))
    return 'other';
  if (clause.items.some((item) => isOf(item, 'other'))) return 'other';
  if (clause.subject === 'price' && !clause.hasVerb) return 'pick';
  // "In all three lists - cheaper, balanced and conscious - and …": the carts are only listed, so the subject stays.
  if (clause.items.every((item) => isOf(item, 'tiers', 'fill'))) return topic;
  // "All three carts have it": the next subject is the product in the carts.
  if (clause.subject === 'cart' && clause.items.some((item) => isOf(item, 'pron', 'these', 'name'))) return 'pick';
  if (clause.subject !== 'none') return clause.subject;
  return topic;
}

/** The subject that "which" after a segment stands for. */
export function relativeOf(clause: Clause, next: Clause): Subject {
  if (next.claims.has('keep') && clause.claims.has('left') && !clause.items.some((item) => isOf(item, 'other')))
    return 'rest';
  // "Two packs are needed for 500 g, which comes to £1.64": the price belongs to the packs.
  const isPrice = next.claims.size > 0 && (next.claims.has('cost') || next.claims.has('total'));
  const packs = clause.placed.some(({ item, role }) => role === 'packs' || isOf(item, 'box', 'boxes'));
  if (isPrice && packs && clause.claims.has('need') && !clause.items.some((item) => isOf(item, 'other'))) return 'pick';
  const last = clause.placed.findLast(({ item }) =>
    isOf(
      item,
      'other',
      'label',
      'amount',
      'count',
      'money',
      'name',
      'rest',
      'pickref',
      'box',
      'boxes',
      'pron',
      'duration',
      'list',
    ),
  );
  if (last === undefined) return clause.subject === 'none' ? 'pick' : clause.subject;
  // "£0.95 more than X for a pack that says …": the words stand on the pack.
  const at = clause.items.indexOf(last.item);
  if (isOf(last.item, 'box', 'pickref') && clause.items.slice(0, at).some(({ text }, index) => text === 'for' && index > 0)) return 'pick'; // prettier-ignore
  if (isOf(last.item, 'other')) return 'other';
  if (last.role === 'left' || isOf(last.item, 'rest')) return 'rest';
  // "You need 1 bunch, which costs $3.29": the needed amount is a pack.
  if (last.role === 'need' && isPrice && last.item.amount?.has('size') === true) return 'pick';
  // "Two packs are needed for 2 lb, which leaves 1 lb."
  if (last.role === 'need' && packs && next.claims.has('left') && next.hasVerb) return 'pick';
  if (last.role === 'need') return clause.claims.has('left') ? 'rest' : 'need';
  if (isOf(last.item, 'label')) return 'label';
  return 'pick';
}
