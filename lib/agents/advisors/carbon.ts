import type { Advisor } from '../../core/ports';
import { assessEach } from '../assess-by-facts';

/** A ratio between foods below this is within the spread of each food and decides nothing. */
const clearDifference = 2;

/**
 * Compares the greenhouse gas of the foods offered for one ingredient (beef or turkey mince). Food averages cannot distinguish two packs
 * of the same food.
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
