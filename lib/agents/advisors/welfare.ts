import type { Advisor } from '../../core/ports';
import { factsWith } from '../concern';

/** Animals: third-party welfare standards are preferred, a brand's own word ("cage-free") is only told. */
const welfare: Advisor = {
  id: 'welfare',
  title: 'Animal welfare',
  defaultWeight: 16,
  run: ({ ingredient, offers }, { facts, today }) =>
    offers.flatMap((offer) => {
      const found = factsWith(facts('certifications', { ingredient, offer }, today), 'concern', [
        'animals',
        'animals-basic',
        'fish',
      ]);
      const certified = found.find(({ data }) => data?.['kind'] === 'third-party');
      const first = certified ?? found[0];
      if (first === undefined) return [];
      return [
        {
          advisor: 'welfare',
          sku: offer.sku,
          verdict: certified === undefined ? ('neutral' as const) : ('prefer' as const),
          reason: String(first.data?.['name'] ?? ''),
          facts: found,
        },
      ];
    }),
};
export default welfare;
