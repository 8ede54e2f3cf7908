import type { Candidate, Tier } from './decision';
import { tiers } from './decision';
import { formatMoney, money } from './money';
import type { UnitPrice } from './offer';

/** Longest reason shown; longer ones lose their last part, never the middle of a word. */
export const maxReasonLength = 110;

/** "$1.20 per 100 g". */
export function formatUnitPrice(price: UnitPrice, currency: string): string {
  const per = price.per === 'each' ? 'each' : `per 100 ${price.per}`;
  return `${formatMoney(money(Math.round(price.minorX100 / 100), currency))} ${per}`;
}

/**
 * Why this candidate is the pick of its tier, from what it carries alone: what advisors found, its price and unit price, and what
 * the neighbour tier's pick costs more or less. At most 110 characters.
 */
export function explainPick(tier: Tier, pick: Candidate, picks: Readonly<Record<Tier, Candidate>>): string {
  const parts: string[] = [];
  for (const { verdict, reason } of pick.assessments) if (verdict === 'prefer' && reason !== '') parts.push(reason);
  const neighbour = tiers.map((other) => picks[other]).find((other) => other.offer.sku !== pick.offer.sku);
  if (neighbour !== undefined) {
    const difference = neighbour.cost.minor - pick.cost.minor;
    const other = picks.conscious === neighbour ? 'conscious' : picks.balanced === neighbour ? 'balanced' : 'cheaper';
    if (difference !== 0)
      parts.push(
        `${formatMoney(money(Math.abs(difference), pick.cost.currency))} ${difference > 0 ? 'less' : 'more'} than the ${other} pick`,
      );
  }
  if (parts.length === 0)
    parts.push(tier === 'conscious' ? 'best score of what the store has' : 'lowest price that fits');
  if (pick.offer.unitPrice !== null) parts.push(formatUnitPrice(pick.offer.unitPrice, pick.offer.price.currency));
  const text = parts.reduce(
    (line, part) => (line === '' ? part : line.length + part.length + 2 <= maxReasonLength ? `${line}; ${part}` : line),
    '',
  );
  const short = text.slice(0, maxReasonLength);
  return short.charAt(0).toUpperCase() + short.slice(1);
}
