import { describe, expect, it } from 'vitest';
import { read } from './meal-builders';

describe('what a count weighs', () => {
  it.each([
    ['8 chicken thighs (about 1.2 kg)', 'about 1.2 kg'],
    ['4 chicken breasts, about 600 g', 'about 600 g'],
    ['1 (28 oz) can tomatoes', '28 oz'],
  ])('is kept beside it: %s', async (line, note) => {
    const { ingredients } = await read(`${line}, bread`);
    expect(ingredients).toHaveLength(2);
    expect(ingredients[0]?.note).toContain(note);
  });
});

describe('a list whose amounts stand after the names', () => {
  it.each([
    ['rice: 2 cups', 'rice', 2, 'cup'],
    ['flour - 500 g', 'flour', 500, 'g'],
    ['salmon 400g', 'salmon', 400, 'g'],
    ['celery, 1 bunch', 'celery', 1, 'bunch'],
    ['eggs x 6', 'egg', 6, 'each'],
    ['eggs - 12', 'egg', 12, 'each'],
    ['black beans x 2 cans', 'black bean', 2, 'can'],
    ['garlic - 4 cloves', 'garlic', 4, 'clove'],
    ['ginger, 1 knob', 'ginger', 1, 'knob'],
    ['handful parsley', 'parsley', 1, 'handful'],
    ['a pair of eggs', 'egg', 2, 'each'],
    ['thumb of ginger', 'ginger', 1, 'knob'],
    ['2 ribs celery', 'celery', 2, 'stalk'],
    ['4 corn cobs', 'corn', 4, 'ear'],
    ['5 dill fronds', 'dill', 5, 'sprig'],
    ['500 gr. minced beef', 'beef mince', 500, 'g'],
    ['two and a half pounds of beef', 'beef', 2.5, 'lb'],
    ['2 and a quarter lbs of ham', 'ham', 2.25, 'lb'],
    ['a pint and a half of milk', 'milk', 1.5, 'pint'],
    ['two kilos and a half of potatoes', 'potato', 2.5, 'kg'],
    ['a quarter of a cup of rice', 'rice', 0.25, 'cup'],
    ['quarter kilo smoked salmon', 'salmon', 0.25, 'kg'],
    ['three quarters of a pound of mince', 'mince', 0.75, 'lb'],
    ['4 pots of yogurt', 'yogurt', 4, 'package'],
  ])('%s', async (prompt, name, amount, unit) => {
    // Alone, before and after another thing.
    for (const text of [prompt, `bread, ${prompt}`, `${prompt}, bread`]) {
      const { ingredients } = await read(text);
      expect(ingredients.filter((each) => each.name !== 'bread')).toMatchObject([{ name, quantity: { amount, unit } }]);
    }
  });

  it.each([
    ['burgers x4', 'burgers'],
    ['pancakes: 8', 'pancakes'],
    ['ribs, coleslaw', 'ribs'],
    ['2 ribs and cornbread', 'ribs'],
  ])('%s is still the dish', async (prompt, dish) => {
    expect((await read(prompt)).dishes).toContain(dish);
  });

  it.each(['butter, 2 eggs', 'bread, 2 lb potatoes, milk', 'half and half - 1 cup'])(
    'no amount goes to another food: %s',
    async (prompt) => {
      const { ingredients } = await read(prompt);
      const counted = ingredients.filter(({ quantity }) => quantity !== null).map(({ name }) => name);
      expect(counted).toHaveLength(1);
      expect(['egg', 'potato', 'half and half']).toContain(counted[0]);
    },
  );
});
