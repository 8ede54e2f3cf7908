import type { Candidate, Tier } from './decision';
import { money } from '../offer/money';
import type { UnitPrice } from '../offer/offer';
import { sayMoney } from '../offer/format-money-fast';

/** Longest reason shown, in characters; a longer one loses whole parts and is never cut inside a part. */
export const maxReasonLength = 110;

/** "$1.20 per 100 g", "$0.45 each". */
export function formatUnitPrice(price: UnitPrice, currency: string): string {
  const per = price.per === 'each' ? 'each' : `per 100 ${price.per}`;
  return `${sayMoney(money(Math.round(price.minorX100 / 100), currency))} ${per}`;
}

/** For each tier, the other tiers in the order it is compared with them: its neighbour first. */
const neighbours: Readonly<Record<Tier, readonly Tier[]>> = {
  cheaper: ['balanced', 'conscious'],
  balanced: ['conscious', 'cheaper'],
  conscious: ['balanced', 'cheaper'],
};

/**
 * Why this is the pick of its tier, made only of what the candidate carries: the advisors' findings (with their facts), its price
 * compared with the neighbour tier's pick, its unit price. `competing` is the number of candidates it was chosen from. `because` begins
 * the reason of a pick that its score alone did not decide; its rank is then left out.
 */
export function explainPick(
  tier: Tier,
  chosen: Readonly<Record<Tier, Candidate>>,
  competing: number,
  because: string | null = null,
): string {
  const pick = chosen[tier];
  const neighbour = neighbours[tier].find((each) => chosen[each].offer.sku !== pick.offer.sku);
  const other = neighbour === undefined ? undefined : chosen[neighbour];
  const parts = [
    ...(because === null ? standing(tier, pick, chosen, competing) : [because]),
    ...said(pick),
    ...tradeOff(pick, other),
    ...lastPrice(pick),
  ];
  if (pick.offer.unitPrice !== null) parts.push(formatUnitPrice(pick.offer.unitPrice, pick.offer.price.currency));
  let text = '';
  for (const part of parts) {
    const longer = text === '' ? part : `${text}; ${part}`;
    if (longer.length <= maxReasonLength) text = longer;
  }
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Its rank among the store's offers: the only one, the cheapest, the best scored. */
function standing(tier: Tier, pick: Candidate, chosen: Readonly<Record<Tier, Candidate>>, competing: number): string[] {
  if (competing === 1) return ['the only one here that fits'];
  const isOne = chosen.cheaper.offer.sku === chosen.conscious.offer.sku;
  if (isOne) return [`cheapest and best scored of ${String(competing)}`];
  if (tier === 'cheaper') return [`cheapest good match of ${String(competing)}`];
  return pick.offer.sku === chosen.conscious.offer.sku && said(pick).length === 0
    ? [`best scored of ${String(competing)}`]
    : [];
}

/** The advisors' arguments for it, heaviest first; at most two, none that repeats another ("organic"). */
function said(pick: Candidate): string[] {
  const reasons: string[] = [];
  for (const { verdict, reason } of pick.assessments) if (verdict === 'prefer' && reason !== '') reasons.push(reason);
  return reasons
    .filter(
      (reason, index) =>
        !reasons.some((other, at) => at !== index && other.includes(reason) && (other !== reason || at < index)),
    )
    .slice(0, 2);
}

/** How its price compares with what the shopper paid last; shown by its advisor, without weight. */
function lastPrice(pick: Candidate): string[] {
  return pick.assessments
    .filter(({ advisor, reason }) => advisor === 'price' && reason !== '')
    .map(({ reason }) => reason);
}

/** How much more or less the neighbour tier's pick costs. */
function tradeOff(pick: Candidate, other: Candidate | undefined): string[] {
  if (other === undefined) return [];
  const difference = other.cost.minor - pick.cost.minor;
  if (difference === 0) return [];
  const amount = sayMoney(money(Math.abs(difference), pick.cost.currency));
  return [`${amount} ${difference > 0 ? 'less' : 'more'} than ${nameOther(pick, other)}`];
}

function nameOther(pick: Candidate, other: Candidate): string {
  const isOrganic = (candidate: Candidate): boolean => /\borganic\b/i.test(candidate.offer.title);
  if (isOrganic(other) && !isOrganic(pick)) return 'the organic one';
  if (isOrganic(pick) && !isOrganic(other)) return 'the one not organic';
  const { brand } = other.offer;
  if (brand !== null && brand.length <= 24 && brand !== pick.offer.brand) return brand;
  return other.cost.minor < pick.cost.minor ? 'the cheapest' : 'the next one';
}
