import { describe, expect, it } from 'vitest';
import { parseIngredientLine } from '../../../lib/agents/meals/parse-line';
import { judgeDiet } from '../../../lib/core/diet/diet';
import { matchOffer } from '../../../lib/core/matching/match';
import { anOffer } from '../../support/builders';

const butters = [
  'peanut', 'almond', 'cashew', 'hazelnut', 'walnut', 'pecan', 'pistachio', 'macadamia', 'sunflower seed', 'pumpkin seed', 'sesame', 'soy nut',
]; // prettier-ignore
const capital = (text: string) => text.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
const confidence = (asked: string, title: string) => {
  const { name, form, quantity, note } = parseIngredientLine(asked);
  return matchOffer({ name, form, quantity, note }, anOffer({ sku: 'a', title })).confidence;
};

describe.each(butters)('%s butter', (of) => {
  it('is its own food, and no butter of milk', () => {
    expect(confidence(`2 tbsp ${of} butter`, `Grove ${capital(of)} Butter, 16 oz`)).toBe('certain');
    for (const title of ['Unsalted Butter, 8 oz', 'Daisy Lane Salted Butter, 16 oz', 'Whipped Butter Tub'])
      expect(confidence(`2 tbsp ${of} butter`, title), title).toBe('none');
    expect(confidence('100 g butter', `Grove ${capital(of)} Butter, 16 oz`)).toBe('none');
  });

  it('holds no milk that would be seen', () => {
    const offer = anOffer({ sku: 'a', title: `${capital(of)} Butter, 16 oz` });
    expect(judgeDiet(offer, { diets: [], avoid: ['dairy'] }).verdict).not.toBe('conflict');
  });
});

it('is not met by the butter of another seed or nut', () => {
  for (const asked of butters)
    for (const sold of butters)
      if (asked !== sold)
        expect(confidence(`${asked} butter`, `${capital(sold)} Butter, 12 oz`), `${asked}, ${sold}`).not.toBe(
          'certain',
        );
});
