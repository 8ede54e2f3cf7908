import { describe, expect, it } from 'vitest';
import { createIngredientsByRules } from '../../lib/agents/ingredients';
import { ingredientLabel, MealReading, type Ingredient } from '../../lib/core/meal/ingredient';
import { loadDataFromDisk } from '../support/load-data';
import { recordingSpan } from '../support/recording-span';

const agent = createIngredientsByRules(loadDataFromDisk);
const read = (prompt: string): Promise<MealReading> =>
  agent.read(prompt, { span: recordingSpan(), signal: new AbortController().signal });
const labels = (reading: MealReading): string[] => reading.ingredients.map((line) => ingredientLabel(line));
const line = (reading: MealReading, name: string): Ingredient | undefined =>
  reading.ingredients.find((ingredient) => ingredient.name === name);

describe('a known dish', () => {
  it('gives chicken biryani for 4 with quantities and forms, staples at home', async () => {
    const reading = MealReading.parse(await read('chicken biryani for 4'));
    expect(reading.dishes).toEqual(['chicken biryani']);
    expect(reading).toMatchObject({
      servings: 4,
      servingsGiven: true,
      question: null,
      notUnderstood: [],
      answeredBy: 'rules',
    });
    expect(line(reading, 'chicken thigh')?.quantity).toEqual({ amount: 700, unit: 'g' });
    expect(labels(reading)).toEqual(
      expect.arrayContaining(['basmati rice', 'fresh mint', 'cumin seeds', 'ground turmeric']),
    );
    expect(line(reading, 'salt')).toMatchObject({ isStaple: true, isAtHome: true, source: 'dish' });
    expect(line(reading, 'basmati rice')).toMatchObject({ isStaple: false, isAtHome: false });
    expect(new Set(reading.ingredients.map(({ id }) => id)).size).toBe(reading.ingredients.length);
  });

  it('scales with servings: more people, more of everything that matters', async () => {
    const [two, eight] = [await read('chicken biryani for 2'), await read('chicken biryani for 8')];
    expect(line(two, 'chicken thigh')?.quantity?.amount).toBe(350);
    expect(line(eight, 'chicken thigh')?.quantity?.amount).toBe(1400);
    const turmeric = [two, eight].map((reading) => line(reading, 'turmeric')?.quantity?.amount ?? 0);
    expect(turmeric[1]).toBeGreaterThan(turmeric[0] ?? 0);
    expect(turmeric[1]).toBeLessThan(4 * (turmeric[0] ?? 0));
  });

  it.each([
    'chiken biriyani for two',
    'Chicken Briyani, serves 2',
    'dinner for 2: chicken biryani',
    '<b>chicken biryani</b> 🍛 for 2',
  ])('understands %j', async (prompt) => {
    expect(await read(prompt)).toMatchObject({ dishes: ['chicken biryani'], servings: 2, question: null });
  });
});

describe('a free list', () => {
  it('comes back exactly, with its quantities', async () => {
    const reading = await read('2 lb chicken thighs, basmati rice, mint');
    expect(reading).toMatchObject({ dishes: [], servings: 4, servingsGiven: false, question: null });
    expect(reading.ingredients.map(({ name, quantity }) => [name, quantity])).toEqual([
      ['chicken thigh', { amount: 2, unit: 'lb' }],
      ['basmati rice', null],
      ['mint', null],
    ]);
  });

  it('buys staples the shopper named', async () => {
    const reading = await read('salt, olive oil and eggs');
    expect(reading.ingredients.map(({ name, isAtHome, source }) => [name, isAtHome, source])).toEqual([
      ['salt', false, 'list'],
      ['olive oil', false, 'list'],
      ['egg', false, 'list'],
    ]);
  });

  it('believes an unknown word that comes with a quantity and unit', async () => {
    const reading = await read('200 g zorblax flakes and milk');
    expect(labels(reading)).toEqual(['zorblax flakes', 'milk']);
    expect(reading.question).toBeNull();
  });
});

describe('what it does not understand', () => {
  it.each(['gibberish zzz', 'asdf', '🍕🍕', 'qwerty uiop for 4', 'dinners for the week', '<script>alert(1)</script>'])(
    'asks and invents nothing: %j',
    async (prompt) => {
      const reading = await read(prompt);
      expect(reading.ingredients).toEqual([]);
      expect(reading.dishes).toEqual([]);
      expect(reading.question).toContain('?');
    },
  );

  it('keeps what it understood and names the rest', async () => {
    const reading = await read('tacos for 4 and zorblax');
    expect(reading.dishes).toEqual(['tacos']);
    expect(reading.notUnderstood).toEqual(['zorblax']);
    expect(reading.question).toContain('zorblax');
  });

  it.each([
    ['', 'prompt/empty'],
    ['  \n ', 'prompt/empty'],
    ['a'.repeat(2001), 'prompt/too-long'],
    ['chicken biryani for 0', 'prompt/bad-servings'],
    ['chicken biryani for 400', 'prompt/bad-servings'],
    ['serves 101: tacos', 'prompt/bad-servings'],
  ])('refuses %.30j with %s', async (prompt, code) => {
    await expect(read(prompt)).rejects.toMatchObject({ code });
  });
});
