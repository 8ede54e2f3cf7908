import { beforeAll, describe, expect, it } from 'vitest';
import type { Ingredient } from '../../../lib/core/meal/ingredient';
import { otherSpellings } from '../../../lib/core/matching/searching/spellings';
import { createLineReader } from '../../../scripts/quality/sane/sane-lines';
import { decideOver } from '../../../scripts/quality/trust/trust-sane';
import { anOffer } from '../../support/builders';

let read: (text: string) => Ingredient[];
beforeAll(async () => {
  read = await createLineReader();
});

/** What is taken of a shelf, the first the dearest; null where it is asked about. */
function taken(line: string, titles: readonly string[]): string | null {
  const [ingredient] = read(`${line}, saffron`);
  if (ingredient === undefined) return null;
  const offers = titles.map((title, index) =>
    anOffer({ sku: `s${String(index)}`, title, price: { minor: 900 - index * 100, currency: 'USD' } }),
  );
  const decision = decideOver(ingredient, offers, 'USD');
  const pick = decision?.candidates.find(({ offer }) => offer.sku === decision.picks?.balanced.sku);
  return decision?.outcome === 'picked' ? (pick?.offer.title ?? null) : null;
}

describe('what was said of a thing', () => {
  it.each([
    [
      'tuna in spring water',
      ['Tuna Chunks in Spring Water 145g', 'Tuna Chunks in Sunflower Oil 145g', 'Tuna Pouch 80g'],
    ],
    ['sardines in tomato sauce', ['Sardines in Tomato Sauce 120g', 'Sardines in Olive Oil 120g']],
    ['tinned mackerel', ['Mackerel Fillets in Brine 125g tin', 'Smoked Mackerel Fillets 200g']],
    ['ground almonds', ['Ground Almonds 200g', 'Whole Almonds 200g', 'Almonds 150g']],
    ['pitted green olives', ['Pitted Green Olives 160g', 'Green Olives 160g']],
    ['pineapple chunks', ['Pineapple Chunks in Juice 432g', 'Pineapple each']],
    ['cinnamon sticks', ['Cinnamon Sticks 30g', 'Cinnamon 40g']],
    ['mature cheddar', ['Mature Cheddar 400g', 'Extra Mature Cheddar 350g', 'Mild Cheddar 400g']],
    ['lactose free milk', ['Lactofree Whole Milk Drink 1l', 'Whole Milk 1l']],
    ['raw king prawns', ['Raw King Prawns 200g', 'Peeled King Prawns 200g', 'Cooked King Prawns 200g']],
    ['fat free greek yogurt', ['0% Fat Greek Yogurt 500g', 'Plain Greek Yogurt 500g']],
    ['whole wheat tortillas', ['Whole Wheat Tortillas 8 ct', 'Corn & Wheat Tortillas 8 ct']],
    ['peppermint tea', ['Peppermint Tea 20 bags', 'Tetley Tea Bags 80']],
  ])('%s is told apart from the rest', (line, titles) => {
    expect(taken(line, titles)).toBe(titles[0]);
  });

  it.each([
    ['tinned salmon', ['Scottish Salmon Fillets 240g', 'Smoked Salmon 100g']],
    ['tuna in oil', ['Tuna Pouch 80g', 'Tuna in Brine 145g']],
    ['ground almonds', ['Whole Almonds 200g', 'Almond Slices 6 pack']],
    ['curly parsley', ['Flat Leaf Parsley 30g']],
    ['zubrowski ketchup', ['Tomato Ketchup 460g', 'Harrow Tomato Ketchup 500g']],
  ])('%s is not surely anything else', (line, titles) => {
    expect(taken(line, titles)).toBeNull();
  });
});

describe('a kind nobody asked for loses to the plain one', () => {
  it.each([
    ['chicken drumsticks', ['Chicken Drumsticks 1kg', 'Roast Chicken Drumsticks 500g']],
    ['chicken wings', ['Chicken Wings 1kg', 'Chinese Chicken Wings 500g']],
    ['natural yogurt', ['Natural Yogurt 500g', 'Plain Sheep’s Milk Yogurt 400g', 'Yogurt Greek Plain 450g']],
    ['orange juice', ['Orange Juice 1l', 'Blood Orange Juice 1l']],
    ['oat milk', ['Oat Milk 1l', 'Barista Oat Milk 1l']],
    ['bagels', ['Bagels 5 pack', 'Sourdough Bagels 5 pack']],
    ['star anise', ['Star Anise 10g', 'Ground Star Anise 40g']],
    ['fusilli', ['Fusilli 500g', 'Tricolore Fusilli 500g']],
  ])('%s', (line, titles) => {
    expect(taken(line, titles)).toBe(titles[0]);
  });
});

describe('otherSpellings', () => {
  it.each([
    ['sundried tomato', 'sun dried tomato'],
    ['corn flakes', 'cornflakes'],
    ['teabags', 'tea bags'],
    ['passionfruit', 'passion fruit'],
  ])('%s is %s as well', (query, other) => {
    expect(otherSpellings(query)).toContain(other);
  });
});
