import type { Advisor } from '../../core/ports';
import { assessEach, factsWith } from '../assess-by-facts';

/** Animals and fish: third-party standards are preferred; a brand's own claim ("cage-free") is shown without weight. */
const welfare: Advisor = {
  id: 'welfare',
  title: 'Animal welfare and fishing',
  defaultWeight: 16,
  run: ({ ingredient, offers }, { facts, today }) =>
    assessEach('welfare', offers, (offer) => {
      const found = factsWith(facts('certifications', { ingredient, offer }, today), 'concern', [
        'animals',
        'animals-basic',
        'fish',
      ]);
      const certified = factsWith(found, 'kind', ['third-party'])[0];
      if (certified !== undefined)
        return { verdict: 'prefer', reason: String(certified.data?.['name'] ?? ''), facts: found };
      const claim = found[0];
      return claim === undefined
        ? null
        : { verdict: 'neutral', reason: `says ${String(claim.data?.['name'] ?? '')}`, facts: found };
    }),
};
export default welfare;
