import type { Advisor } from '../../core/ports';
import { assessEach, factsWith } from '../assess-by-facts';

/** The amount of packaging by the pack's own words; a pack that says nothing is neither preferred nor avoided. */
const packaging: Advisor = {
  id: 'packaging',
  title: 'Little packaging',
  defaultWeight: 8,
  run: ({ ingredient, offers }, { facts, today }) =>
    assessEach('packaging', offers, (offer) => {
      const found = facts('packaging', { ingredient, offer }, today);
      const more = factsWith(found, 'kind', ['more'])[0];
      if (more !== undefined) return { verdict: 'caution', reason: String(more.data?.['word']), facts: found };
      const less = factsWith(found, 'kind', ['less'])[0];
      return less === undefined ? null : { verdict: 'prefer', reason: String(less.data?.['word']), facts: found };
    }),
};
export default packaging;
