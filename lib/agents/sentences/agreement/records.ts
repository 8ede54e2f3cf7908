import type { Clause } from '../clauses/clause';
import { isOf } from '../reading/item';

/** Whether the pack is said to decide a fact: "The pack decides that it is organic". The pack only decides about its ingredients. */
function isDecided({ items, joiners }: Clause, before: Clause | undefined): boolean {
  const at = items.findIndex((item) => isOf(item, 'decides'));
  const isAfter = joiners.has('which') && !joiners.has('comma') && isOf(before?.items.at(-1), 'decides');
  const said = isAfter ? items : at < 0 ? [] : items.slice(at + 1);
  return said.some((item) =>
    isOf(item, 'label', 'money', 'amount', 'count', 'record', 'seasonstate', 'list', 'titleword', 'other'),
  );
}

/** What is wrong with recorded allergens or with the date of a recall; null when nothing is. */
export function recordFault(clause: Clause, before: Clause | undefined, after: Clause | undefined): string | null {
  const { items, claims } = clause;
  if (isDecided(clause, before)) return 'decided by the pack';
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
