import type { Claim, Clause } from '../clauses/clause';
import type { Item } from '../reading/item';
import { isOf } from '../reading/item';

const causes: readonly Claim[] = ['label', 'cost', 'total', 'good', 'unit', 'diff', 'cover', 'season'];

const numeric: readonly Claim[] = [
  'count',
  'left',
  'keep',
  'need',
  'total',
  'cost',
  'sizeunknown',
  'cover',
  'diff',
  'good',
  'unit',
  'size',
  'exact',
  'short',
];

const fromNeed: readonly Claim[] = [
  'count',
  'left',
  'need',
  'cover',
  'size',
  'sizeunknown',
  'exact',
  'short',
  'total',
  'cost',
];

/** Whether "because" or "so" joins what does follow: a pick from a label, price or season; packs and what is left from a need. */
export function causeFault(clause: Clause, before: Clause | undefined, after: Clause | undefined): string | null {
  const within = (claims: ReadonlySet<Claim>, set: readonly Claim[]): boolean =>
    [...claims].every((claim) => set.includes(claim));
  if (clause.joiners.has('so')) {
    if (before === undefined) return within(clause.claims, numeric) ? null : 'an effect';
    if (within(clause.claims, ['record']) && within(before.claims, ['record', 'statement'])) return null;
    // "The pack says “free-range”, which is why it is in the conscious cart at $7.99."
    if (
      clause.claims.has('tier') &&
      within(clause.claims, ['tier', 'cost', 'total', 'size', 'diff', 'unit']) &&
      before.claims.size > 0 &&
      within(before.claims, [...causes, 'standard'])
    )
      return null;
    // "Conventional spinach is no. 1 of the list, which is why an organic one was picked."
    if (
      within(clause.claims, ['label', 'tier', 'cost', 'total', 'diff', 'size']) &&
      within(before.claims, ['list']) &&
      clause.items.some((item) => isOf(item, 'label') && /organic/.test(item.says ?? '')) &&
      clause.items.some((item) => isOf(item, 'planned', 'tiers'))
    )
      return null;
    // "Milk is a recorded allergen, so check the pack."
    if (within(clause.claims, ['allergen']) && before.claims.has('allergen') && !clause.items.some((item) => isOf(item, 'allergens', 'allergennoun'))) return null; // prettier-ignore
    if (!within(clause.claims, numeric)) return 'an effect';
    const from = [...before.claims].filter((claim) => claim !== 'tier');
    if (!from.every((claim) => numeric.includes(claim))) return 'a cause';
    // A price or a difference follows from a price; what is left from a need.
    if (
      clause.claims.has('diff') &&
      !(['cost', 'total', 'diff', 'unit', 'size', 'count'] as const).some((claim) => before.claims.has(claim))
    )
      return 'a cause';
    return null;
  }
  if (!clause.joiners.has('because')) return null;
  const isBare = before?.items.some((item) => isOf(item, 'planned')) === true;
  const [effect, cause] =
    // "…, and since you need 45 ml, 455 ml will be left": the effect follows.
    before === undefined || (before.claims.size === 0 && !isBare) || (clause.joiners.has('conj') && after !== undefined)
      ? [after, clause]
      : [before, clause];
  if (effect === undefined) return 'a cause of nothing';
  const isRecall = effect.claims.has('recall') && within(effect.claims, ['recall', 'record']);
  if (isRecall && cause.claims.size > 0 && within(cause.claims, ['recall', 'record', 'statement'])) return null;
  // "Because kale is a 2026 Dirty Dozen crop and this bunch is organic": the two are one fact.
  const isOrganicCrop =
    cause.claims.has('list') && within(cause.claims, ['list', 'label']) && [cause, after].some((one) => one?.items.some((item) => isOf(item, 'label') && /organic/.test(item.says ?? '')) === true); // prettier-ignore
  if (isOrganicCrop && effect.claims.has('tier')) return null;
  if (
    effect.claims.has('tier') ||
    effect.items.some((item: Item) => isOf(item, 'planned') && within(effect.claims, ['size', 'count']))
  )
    return within(cause.claims, [...causes, 'tier', 'size', 'standard']) ? null : 'a cause';
  return within(effect.claims, fromNeed) &&
    within(cause.claims, ['need', 'sizeunknown', 'size', 'count', 'cover', 'left'])
    ? null
    : 'a cause';
}
