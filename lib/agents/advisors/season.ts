import type { Advisor } from '../../core/ports';
import { assessEach } from '../assess-by-facts';

/** Fresh produce that is in season now where the shopper buys, or in most of the mainland US. */
const season: Advisor = {
  id: 'season',
  title: 'In season',
  defaultWeight: 10,
  run: ({ ingredient, offers }, { facts, today }) =>
    assessEach('season', offers, (offer) => {
      const found = facts('season', { ingredient, offer }, today);
      const data = found[0]?.data;
      if (data === undefined) return null;
      const when = String(data['when']);
      if (data['isAtPeak'] === true) return { verdict: 'prefer', reason: `at its peak in ${when}`, facts: found };
      if (data['isInSeason'] === true) return { verdict: 'prefer', reason: `in season in ${when}`, facts: found };
      return {
        verdict: 'neutral',
        reason: data['isNowhere'] === true ? `out of season in ${when}` : '',
        facts: found,
      };
    }),
};
export default season;
