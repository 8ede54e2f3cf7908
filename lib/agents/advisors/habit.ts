import { formatDate } from '../../core/text/format-date';
import { memorySource } from '../../core/fact/own-facts';
import type { Advisor } from '../../core/ports';
import { assessEach } from '../assess-by-facts';

const said = {
  chosen: { verdict: 'prefer', reason: 'you chose this last time', claim: 'You chose this one yourself' },
  'passed-over': { verdict: 'caution', reason: 'you swapped it last time', claim: 'You took another one instead' },
  removed: { verdict: 'caution', reason: 'you took it out last time', claim: 'You took it out of the cart' },
} as const;

/**
 * What the shopper did with this product for this ingredient in this store before. Its weight brings a chosen product back unless it
 * costs about twice as much, and is bounded like that of every advisor.
 */
const habit: Advisor = {
  id: 'habit',
  title: 'What you chose before',
  defaultWeight: 50,
  isPersonal: true,
  run: ({ ingredient, offers }, { today, taste }) =>
    assessEach('habit', offers, (offer) => {
      const past = taste?.choiceOf(ingredient, offer.sku) ?? null;
      if (past === null) return null;
      const { verdict, reason, claim } = said[past.kind];
      const fact = {
        id: `habit:${past.kind}`,
        claim: `${claim}, on ${formatDate(past.on, today)}`,
        source: memorySource,
        asOf: past.on,
        isStale: false,
      };
      return { verdict, reason, facts: [fact] };
    }),
};
export default habit;
