import type { Advisor } from '../../core/ports';
import { assessEach } from '../concern';

/** Regions of seven from which on a crop counts as in season in the country, and at its height. */
const inSeason = 4;

/** Fresh produce that is in season now in most of the mainland US. */
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
      if (Number(data['height']) >= inSeason)
        return { verdict: 'prefer', reason: `at its peak in ${when}`, facts: found };
      if (Number(data['regions']) >= inSeason)
        return { verdict: 'prefer', reason: `in season in ${when}`, facts: found };
      return {
        verdict: 'neutral',
        reason: Number(data['regions']) === 0 ? `out of season in ${when}` : '',
        facts: found,
      };
    }),
};
export default season;
