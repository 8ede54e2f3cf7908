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

/** The claims from which the number of packs, and what is left or missing, may follow. */
const ofNeed: readonly Claim[] = ['count', 'need', 'cover', 'size', 'sizeunknown', 'exact', 'short', 'left', 'keep'];

/** Whether a segment says what is paid. A label, a season or a cart is never accepted as the cause of a price. */
function tellsPrice({ items }: Clause): boolean {
  return items.some((item) => isOf(item, 'cost', 'pay', 'save', 'saving', 'premium', 'difference'));
}

/**
 * Why a segment cannot be the cause of a choice; null when it can. A higher price is never a cause. A lower price is no cause for the
 * conscious cart alone, and a claim on the pack is no cause for the cheaper cart alone.
 */
function picksFault(cause: Clause, effect: Clause): string | null {
  const ofPrice = (['diff', 'cost', 'total', 'unit', 'good'] as const).some((claim) => cause.claims.has(claim));
  const ofKind = (['label', 'season', 'standard', 'list'] as const).some((claim) => cause.claims.has(claim));
  const isDearer = cause.items.some((item) => isOf(item, 'up', 'above', 'premium'));
  if (cause.claims.has('diff') && isDearer && !ofKind) return 'a higher price as a cause';
  const carts = effect.items.filter((item) => isOf(item, 'tiers')).map(({ text }) => text).join(' '); // prettier-ignore
  const isOnly = (tier: string, ...others: string[]): boolean =>
    carts.includes(tier) &&
    others.every((other) => !carts.includes(other)) &&
    !/\b(?:all|three|each|every)\b/.test(carts);
  if (ofKind && !ofPrice && isOnly('cheaper', 'balanced', 'conscious')) return 'a cause of the cheaper cart';
  if (ofPrice && !ofKind && isOnly('conscious', 'balanced', 'cheaper')) return 'a cause of the conscious cart';
  return null;
}

/**
 * Why "because" or "so" joins two segments of which one does not follow from the other; null when it does. A choice follows from a label,
 * price or season; packs and what is left follow from a need.
 */
export function causeFault(clause: Clause, before: Clause | undefined, after: Clause | undefined): string | null {
  const within = (claims: ReadonlySet<Claim>, set: readonly Claim[]): boolean =>
    [...claims].every((claim) => set.includes(claim));
  // "So check the lot code" may only follow a recall.
  const isSoLot = clause.items.some(
    (item) => isOf(item, 'lotcode') && (clause.joiners.has('so') || item.text.startsWith('so ')),
  );
  if (isSoLot && before !== undefined && !before.claims.has('recall')) return 'a lot code of no recall';
  if (clause.joiners.has('so')) {
    if (before === undefined) return within(clause.claims, numeric) ? null : 'an effect';
    if (within(clause.claims, ['record']) && within(before.claims, ['record', 'statement'])) return null;
    // "The pack says “free-range”, which is why it is in the conscious cart at $7.99."
    if (
      clause.claims.has('tier') &&
      !tellsPrice(clause) &&
      within(clause.claims, ['tier', 'cost', 'total', 'size', 'diff', 'unit']) &&
      before.claims.size > 0 &&
      within(before.claims, [...causes, 'standard'])
    )
      return picksFault(before, clause);
    // "Conventional spinach is no. 1 of the list, which is why an organic one was picked."
    if (
      within(clause.claims, ['label', 'tier', 'cost', 'total', 'diff', 'size']) &&
      !tellsPrice(clause) &&
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
    // A price or a difference follows from a price; what is left follows from a need.
    const follows = (effects: readonly Claim[], from: readonly Claim[]): boolean =>
      before.claims.size === 0 ||
      !effects.some((claim) => clause.claims.has(claim)) ||
      from.some((claim) => before.claims.has(claim));
    return follows(['diff'], ['cost', 'total', 'diff', 'unit', 'count']) &&
      follows(['cost', 'total'], ['count', 'need', 'cost', 'total', 'diff', 'unit', 'cover']) &&
      follows(['left', 'short', 'exact', 'cover', 'keep'], ofNeed)
      ? null
      : 'a cause';
  }
  if (!clause.joiners.has('because')) return null;
  const isBare = before?.items.some((item) => isOf(item, 'planned')) === true;
  const [effect, cause] =
    // "…, and since you need 45 ml, 455 ml will be left": the effect stands after the cause.
    before === undefined || (before.claims.size === 0 && !isBare) || (clause.joiners.has('conj') && after !== undefined)
      ? [after, clause]
      : [before, clause];
  if (effect === undefined) return 'a cause of nothing';
  const isRecall = effect.claims.has('recall') && within(effect.claims, ['recall', 'record']);
  if (isRecall && cause.claims.size > 0 && within(cause.claims, ['recall', 'record', 'statement'])) return null;
  // "Because kale is a 2026 Dirty Dozen crop and this bunch is organic": both parts are one fact.
  const isOrganicCrop =
    cause.claims.has('list') && within(cause.claims, ['list', 'label']) && [cause, after].some((one) => one?.items.some((item) => isOf(item, 'label') && /organic/.test(item.says ?? '')) === true); // prettier-ignore
  if (isOrganicCrop && effect.claims.has('tier')) return null;
  // What is left is no cause of what is needed.
  if (effect.claims.size > 0 && within(effect.claims, ['need']) && cause.claims.has('left')) return 'a cause';
  // "Since you need 2 lb, two packs are bought and 1 lb remains."
  const ofPacks = [...effect.claims].every(
    (claim) => claim === 'count' || claim === 'tier' || claim === 'left' || claim === 'size',
  );
  if (effect.claims.has('count') && ofPacks && within(cause.claims, ['need']) && cause.claims.size > 0) return null;
  if (
    effect.claims.has('tier') ||
    effect.items.some((item: Item) => isOf(item, 'planned') && within(effect.claims, ['size', 'count']))
  )
    return within(cause.claims, [...causes, 'tier', 'size', 'standard']) ? picksFault(cause, effect) : 'a cause';
  return within(effect.claims, fromNeed) &&
    within(cause.claims, ['need', 'sizeunknown', 'size', 'count', 'cover', 'left'])
    ? null
    : 'a cause';
}
