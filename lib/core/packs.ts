import type { PackPlan } from './decision';
import type { Offer } from './offer';
import type { BaseQuantity } from './quantity';

/** A pack may fall short by this much and still count as enough: labels round ("14.1 oz (400 g)"). */
export const labelRounding = 0.01;

/** An amount for people: grams and millilitres without decimals (1.5 kg from 1000 up), pieces with at most one. */
export function formatBase({ amount, unit }: { amount: number; unit: string }): string {
  if (unit === 'each') return String(Math.round(amount * 10) / 10);
  if (amount >= 1000) return `${String(Math.round(amount / 10) / 100)} ${unit === 'g' ? 'kg' : 'l'}`;
  return `${String(amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount))} ${unit}`;
}

/** How many packs of `size` cover `need`: the fewest, which for one pack size is also the least cost and the least waste. */
export function packCount(need: number, size: number): number {
  return Math.max(1, Math.ceil(need / size - labelRounding));
}

/**
 * How many packs of this offer cover the need. `need` in the offer's own base unit (see convert.ts); null, or a unit the pack is not
 * measured in, buys one pack and says why.
 */
export function planPacks(need: BaseQuantity | null, offer: Pick<Offer, 'pack'>): PackPlan {
  const size = offer.pack?.quantity ?? null;
  const label = offer.pack?.text ?? 'pack';
  if (need === null) return { count: 1, need, gives: size, leftover: null, text: `1 × ${label}` };
  if (size === null || size.unit !== need.unit) {
    const why = size === null ? 'size not given' : 'size cannot be compared';
    return { count: 1, need, gives: size, leftover: null, text: `need ${formatBase(need)} → 1 × ${label} (${why})` };
  }
  const count = packCount(need.amount, size.amount);
  const gives = { amount: size.amount * count, unit: size.unit };
  const leftover = { amount: Math.max(0, gives.amount - need.amount), unit: size.unit };
  const left = leftover.amount < 0.5 ? 'nothing left' : `${formatBase(leftover)} left`;
  return {
    count,
    need,
    gives,
    leftover: leftover.amount === 0 ? { amount: 0, unit: size.unit } : leftover,
    text: `need ${formatBase(need)} → ${String(count)} × ${label}, ${left}`,
  };
}
