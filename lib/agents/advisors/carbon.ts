import type { Advisor } from '../../core/ports';
import { assessEach } from '../assess-by-facts';

/** A difference between foods smaller than this factor is within the spread of each food; it decides nothing. */
const clearDifference = 2;

/**
 * Greenhouse gas between the foods on offer for one ingredient (beef or turkey mince). Averages of foods cannot tell two packs of the
 * same food apart, and do not try to.
 */
const carbon: Advisor = {
  id: 'carbon',
  title: 'Climate (kg CO₂e per kg of food)',
  defaultWeight: 14,
  run: ({ ingredient, offers }, { facts, today }) => {
    const found = new Map(offers.map((offer) => [offer.sku, facts('footprint', { ingredient, offer }, today)]));
    const figures = [...found.values()].flatMap((own) => (own[0] === undefined ? [] : [Number(own[0].data?.['kg'])]));
    const [least, most] = [Math.min(...figures), Math.max(...figures)];
    return assessEach('carbon', offers, (offer) => {
      const own = found.get(offer.sku) ?? [];
      const kg = Number(own[0]?.data?.['kg']);
      if (own.length === 0) return null;
      if (most < least * clearDifference) return { verdict: 'neutral', reason: '', facts: own };
      if (kg * clearDifference <= most)
        return { verdict: 'prefer', reason: `about ${String(kg)} kg CO₂e per kg`, facts: own };
      return { verdict: 'caution', reason: `about ${String(kg)} kg CO₂e per kg`, facts: own };
    });
  },
};
export default carbon;
