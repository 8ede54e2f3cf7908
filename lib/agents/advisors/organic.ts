import type { Advisor } from '../../core/ports';
import { assessEach, factsWith } from '../assess-by-facts';

/** Organic farming: a named standard, or the word itself, which the US and the EU allow only on certified goods (7 CFR 205). */
const organic: Advisor = {
  id: 'organic',
  title: 'Organic',
  defaultWeight: 16,
  run: ({ ingredient, offers }, { facts, today }) =>
    assessEach('organic', offers, (offer) => {
      const found = factsWith(facts('certifications', { ingredient, offer }, today), 'concern', ['organic']);
      const best = found.find(({ data }) => data?.['kind'] === 'third-party') ?? found[0];
      return best === undefined
        ? null
        : { verdict: 'prefer', reason: String(best.data?.['name'] ?? 'organic'), facts: found };
    }),
};
export default organic;
