import type { Clause } from '../../clauses/clause';
import type { Item } from '../../reading/item';
import { isOf } from '../../reading/item';
import type { PickValues } from '../../reading/pick-values';
import { nextOf } from '../../roles/neighbours';

/** The number that a word for all of several things gives; null when the word fits any number. */
function numberSaid(text: string): number | null {
  if (/three|trio/.test(text)) return 3;
  if (/four/.test(text)) return 4;
  if (/six/.test(text)) return 6;
  return /^(?:all|lot|set)$/.test(text) ? null : 2;
}

/** Whether "both", "all" or "the pair" stands before packs, carts or labels, and there are that many. */
export function isAllInPlace(
  items: readonly Item[],
  at: number,
  { claims, placed }: Clause,
  before: Clause | undefined,
  after: Clause | undefined,
  pick: PickValues,
): boolean {
  const item = items[at];
  const next = nextOf(items, at);
  const number = numberSaid(item?.text ?? '');
  // "All 300 g is used."
  if (item?.text === 'all' && pick.isExact && placed.some(({ item: one, role }) => one === next && role === 'need'))
    return true;
  // "It covers all of the 300 g you need."
  if (item?.text === 'all' && items[at + 1]?.text === 'of') {
    const need = placed.slice(at + 1).find(({ item: one }) => !isOf(one, 'fill', 'prep', 'your'));
    return need?.role === 'need' && (pick.isExact || (pick.isEnough && isOf(items[at - 1], 'cover')));
  }
  if (item?.text === 'both' && isOf(next, 'label') && areTwoLabels(items, at, after)) return true;
  if (item?.text === 'both' && isOf(next, 'standard'))
    return before?.items.some((one) => isOf(one, 'label')) === true && areTwoStandards(pick);
  if (isOf(next, 'money', 'amount', 'label', 'up', 'down', 'these', 'you', 'than') && !next?.amount?.has('packs'))
    return false;
  if (item?.text === 'both' && claims.has('tier') && pick.tiers?.length === 2) return true;
  if (item?.text === 'both' && isOf(next, 'labelled', 'record', 'planned', 'light')) return true;
  if (item?.text === 'all' && (claims.has('tier') || isOf(next, 'count'))) return true;
  return number === null ? pick.packs > 1 : pick.packs === number;
}

/** Whether the pick has two named standards and no other label, so that "both" can only mean these. */
function areTwoStandards({ labels }: PickValues): boolean {
  const names = new Set(labels.filter(({ standing }) => standing === 'third-party').map(({ name }) => name));
  return names.size === 2 && !labels.some(({ standing }) => standing === 'claim');
}

/** Whether two labels of the pick follow "both", the second one after "and": "Both the EU Organic and Fairtrade labels". */
function areTwoLabels(items: readonly Item[], at: number, after: Clause | undefined): boolean {
  const own = items.slice(at + 1).filter((one) => isOf(one, 'label')).length;
  return (
    own === 1 &&
    after?.joiners.has('conj') === true &&
    isOf(
      after.items.find((one) => !isOf(one, 'fill')),
      'label',
      'statement',
      'nova',
      'novaname',
    )
  );
}
