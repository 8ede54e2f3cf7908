import type { Advisor } from '../../core/ports';
import { assessEach } from '../assess-by-facts';

/**
 * Words on the pack that mean industrial formulation, unless the shopper asked for that word; else the NOVA group of the product's
 * record, if any.
 */
const processing: Advisor = {
  id: 'processing',
  title: 'Little processed',
  defaultWeight: 10,
  run: ({ ingredient, offers }, { facts, today }) =>
    assessEach('processing', offers, (offer) => {
      const found = facts('processing', { ingredient, offer }, today).filter(
        ({ data }) => !ingredient.name.includes(String(data?.['word'] ?? '')),
      );
      // The record's allergens and ingredients are shown whatever the title says: decide.ts checks diets against them.
      const recorded = facts('open-food-facts', { ingredient, offer }, today);
      const word = found[0]?.data?.['word'];
      if (word !== undefined)
        return { verdict: 'caution', reason: `title says ${String(word)}`, facts: [...found, ...recorded] };
      const nova = recorded.find(({ data }) => data?.['nova'] !== undefined)?.data?.['nova'];
      if (recorded.length === 0) return null;
      if (nova === 4) return { verdict: 'caution', reason: 'ultra-processed (NOVA 4)', facts: recorded };
      if (nova === 1) return { verdict: 'prefer', reason: 'unprocessed (NOVA 1)', facts: recorded };
      return { verdict: 'neutral', reason: '', facts: recorded };
    }),
};
export default processing;
