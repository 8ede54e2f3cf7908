import { beforeAll, describe, expect, it } from 'vitest';
import { parseDishBook } from '../../../lib/agents/meals/dishes/dish-book';
import type { DishBook } from '../../../lib/agents/meals/dishes/dish-book';
import { parseLexicon } from '../../../lib/agents/meals/words/lexicon';
import type { Lexicon } from '../../../lib/agents/meals/words/lexicon';
import { parseIngredientLine } from '../../../lib/agents/meals/parse-line';
import { readPrompt } from '../../../lib/agents/meals/read-prompt';
import { matchOffer } from '../../../lib/core/matching/match';
import { loadDataFromDisk } from '../../support/load-data';

let book: DishBook;
let lexicon: Lexicon;
beforeAll(async () => {
  book = parseDishBook(await loadDataFromDisk('dishes'));
  lexicon = parseLexicon(await loadDataFromDisk('meals-lexicon'));
});

/** What a list says, a product that is it and one that is it but for the quality. */
const qualities: [said: string, right: string, wrong: string][] = [
  ['low sodium chicken broth', 'Low Sodium Chicken Broth, 32 oz', 'Chicken Broth, 32 oz'],
  ['no salt added black beans', 'Black Beans, No Salt Added, 15 oz can', 'Black Beans, 15 oz can'],
  ['2 percent milk', '2% Reduced Fat Milk, 1 gal', 'Whole Milk, 1 gal'],
  ['fat free milk', 'Fat Free Milk, half gallon', 'Whole Milk, half gallon'],
  ['skinless salmon', 'Skinless Salmon Fillets, 12 oz', 'Skin-On Salmon Fillets, 12 oz'],
  ['bone-in chicken thighs', 'Bone-In Chicken Thighs, 2 lb', 'Boneless Chicken Thighs, 2 lb'],
  ['peeled shrimp', 'Raw Peeled Shrimp, 1 lb', 'Raw Shell-On Shrimp, 1 lb'],
  ['reduced fat feta', 'Reduced Fat Feta Cheese, 6 oz', 'Feta Cheese, 6 oz'],
  ['no sugar added peanut butter', 'No Sugar Added Peanut Butter, 16 oz', 'Peanut Butter, 16 oz'],
  ['lactose free milk', 'Lactose Free Milk 64 fl oz', 'Milk 64 fl oz'],
];

describe('what a list says of a product beside its name', () => {
  it.each(qualities)('%s: %j before %j', (said, right, wrong) => {
    const [ingredient] = readPrompt(`${said}, rice`, book, lexicon).ingredients;
    const score = (title: string): number =>
      ingredient === undefined ? 0 : matchOffer(ingredient, { title, brand: null, department: null }).score;
    expect({ said, ...ingredient, is: score(right) >= 0.68 }).toMatchObject({ is: true });
    expect(score(right)).toBeGreaterThan(score(wrong) + 0.05);
  });

  it.each(['2 avocados each', '2 avocados (each)', '2 avocado ea'])('%s are two pieces', (line) => {
    expect(parseIngredientLine(line)).toMatchObject({ name: 'avocado', quantity: { amount: 2, unit: 'each' } });
    expect(readPrompt(`${line}, rice`, book, lexicon).ingredients).toMatchObject([
      { name: 'avocado', quantity: { amount: 2, unit: 'each' } },
      { name: 'rice' },
    ]);
  });

  it.each(['thick cut bacon', 'center-cut bacon'])('%s is no wish to go without', (line) => {
    const reading = readPrompt(`${line}, eggs`, book, lexicon);
    expect(reading.constraints.avoid).toEqual([]);
    expect(reading.ingredients.map(({ name }) => name).join()).toMatch(/bacon.*,egg$/);
  });
});

describe('a thing to buy that is a dish as well', () => {
  it.each([
    'naan',
    'garlic bread',
    'cornbread',
    'focaccia',
    'tamales',
    'pierogi',
    'baklava',
    'apple pie',
    'banana bread',
  ])('%s among things to buy is bought, and alone it is cooked', (name) => {
    const listed = readPrompt(`rice, ${name}, milk`, book, lexicon);
    expect(listed.dishes).toEqual([]);
    expect(listed.ingredients).toHaveLength(3);
    expect(readPrompt(name, book, lexicon).dishes).toHaveLength(1);
  });
});
