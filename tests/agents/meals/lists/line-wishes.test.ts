import { describe, expect, it } from 'vitest';
import { read } from '../meal-builders';

/** Prompt, the line, what it must fit. Nothing of it is asked of the rest. */
const ofLines: readonly (readonly [prompt: string, name: string, diets: string, avoid: string])[] = [
  ['Groceries:\n2 packs sausages (gluten free)\n1 kg potatoes\n500 ml milk', 'gluten-free sausage', 'gluten-free', ''],
  ['6 burgers (vegan!)\n6 buns\n1 lettuce', 'vegan burger', 'vegan', ''],
  ['1 loaf bread - has to be vegan\n200 g butter\n6 eggs', 'vegan bread', 'vegan', ''],
  ['2 pts milk - must be lactose free\n12 eggs\n1 loaf bread', 'lactose-free milk', 'lactose-free', ''],
  ['500 ml cream (lactose-free)\n12 eggs\n1 loaf bread', 'lactose-free cream', 'lactose-free', ''],
  ['minced beef (halal), rice, yogurt', 'halal beef', 'halal', ''],
  ['1 lb ground beef (halal)\n2 onions', 'halal ground beef', 'halal', ''],
  ['500g halal mince\n2 onions\n1 tin tomatoes', 'halal mince', 'halal', ''],
  ['3 lb kosher brisket\n2 onions', 'kosher brisket', 'kosher', ''],
  ['crackers - egg free, jam - nut free, milk', 'egg-free cracker', '', 'egg'],
  ['biscuits - nut free, yoghurt - dairy free, bread - gluten free', 'gluten-free bread', 'gluten-free', ''],
  ['biscuits - nut free, yoghurt - dairy free, bread - gluten free', 'nut-free biscuit', 'nut-free', ''],
  ['400g chocolate (nut-free please)\n12 eggs\n1 l milk', 'nut-free chocolate', 'nut-free', ''],
  ['2 tubs ice cream (no nuts)\n1 kg carrots\n6 apples', 'ice cream', '', 'nut'],
  ['4 naan (without milk)\n1 kg carrots\n6 apples', 'dairy-free naan', 'dairy-free', ''],
  ['1 jar pesto (vegan, nut free)\n500 g pasta\n6 apples', 'vegan nut-free pesto', 'nut-free vegan', ''],
  ['1. halal lamb 1kg\n2. couscous\n3. mint', 'halal lamb', 'halal', ''],
  ['gluten-free flour 500g, eggs 6, butter 250g', 'gluten-free flour', 'gluten-free', ''],
  ['vegan cheese 200g, eggs 6, ham', 'vegan cheese', 'vegan', ''],
  ['dairy free spread, bread, ham', 'dairy free spread', 'dairy-free', ''],
  ['250 g sweets (halal or vegan)\n6 eggs\n1 l milk', 'halal vegan sweet', 'halal vegan', ''],
  ['300 g parmesan (vegetarian rennet)\n6 eggs\n1 l milk', 'vegetarian parmesan', 'vegetarian', ''],
  ['1 box muesli - gluten free pls\n6 eggs\n1 l milk', 'gluten-free muesli', 'gluten-free', ''],
  ['200 g ham (for Sam: nut free)\n6 eggs\n1 l milk', 'nut-free ham', 'nut-free', ''],
  ['500g pasta gluten free\n6 eggs\n200 g ham', 'gluten-free pasta', 'gluten-free', ''],
];

describe('a diet said of one line of a list', () => {
  it.each(ofLines)('%j: %s', async (prompt, name, diets, avoid) => {
    const reading = await read(prompt);
    const line = reading.ingredients.find((each) => each.name === name);
    const names = JSON.stringify(reading.ingredients.map((each) => each.name));
    expect((line?.constraints?.diets ?? []).toSorted().join(' '), names).toBe(diets);
    expect((line?.constraints?.avoid ?? []).join(' ')).toBe(avoid);
    expect(reading.constraints).toMatchObject({ diets: [], avoid: [] });
    expect(reading.ingredients.length).toBeGreaterThan(1);
  });

  it.each([
    ['pasta (we are coeliac), tomatoes, ham', 'gluten-free'],
    ['steak, chips, peas - gluten free please', 'gluten-free'],
    ['vegan pasta bake (nut free), garlic bread', 'nut-free'],
    ['500 g pasta (everything must be gluten free)\n6 tomatoes\n200 g ham', 'gluten-free'],
  ])('said of all it holds for all: %j', async (prompt, diet) => {
    const { constraints, dishConstraints = [] } = await read(prompt);
    expect([...constraints.diets, ...dishConstraints.flatMap(({ diets }) => diets)]).toContain(diet);
  });

  it.each([
    '8 hot dogs (kosher)\n8 buns\n1 l milk',
    'meatballs (vegetarian) 400g, rice, ham',
    'sausages (gluten free)\n1 bag peas\n1 lemon',
    'fish fingers (gluten free)\n1 bag peas\n1 lemon',
    'fish fingers - gluten free\n2 bags peas\n1 lemon',
  ])('what is sold so is not asked about: %j', async (prompt) => {
    expect((await read(prompt)).question).toBeNull();
  });

  it.each([
    '1 lb steak\n2 tsp kosher salt\n1 onion',
    '500 g flour (or gluten-free if needed)\n6 eggs\n1 l milk',
    '1 jar kosher dill pickles\n6 eggs\n1 l milk',
    '500 g pasta (not gluten free)\n6 eggs\n1 l milk',
  ])('what is no wish stays none: %j', async (prompt) => {
    const { constraints, ingredients } = await read(prompt);
    expect(constraints.diets).toEqual([]);
    expect(ingredients.flatMap((line) => line.constraints?.diets ?? [])).toEqual([]);
  });
});

it('the numbers of a list are no amounts', async () => {
  const { ingredients } = await read('1. rice 2kg\n2. yogurt\n3) 4 onions\n4. eggs x 6');
  expect(ingredients.map(({ name, quantity }) => [name, quantity])).toEqual([
    ['rice', { amount: 2, unit: 'kg' }],
    ['yogurt', null],
    ['onion', { amount: 4, unit: 'each' }],
    ['egg', { amount: 6, unit: 'each' }],
  ]);
});
