import type { Clause } from '../clauses/clause';
import { isOf } from '../reading/item';

/** What is wrong with recorded allergens or the date of a recall. */
export function recordFault(
  { items, claims }: Clause,
  before: Clause | undefined,
  after: Clause | undefined,
): string | null {
  const isNear = (one: Clause | undefined): boolean =>
    one?.items.some((item) => isOf(item, 'recalls', 'recalldate', 'recallreason')) === true;
  if (
    items.some((item) => isOf(item, 'recalldate', 'recallreason')) &&
    !items.some((item) => isOf(item, 'recalls')) &&
    !isNear(before) &&
    !isNear(after)
  )
    return 'a date of nothing';
  if (!claims.has('allergen')) return null;
  const [first] = items.filter((item) => isOf(item, 'allergens'));
  if (first === undefined) return items.some((item) => isOf(item, 'decides')) ? null : 'no allergen';
  if (!items.some((item) => isOf(item, 'allergennoun'))) return 'an allergen of nothing';
  if (
    first.says === 'one' &&
    !items.some((item) => item.text === 'allergen' || item.text === 'recorded allergen' || item.text === 'among')
  )
    return 'not all allergens';
  return items.some((item) => isOf(item, 'record') || /record|listed/.test(item.text)) ? null : 'not on record';
}
