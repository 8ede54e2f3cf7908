import type { Advisor } from '../../core/ports';
import { assessEach } from '../concern';

/**
 * What a product's record says besides its processing: allergens (a diet or an allergy the shopper named rules the product out in
 * decide.ts) and labels. It weighs nothing: records exist for some products only.
 */
const record: Advisor = {
  id: 'record',
  title: 'Product record (Open Food Facts)',
  defaultWeight: 0,
  run: ({ ingredient, offers }, { facts, today }) =>
    assessEach('record', offers, (offer) => {
      const found = facts('open-food-facts', { ingredient, offer }, today).filter(
        ({ data }) => data?.['nova'] === undefined,
      );
      return found.length === 0 ? null : { verdict: 'neutral', reason: '', facts: found };
    }),
};
export default record;
