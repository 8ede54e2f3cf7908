import { describe, expect, it } from 'vitest';
import { ingredientLabel } from '../../../../lib/core/meal/ingredient';
import { read } from '../meal-builders';
import { forbiddenPrompts } from './forbidden-prompts';
import { harmlessWords } from './harmless-words';

/** What a list may not name, by what was forbidden. */
const forbidden: Readonly<Record<string, RegExp>> = {
  gluten: /\b(?:flour|bread|pasta|spaghetti|noodles?|bun|breadcrumbs?|soy sauce)\b/,
  wheat: /\b(?:flour|bread|pasta|bun|breadcrumbs?)\b/,
  dairy: /\b(?:milk|butter|cheese|cream|yogurt)\b/,
  milk: /\b(?:milk|butter|cheese|cream|yogurt)\b/,
  cheese: /\bcheese\b/,
  cream: /\bcream\b/,
  nuts: /\b(?:nuts?|walnuts?|almonds?|pecans?|pesto)\b/,
  peanut: /\b(?:peanuts?|satay)\b/,
  egg: /\b(?:eggs?|mayonnaise)\b/,
  onion: /\b(?:onions?|shallots?)\b/,
  garlic: /\bgarlic\b/,
  mushroom: /\bmushrooms?\b/,
  shellfish: /\b(?:shrimp|prawns?|mussels?|clams?|crab)\b/,
  fish: /\b(?:fish sauce|salmon|tuna|cod|anchov\w+)\b/,
  soy: /\b(?:soy sauce|tofu|edamame)\b/,
  sesame: /\b(?:sesame|tahini)\b/,
  pork: /\b(?:pork|bacon|ham|pancetta)\b/,
  beef: /\bbeef\b/,
  meat: /\b(?:beef|chicken|pork|bacon|lamb)\b/,
  vegan: /\b(?:beef|chicken|eggs?|(?:mozzarella|parmesan|ricotta|cheddar) cheese|heavy cream|honey)\b/,
};

/** Names that hold a forbidden word and not the thing: what is sold free of it, and what only sounds like it. */
const fits =
  /\b(?:vegan|plant-based|\w+-free|coconut (?:milk|cream)|oat (?:milk|cream)|rice (?:flour|milk|noodles?)|turkey bacon|peanut butter|seed butter)\b/;

describe('what someone cannot eat, said in any way', () => {
  it.each(forbiddenPrompts)('%s', async (prompt, kinds) => {
    const { constraints, dishConstraints = [], ingredients, question } = await read(prompt);
    const isRead = [constraints, ...dishConstraints].some(({ diets, avoid }) => diets.length > 0 || avoid.length > 0);
    const names = ingredients.map((line) => ingredientLabel(line)).filter((name) => !fits.test(name));
    const listed = kinds.split(' ').flatMap((kind) => names.filter((name) => forbidden[kind]?.test(name) === true));
    expect(isRead).toBe(true);
    // What the shopper names against the wish stays, with a question.
    if (question === null || !question.includes('does not fit')) expect(listed).toEqual([]);
  });
});

describe('what forbids nothing', () => {
  it.each(harmlessWords)('%s', async (prompt) => {
    const { constraints } = await read(prompt);
    expect(constraints).toMatchObject({ diets: [], avoid: [] });
  });

  it('asks about a table of which some keep a diet, and keeps the meal', async () => {
    const { dishes, servings, constraints, question } = await read('two of us are vegan, four are not: burgers');
    expect({ dishes, servings, diets: constraints.diets }).toEqual({
      dishes: ['burgers'],
      servings: 6,
      diets: ['vegan'],
    });
    expect(question).toContain('two vegan');
  });

  it('reads one guest of several as one of them, not as the number of servings', async () => {
    const { servingsGiven, constraints } = await read('lasagna and garlic bread, one guest is coeliac');
    expect({ servingsGiven, diets: constraints.diets }).toEqual({ servingsGiven: false, diets: ['gluten-free'] });
  });

  it.each([
    ['brownies 12', 'brownies', 12],
    ['burgers x4', 'burgers', 4],
    ['vegan pancakes x 8', 'pancakes', 8],
  ])('%s: a number after a dish says for how many', async (prompt, dish, servings) => {
    expect(await read(prompt)).toMatchObject({ dishes: [dish], servings });
  });

  it('keeps a number after what shops sell among plain foods as its amount', async () => {
    const { dishes, ingredients } = await read('bread 2, milk 1, eggs 12');
    expect(dishes).toEqual([]);
    expect(ingredients.map(({ name, quantity }) => [name, quantity?.amount])).toEqual([
      ['bread', 2],
      ['milk', 1],
      ['egg', 12],
    ]);
  });
});
