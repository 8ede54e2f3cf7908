import { isOf } from '../reading/item';
import type { Clause, Subject } from './clause';

/** What a segment leaves to be spoken of by the next one: what "which" and a verb without a subject would be read of. */
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
  if (clause.subject !== 'none') return clause.subject;
  return topic;
}

/** What "which" after a segment means. */
export function relativeOf(clause: Clause, next: Clause): Subject {
  if (next.claims.has('keep') && clause.claims.has('left') && !clause.items.some((item) => isOf(item, 'other')))
    return 'rest';
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
  if (isOf(last.item, 'other')) return 'other';
  if (last.role === 'left' || isOf(last.item, 'rest')) return 'rest';
  if (last.role === 'need') return clause.claims.has('left') ? 'rest' : 'need';
  if (isOf(last.item, 'label')) return 'label';
  return 'pick';
}
