import type { Claim, Clause } from '../../clauses/clause';
import type { Item } from '../../reading/item';
import { isOf } from '../../reading/item';
import { lastOf, nextOf } from '../../roles/neighbours';

/** Whether a word that quotes a pack, a title or a source stands beside the quoted text or the one who says it. */
export function isSayingInPlace(
  items: readonly Item[],
  at: number,
  claims: ReadonlySet<Claim>,
  before: Clause | undefined,
  after: Clause | undefined,
): boolean {
  const item = items[at];
  const next = nextOf(items, at);
  const last = lastOf(items, at);
  if (isOf(last, 'label', 'standard') && isOf(next, 'label')) return false;
  return (
    isOf(
      nextOf(
        items,
        at,
        (one) =>
          isOf(one, 'be', 'pron', 'these', 'prep', 'name', 'pickref', 'labelnoun', 'sizeverb') &&
          !isOf(one, 'label', 'titleword', 'statement'),
      ),
      'label',
      'titleword',
      'statement',
    ) ||
    isOf(next, 'study', 'nova', 'novaname') ||
    // "“Paper wrap” is what the pack says."
    (next === undefined &&
      isOf(last, 'box', 'labelnoun', 'packside', 'titlenoun') &&
      isOf(
        before?.items.findLast((one) => !isOf(one, 'quote', 'be')),
        'label',
        'titleword',
      )) ||
    (item?.text === 'according to' &&
      isOf(next, 'box', 'labelnoun', 'packside') &&
      [...items.slice(at), ...(after?.items ?? [])].some((one) => isOf(one, 'label'))) ||
    (isOf(next, 'ewg', 'list') && claims.has('list')) ||
    (isOf(next, 'box', 'labelnoun', 'packside', 'titlenoun') &&
      (items.slice(0, at).some((one) => isOf(one, 'label', 'titleword')) ||
        isOf(
          before?.items.findLast((one) => !isOf(one, 'quote', 'be')),
          'label',
          'titleword',
        ) ||
        isOf(after?.items[0], 'label', 'titleword')))
  );
}
