import type { Assessment, Verdict } from '../core/decision/assessment';
import type { Fact } from '../core/fact/fact';
import type { Offer } from '../core/offer/offer';

/** The facts whose figure `key` has one of these values. */
export function factsWith(facts: readonly Fact[], key: string, values: readonly string[]): Fact[] {
  return facts.filter(({ data }) => values.includes(String(data?.[key] ?? '')));
}

/** An advisor's judgement of one offer: a verdict with its facts, or null when there is nothing to say. */
export type Judge = (offer: Offer) => { verdict: Verdict; reason: string; facts: Fact[] } | null;

/** An assessment per offer. Without facts the verdict is `unknown`, which weighs nothing. */
export function assessEach(advisor: string, offers: readonly Offer[], judge: Judge): Assessment[] {
  return offers.map((offer) => {
    const judged = judge(offer) ?? { verdict: 'unknown' as const, reason: '', facts: [] };
    return { advisor, sku: offer.sku, ...judged };
  });
}
