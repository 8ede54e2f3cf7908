import type { Advisor } from '../../core/ports';
import { assessEach } from '../assess-by-facts';

/** Pesticide residue on fresh produce by EWG's yearly ranking: organic is preferred where the conventional crop is on the Dirty Dozen. */
const safety: Advisor = {
  id: 'safety',
  title: 'Pesticide residue (EWG)',
  defaultWeight: 24,
  run: ({ ingredient, offers }, { facts, today }) =>
    assessEach('safety', offers, (offer) => {
      const found = facts('ewg', { ingredient, offer }, today);
      const data = found[0]?.data;
      if (data === undefined) return null;
      const year = String(data['year']);
      if (data['list'] === 'clean-fifteen')
        return { verdict: 'neutral', reason: `on EWG’s ${year} Clean Fifteen`, facts: found };
      return data['organic'] === true
        ? { verdict: 'prefer', reason: `organic, a ${year} Dirty Dozen crop`, facts: found }
        : { verdict: 'caution', reason: `on EWG’s ${year} Dirty Dozen, not organic`, facts: found };
    }),
};
export default safety;
