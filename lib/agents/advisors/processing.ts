import type { Advisor } from '../../core/ports';
import { assessEach } from '../concern';

/** Words on the pack that tell of industrial formulation, unless the shopper asked for that very word. */
const processing: Advisor = {
  id: 'processing',
  title: 'Little processed',
  defaultWeight: 10,
  run: ({ ingredient, offers }, { facts, today }) =>
    assessEach('processing', offers, (offer) => {
      const found = facts('processing', { ingredient, offer }, today).filter(
        ({ data }) => !ingredient.name.includes(String(data?.['word'] ?? '')),
      );
      const word = found[0]?.data?.['word'];
      return word === undefined ? null : { verdict: 'caution', reason: `title says ${String(word)}`, facts: found };
    }),
};
export default processing;
