import type { Clause } from '../clauses/clause';
import { isOf } from '../reading/item';
import type { PickValues } from '../reading/pick-values';
import { lastOf } from '../roles/neighbours';

/** What is wrong with the position of a cart, month, place, title word, food or time in a segment; null when nothing is. */
export function placeFault(
  { items, claims }: Clause,
  before: Clause | undefined,
  after: Clause | undefined,
  { tiers }: PickValues,
): string | null {
  if (claims.has('tier') && !items.some((item) => isOf(item, 'tiers', 'shopper')) && (tiers?.length ?? 0) === 0)
    return 'in no cart';
  for (const [at, item] of items.entries()) {
    const last = lastOf(items, at, (one) => isOf(one, 'your', 'both', 'same'));
    if (
      isOf(item, 'tiers') &&
      item.says === 'bare' &&
      !isOf(last, 'planned', 'cartverb', 'pickref', 'light') &&
      !['in', 'for', 'as', 'across', 'to', 'of', 'into'].includes(last?.text ?? '') &&
      !items.some(({ text }) => text === 'alike') &&
      // "In all three carts: cheaper, balanced and conscious."
      !(before?.items.some((one) => isOf(one, 'tiers')) === true && items.every((one) => isOf(one, 'tiers', 'fill')))
    )
      return 'a cart out of place';
    if (isOf(item, 'place') && lastOf(items, at)?.text !== 'in' && lastOf(items, at)?.text !== 'across')
      return 'a place out of place';
    if (isOf(item, 'when') && claims.size > 0 && !claims.has('season')) return 'a month of nothing';
    if (
      isOf(item, 'titleword') &&
      !isOf(item, 'name') &&
      ![before, after, { items }].some((one) => one?.items.some((other) => isOf(other, 'titlenoun')) === true)
    )
      return 'a word of no title';
    if (isOf(item, 'name') && item.foods?.has('pick') !== true) {
      const isOfSource =
        (claims.has('foot') && item.foods?.has('footprint') === true) ||
        (claims.has('list') && item.foods?.has('ranking') === true) ||
        (claims.has('season') && item.foods?.has('season') === true);
      if (!isOfSource && !isOf(item, 'allergens')) return 'a food of a source';
    }
    if (
      isOf(item, 'duration') &&
      !((last?.text === 'for' || isOf(last, 'upto')) && items.slice(0, at).some((one) => isOf(one, 'left'))) &&
      !(
        (isOf(last, 'have', 'get') || last?.text === 'left with' || last?.text === 'with') &&
        (/^to (?:use|be used)/.test(items[at + 1]?.text ?? '') ||
          (items[at + 1]?.text === 'to' && isOf(items[at + 2], 'use')))
      ) &&
      !items.some((one) => isOf(one, 'keep') || (one.text === 'within' && items.some((other) => isOf(other, 'use'))))
    )
      return 'a time of nothing';
  }
  return null;
}
