import type { Clause } from '../clauses/clause';
import { isOf } from '../reading/item';

/**
 * What is wrong with "a good price per unit" beside a price: a pack's price would be understood as the price per unit ("a good price per
 * unit, $5.49"). Null when nothing is wrong.
 */
export function goodFault(clause: Clause, before: Clause | undefined, after: Clause | undefined): string | null {
  if (!clause.claims.has('good') || clause.claims.has('unit')) return null;
  const isPrice = (one: Clause): boolean =>
    [...one.claims].every((claim) => claim === 'cost' || claim === 'total') &&
    one.claims.size > 0 &&
    (!one.hasVerb || one.subject === 'price');
  const isBeside = (one: Clause): boolean =>
    ['comma', 'colon', 'open', 'which'].some((joiner) => [...one.joiners].some((own) => own === joiner)) &&
    !one.joiners.has('conj') &&
    !one.joiners.has('so');
  // "$5.98 for 42 oz is a good price per unit."
  const isSized = clause.claims.has('size') && clause.subject === 'price' && clause.hasVerb;
  if ((clause.claims.has('cost') || clause.claims.has('total')) && !isSized) return 'a pack’s price per unit';
  if (after !== undefined && isBeside(after) && isPrice(after)) return 'a pack’s price per unit';
  return before !== undefined &&
    isBeside(clause) &&
    !clause.hasVerb &&
    ['cost', 'total'].some((claim) => [...before.claims].some((own) => own === claim)) &&
    isOf(before.items.at(-1), 'money')
    ? 'a pack’s price per unit'
    : null;
}

/** What is wrong with a price that stands beside something else than what it is the price of; null when nothing is. */
export function priceFault(clause: Clause, before: Clause | undefined): string | null {
  const { placed, items, claims } = clause;
  const price = placed.findIndex(({ role }) => role === 'price' || role === 'each' || role === 'total');
  if (price >= 0) {
    const left = placed.findLastIndex(({ role }, at) => role === 'left' && at < price);
    if (left >= 0 && !isOf(items[price + 1], 'box')) return 'a price of what is left';
    if (
      items[price - 1]?.text === 'of' &&
      !items
        .slice(0, price)
        .some((item) => isOf(item, 'price', 'total', 'cost', 'unitnoun', 'good', 'planned', 'premium', 'saving'))
    )
      return 'so much of a price';
    if (items.some((item, at) => isOf(item, 'piece') && /^(?:tin|can)$/.test(item.text) && at >= 0))
      return 'a pack’s price of a piece';
  }
  // "A tin is £1.40 more": the difference belongs to the whole pack of four.
  if (claims.has('diff') && items.some((item) => isOf(item, 'piece') && /^(?:tin|can)s?$/.test(item.text)))
    return 'a pack’s difference of a piece';
  // "£0.13 per 100 g is less than X": the difference is between pack prices, and no fact gives X's price per unit.
  const isBare = claims.has('diff') && !placed.some(({ role }) => role === 'diff');
  if (isBare && (placed.some(({ role }) => role === 'unit') || items.some((item) => isOf(item, 'unitnoun'))))
    return 'a direction of unit prices';
  // "£0.13 per 100 g, £1.10 less": the difference is between pack prices.
  const last = before?.placed.findLast(({ role }) => ['unit', 'price', 'each', 'total'].includes(role ?? ''));
  const isApposed =
    (clause.joiners.has('comma') || clause.joiners.has('colon')) &&
    !clause.joiners.has('conj') &&
    clause.subject === 'none' &&
    !clause.hasVerb &&
    // A product that is named with its size is compared as a whole pack.
    !(
      items.some((item) => isOf(item, 'other') && /\d/.test(item.text)) &&
      before?.items.some((item) => item.text === 'at') === true &&
      !before.items.some((item) => isOf(item, 'unitnoun'))
    );
  if (isBare && isApposed && before?.claims.has('good') === true) return 'a direction of unit prices';
  return claims.has('diff') && isApposed && last?.role === 'unit' && before?.claims.has('cost') !== true
    ? 'a difference of unit prices'
    : null;
}
