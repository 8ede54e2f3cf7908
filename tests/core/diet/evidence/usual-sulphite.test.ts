import { describe, expect, it } from 'vitest';
import { packEvidence } from '../../../../lib/core/diet/pack-evidence';

const usual = (title: string): ReadonlySet<string> => packEvidence({ title, brand: null, labels: [] }).usual;

/** Plain foods beside the same foods treated: only the treatment brings sulphites, and what is packed with them. */
describe('sulphites that a title does not name', () => {
  it.each([
    'Dates',
    'Currants',
    'Dried Apricots',
    'Sun-Dried Apricots',
    'Dehydrated Mango',
    'Crystallised Ginger',
    'Candied Pineapple',
    'Glace Cherries',
    'Soft Apricots',
    'No Need to Soak Prunes',
    'Ready to Eat Apricots',
    'Apple Chips',
    'Apple Rings',
    'Goji Berries',
    'Golden Berries',
    'Inca Berries',
    'Sun Dried Tomatoes',
    'Pickled Onions',
    'Artichokes in Oil',
    'Artichokes in Extra Virgin Olive Oil',
    'Antipasto Peppers',
    'Minced Garlic',
    'Garlic Puree',
    'Peeled Potatoes',
    'Pre-Peeled Potatoes',
    'Mash Potatoes',
    'Mashed Potatoes',
    'Potato Flakes',
    'Canned Mushrooms',
    'Mushrooms Tin',
    'White Wine Vinegar',
    'Vinegar of Sherry',
    'Balsamic Vinegar',
  ])('are usual in %s', (title) => {
    expect(usual(title).has('sulphite')).toBe(true);
  });

  it.each([
    'Fresh Dates',
    'Frozen Dates',
    'Red Currants',
    'Apricots',
    'Berries',
    'Tomatoes',
    'Onions',
    'Artichokes',
    'Garlic',
    'Potatoes',
    'Mushrooms',
    'Diced Carrots',
    'Frozen Peas',
  ])('are not in %s', (title) => {
    expect(usual(title).has('sulphite')).toBe(false);
  });

  it('come with mustard and celery in vinegar, and with nuts among dried fruit', () => {
    expect([...usual('Pickled Onions')]).toEqual(expect.arrayContaining(['mustard', 'celery']));
    expect([...usual('Dehydrated Mango')]).toEqual(expect.arrayContaining(['nut', 'peanut']));
    expect(usual('Peeled Potatoes').has('mustard')).toBe(false);
  });
});

it('a powdered plant milk may hold milk and wheat, a fluid one not', () => {
  expect([...usual('Almond Milk Powder')]).toEqual(expect.arrayContaining(['milk', 'gluten', 'wheat']));
  expect(usual('Almond Milk').has('milk')).toBe(false);
});
