import { beforeAll, describe, expect, it } from 'vitest';
import { parseIngredientLine } from '../../../../lib/agents/meals/parse-line';
import { lineNeed } from '../../../../lib/core/meal/amounts/line-need';
import { PortionTable } from '../../../../lib/core/meal/portion-table';
import type { NeedBasis } from '../../../../lib/core/decision/decision';
import { packSizeOf } from '../../../../lib/core/offer/pack-size';
import { planPacks } from '../../../../lib/core/decision/packs';
import { loadDataFromDisk } from '../../../support/load-data';

let table: PortionTable;
beforeAll(async () => {
  table = PortionTable.parse(await loadDataFromDisk('products-portions'));
});

type Case = [line: string, title: string, size: string | null, count: number, basis: NeedBasis];

function plan(line: string, title: string, size: string | null) {
  const offer = { title, pack: packSizeOf(title, size) };
  const { need, ...rest } = lineNeed(parseIngredientLine(line), offer, table);
  return planPacks(need, offer, rest);
}

describe('the size a line states is its need', () => {
  it.each<Case>([
    ['2 x 400g tins kidney beans', 'Kidney Beans 400g', null, 2, 'stated'],
    ['2 x 400g tins kidney beans', 'Kidney Beans, 15 oz', null, 2, 'stated'],
    ['2 x 400g tins kidney beans', 'Kidney Beans 6 x 400g', null, 1, 'stated'],
    ['1 (15 oz) can pinto beans', 'Pinto Beans', '400 g', 1, 'stated'],
    ['1 (4 oz) can diced green chilies', 'Diced Green Chiles, 4 oz', null, 1, 'stated'],
    ['1 (28-ounce) can diced tomatoes', 'Diced Tomatoes, 28 oz', null, 1, 'stated'],
    ['1 (28-ounce) can diced tomatoes', 'Diced Tomatoes, 14.5 oz', null, 2, 'stated'],
    ['3 (28 oz) cans tomato puree', 'Tomato Puree, 14.5 oz', null, 6, 'stated'],
    ['2 (8-ounce) packages cream cheese', 'Cream Cheese, 8 oz', null, 2, 'stated'],
    ['1 (10 oz.) pkg. frozen spinach', 'Frozen Chopped Spinach, 16 oz', null, 1, 'stated'],
    ['4 (6-ounce) salmon fillets', 'Salmon Fillets 12 oz', null, 2, 'stated'],
    ['3 onions (about 1 pound)', 'Yellow Onions 3 lb', null, 1, 'stated'],
    ['1 (3 pound) whole chicken', 'Whole Chicken 1.5kg', null, 1, 'stated'],
    ['2 (28 oz) cans tomatoes', 'Whole Tomatoes', null, 2, 'named'],
    ['2 x 33 cl cola', 'Cola 330ml', null, 2, 'stated'],
    ['2 x 33 cl cola', 'Cola 2 l', null, 1, 'stated'],
    ['3 x 200 g feta', 'Feta 200g', null, 3, 'stated'],
    ['2 vegetable stock cubes', 'Vegetable Stock 500ml', null, 2, 'table'],
  ])('%s [%s, %s] → %d', (line, title, size, count, basis) => {
    expect(plan(line, title, size)).toMatchObject({ count, basis });
  });
});

describe('a can of no stated size is one can of the usual kind', () => {
  it.each<Case>([
    ['3 cans kidney beans', 'Kidney Beans, 15 oz', null, 3, 'named'],
    ['3 cans kidney beans', 'Kidney Beans 400g', null, 3, 'named'],
    ['1 can navy beans', 'Navy Beans 6 x 400g', null, 1, 'named'],
    ['7 cans navy beans', 'Navy Beans 6 x 400g', null, 2, 'named'],
    ['1 can tomatoes', 'Crushed Tomatoes 28 oz', null, 1, 'table'],
    ['1 can coconut milk', 'Coconut Milk', '160 ml', 3, 'table'],
    ['2 cans of something', 'Something 12 oz', null, 2, 'named'],
    ['2 jars pesto', 'Basil Pesto 190g', null, 2, 'named'],
    ['1 package spaghetti', 'Spaghetti 500g', null, 1, 'named'],
    ['1 package hot dogs', 'Hot Dogs, 8 ct, 12 oz', null, 1, 'named'],
    ['2 packages active dry yeast', 'Active Dry Yeast 3 x 7g', null, 1, 'named'],
    ['1 bottle red wine', 'Red Wine 75cl', null, 1, 'named'],
    ['1 loaf bread', 'White Bread 20 oz', null, 1, 'named'],
    ['2 chickens', 'Whole Chicken 3 lb', null, 2, 'table'],
    ['1 head cauliflower', 'Cauliflower 450g', null, 1, 'table'],
    ['12 cubes beef bouillon', 'Beef Bouillon Cubes 8 ct', null, 2, 'stated'],
  ])('%s [%s, %s] → %d', (line, title, size, count, basis) => {
    expect(plan(line, title, size)).toMatchObject({ count, basis });
  });
});

describe('a part is its share of what the shop sells one of', () => {
  it.each<Case>([
    ['12 mint leaves', 'Mint, 1 bunch', null, 1, 'table'],
    ['12 mint leaves', 'Mint', 'each', 1, 'table'],
    ['5 scallions', 'Scallions', '1 bunch', 1, 'table'],
    ['10 scallions', 'Scallions, each', 'each', 2, 'table'],
    ['3 celery ribs', 'Celery', 'each', 1, 'table'],
    ['6 cloves garlic', 'Garlic, each', 'each', 1, 'table'],
    ['2 heads garlic', 'Garlic', 'each', 2, 'stated'],
    ['5 cabbage leaves', 'Green Cabbage', 'each', 1, 'table'],
    ['4 lime wedges', 'Lime', 'each', 1, 'stated'],
    ['1/2 red onion', 'Red Onion', 'each', 1, 'stated'],
    ['6 slices rye bread', 'Rye Bread', '1 loaf', 1, 'table'],
    ['2 bunches parsley', 'Parsley', '1 bunch', 2, 'stated'],
    ['2 ears corn', 'Sweet Corn 4 ct', null, 1, 'stated'],
    ['3 sprigs marjoram', 'Marjoram', '1 bunch', 1, 'table'],
  ])('%s [%s, %s] → %d', (line, title, size, count, basis) => {
    expect(plan(line, title, size)).toMatchObject({ count, basis });
  });
});

describe('counts stay counts where the store sells pieces', () => {
  it.each<Case>([
    ['6 bananas', 'Banana, each', 'approx. 0.4 lb', 6, 'stated'],
    ['6 bananas', 'Bananas', '5 per pack', 2, 'stated'],
    ['6 bananas', 'Banana', null, 6, 'named'],
    ['6 bananas', 'Bananas', '3 lb', 1, 'table'],
    ['8 bagels', 'Plain Bagels, 6 ct, 20 oz', null, 2, 'stated'],
    ['1 dozen eggs', 'Large Eggs', '6 ct', 2, 'stated'],
    ['3 avocados', 'Avocados in a Net', null, 1, 'unknown'],
    ['2 ketchup', 'Tomato Ketchup', '570 g', 2, 'named'],
  ])('%s [%s, %s] → %d', (line, title, size, count, basis) => {
    expect(plan(line, title, size)).toMatchObject({ count, basis });
  });
});

describe('what cooks up with water is measured by what it makes', () => {
  it.each<Case>([
    ['6 cups chicken broth', 'Chicken Bouillon Cubes, 3.25 oz', null, 1, 'table'],
    ['1 litre vegetable stock', 'Vegetable Stock Cubes 8 x 10g', null, 1, 'table'],
    ['1 litre vegetable stock', 'Vegetable Stock Pots 4 x 28g', null, 1, 'table'],
    ['4 cups beef stock', 'Beef Base 8 oz', null, 1, 'table'],
    ['4 cups beef stock', 'Beef Stock, 32 fl oz', null, 1, 'stated'],
    ['2 l milk', 'Nonfat Dry Milk Powder 25.6 oz', null, 1, 'table'],
    ['4 cups orange juice', 'Frozen Orange Juice Concentrate 12 fl oz', null, 1, 'table'],
  ])('%s [%s, %s] → %d', (line, title, size, count, basis) => {
    expect(plan(line, title, size)).toMatchObject({ count, basis });
  });
});

describe('what was guessed says so', () => {
  it.each<Case>([
    ['2 cups freekeh flakes', 'Freekeh Flakes 500 g', null, 1, 'guessed'],
    ['3 slices seitan', 'Seitan 200 g', null, 1, 'guessed'],
    ['5 leaves of epazote', 'Epazote', '1 bunch', 1, 'guessed'],
    ['4 empanadas', 'Empanadas 400 g', null, 1, 'unknown'],
  ])('%s [%s, %s] → %d', (line, title, size, count, basis) => {
    expect(plan(line, title, size)).toMatchObject({ count, basis });
  });
});
