import { describe, expect, it } from 'vitest';
import { matchOffer } from '../../../lib/core/matching/match';
import type { Quantity } from '../../../lib/core/meal/quantity';
import { packSizeOf } from '../../../lib/core/offer/pack-size';

/** What a cook asks for, titles that are it, and titles that are the same food put up in another way. */
const rows: readonly (readonly [name: string, quantity: Quantity, right: string, preserved: string])[] = [
  ['fig', { amount: 6, unit: 'each' }, 'Figs 4 Pack; Fresh Figs 250g', 'Dried Figs 250g; Figs in Syrup 400g; Figs 250g'],
  ['artichoke', { amount: 2, unit: 'each' }, 'Globe Artichoke Each', 'Artichoke Hearts in Oil 280g; Artichoke Hearts 390g'],
  ['sweetcorn', { amount: 4, unit: 'ear' }, 'Corn on the Cob 4 Pack; Sweet Corn, each', 'Sweetcorn 340g; Sweetcorn 198g'],
  ['coconut', { amount: 1, unit: 'each' }, 'Coconut Each', 'Desiccated Coconut 200g'],
  ['pear', { amount: 2, unit: 'each' }, 'Conference Pears 6 Pack', 'Pear Halves 411g; Pears in Red Wine 340g; Pear Cups 4 ct'],
  ['papaya', { amount: 1, unit: 'each' }, 'Papaya Each', 'Papaya Chunks 420g; Papaya Slices 850g'],
  ['cherry', { amount: 200, unit: 'g' }, 'Cherries 200g', 'Cherries in Kirsch 390g; Cherries in Brandy 200g'],
  ['lemon', { amount: 3, unit: 'each' }, 'Lemons 4 Pack', 'Preserved Lemons 220g'],
  ['asparagus', { amount: 200, unit: 'g' }, 'Asparagus Tips 200g', 'White Asparagus in Jar 320g; Asparagus Spears 425g'],
  ['cod', { amount: 300, unit: 'g' }, 'Cod Fillets 300g; Frozen Cod Fillets 400g', 'Salted Cod 400g; Salt Cod 400g'],
  ['haddock', { amount: 300, unit: 'g' }, 'Haddock Fillets 300g', 'Salted Haddock 400g; Haddock in Vinegar 200g'],
  ['mussel', { amount: 500, unit: 'g' }, 'Fresh Mussels 1kg', 'Mussels in Vinegar 200g; Mussels in White Wine 450g'],
  ['squid', { amount: 200, unit: 'g' }, 'Squid Tubes 250g', 'Squid in Ink 110g'],
  ['whole mackerel', { amount: 1, unit: 'kg' }, 'Whole Mackerel', 'Smoked Mackerel Fillets 200g'],
  ['whole chicken', { amount: 1, unit: 'each' }, 'Whole Chicken 1.6kg', 'Whole Smoked Chicken 1kg; Whole Cooked Chicken 900g'],
  ['herring', { amount: 4, unit: 'each' }, 'Fresh Herring Each', 'Kippered Herring 100g'],
  ['lamb chop', { amount: 4, unit: 'each' }, 'Lamb Chops 4 Pack', 'Minted Lamb Chops 400g'],
]; // prettier-ignore

/** What is the same however it is put up, so that it stays a sure pick. */
const usual: readonly (readonly [name: string, quantity: Quantity, title: string])[] = [
  ['sweetcorn', { amount: 200, unit: 'g' }, 'Sweetcorn 340g'],
  ['fig', { amount: 200, unit: 'g' }, 'Dried Figs 250g'],
  ['anchovy', { amount: 50, unit: 'g' }, 'Salted Anchovies 100g'],
  ['butter', { amount: 250, unit: 'g' }, 'Salted Butter 250g'],
  ['mushroom', { amount: 250, unit: 'g' }, 'Closed Cup Mushrooms 250g'],
  ['mushroom', { amount: 200, unit: 'g' }, 'Sliced Mushrooms 200g'],
  ['tomato', { amount: 500, unit: 'g' }, 'Tomatoes Punnet 500g'],
];

describe('fresh food and what is put up', () => {
  const confidenceOf = (name: string, quantity: Quantity, title: string) =>
    matchOffer({ name, form: null, quantity }, { title, brand: null, department: null, pack: packSizeOf(title, null) })
      .confidence;

  it.each(rows)('tells %s as it grows from the same in jars, salt or spirits', (name, quantity, right, preserved) => {
    for (const title of right.split('; '))
      expect([title, confidenceOf(name, quantity, title)]).toEqual([title, 'certain']);
    for (const title of preserved.split('; '))
      expect([title, confidenceOf(name, quantity, title)]).not.toEqual([title, 'certain']);
  });

  it.each(usual)('holds nothing against %s that is sold so', (name, quantity, title) => {
    expect(confidenceOf(name, quantity, title)).toBe('certain');
  });
});
