import type { Advisor } from '../../core/ports';
import { assessEach, factsWith } from '../assess-by-facts';

/** Workers and land where it was grown: fair-trade and farm standards, third-party only. */
const trade: Advisor = {
  id: 'trade',
  title: 'Fair trade and farm standards',
  defaultWeight: 8,
  run: ({ ingredient, offers }, { facts, today }) =>
    assessEach('trade', offers, (offer) => {
      const found = factsWith(facts('certifications', { ingredient, offer }, today), 'concern', [
        'workers',
        'environment',
      ]);
      const certified = factsWith(found, 'kind', ['third-party'])[0];
      if (certified !== undefined)
        return { verdict: 'prefer', reason: String(certified.data?.['name'] ?? ''), facts: found };
      return found.length === 0 ? null : { verdict: 'neutral', reason: '', facts: found };
    }),
};
export default trade;
