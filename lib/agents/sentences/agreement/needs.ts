import type { Clause } from '../clauses/clause';
import { isOf } from '../reading/item';
import type { PickValues } from '../reading/pick-values';

/** Words that say a need is met without naming it. */
const enough =
  /^(?:is |are |will be )?(?:enough|sufficient|plenty|enough)$|^(?:does|do) (?:it|the job|the trick)$|^suffices?$|^will do$|^(?:is|are) all|^you are covered$|^has you covered$/;

/** Whether packs are said to meet a need, and do. */
export function needFault({ items, claims, subject }: Clause, { isEnough }: PickValues): string | null {
  if (claims.has('among') && (claims.has('cover') || claims.has('need') || claims.has('tier')))
    return 'a number of unit prices out of place';
  if (!claims.has('cover')) return null;
  if (!isEnough) return 'not enough';
  if (claims.has('need') || claims.has('exact')) return null;
  const isMet = items.some(
    (item, at) =>
      isOf(item, 'generic') ||
      (isOf(item, 'cover') && enough.test(item.text)) ||
      (isOf(item, 'recipe') && /^(?:recipe|meal|dish)$/.test(item.text)) ||
      (isOf(item, 'cover') && isOf(items[at + 1], 'pron')),
  );
  return isMet ||
    subject === 'need' ||
    claims.has('total') ||
    claims.has('tier') ||
    (claims.has('size') && items.some((item) => isOf(item, 'get', 'sizeverb', 'cost'))) ||
    items.every((item) => !isOf(item, 'cover') || isOf(item, 'cost', 'light', 'get', 'cartverb', 'have'))
    ? null
    : 'a need of nothing';
}
