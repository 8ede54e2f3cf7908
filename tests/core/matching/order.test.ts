import { describe, expect, it } from 'vitest';
import { certainFrom, closeFrom, matchOffers } from '../../../lib/core/matching/match';
import { always } from '../../support/always';
import { anIngredient, anOffer } from '../../support/builders';

const foods = ['rice', 'red onion', 'milk', 'chicken breast', 'black pepper', 'tomato', 'coconut milk', 'butter'];
const makers = ['', 'Alder Mill', 'Valley Farms', 'Great Lakes'];
const kinds = [
  '{}',
  'Organic {}',
  'Fresh {}',
  '{} Soup',
  'Smoked {}',
  '{} Powder',
  '{} Free Crackers',
  'Whole {}, 1 kg',
];

describe('matching, always', () => {
  it('judges an offer alike wherever it stands in the answer of the store', () => {
    always(300, (random) => {
      const wanted = anIngredient({ name: random.pick(foods) });
      const offers = Array.from({ length: random.int(1, 8) }, (_, at) =>
        anOffer({
          sku: `s${String(at)}`,
          title:
            `${random.pick(makers)} ${random.pick(kinds).replace('{}', random.pick([wanted.name, ...foods]))}`.trim(),
        }),
      );
      const verdicts = new Map(matchOffers(wanted, offers).map((match, at) => [offers[at]?.sku, match]));
      const shuffled = random.shuffle(offers);
      for (const [at, match] of matchOffers(wanted, shuffled).entries())
        expect(match, shuffled[at]?.title).toEqual(verdicts.get(shuffled[at]?.sku));
    });
  });

  it('has a score from 0 to 1, and is as sure as that says', () => {
    always(300, (random) => {
      const wanted = anIngredient({ name: random.pick(foods) });
      const title = random.pick(kinds).replace('{}', random.pick(foods));
      const [match] = matchOffers(wanted, [anOffer({ sku: 's', title })]);
      expect(match?.score).toBeGreaterThanOrEqual(0);
      expect(match?.score).toBeLessThanOrEqual(1);
      const { score = Number.NaN } = match ?? {};
      expect(match?.confidence).toBe(score >= certainFrom ? 'certain' : score >= closeFrom ? 'close' : 'none');
    });
  });
});
