import { describe, expect, it } from 'vitest';
import type { MealReading } from '../../../lib/core/meal/ingredient';
import { anIngredient, aReading } from '../../support/builders';
import { anAnswer, said } from './model-answers';
import { honestMeals, honestQuestions } from './honest-answers';
import { laterLies } from './later-lies';
import { lies, lostIn } from './lies';
import { readWithAnswers } from './read-answers';

const saying = (change: Parameters<typeof anAnswer>[0] = {}) =>
  anAnswer({ dishes: ['Chili'], ingredients: [said('kidney bean'), said('onion')], ...change });
const byRules = (rules: MealReading) => ({ rules: { read: () => Promise.resolve(rules) } });

describe('what the rules read in the shopper’s words is never dropped', () => {
  it('a peanut allergy: an answer with peanut butter gives way, and the gate says so', async () => {
    const answer = anAnswer({
      dishes: ['Satay'],
      servings: 4,
      ingredients: [said('chicken thigh', { amount: 600, unit: 'g' }), said('peanut butter'), said('lime')],
    });
    const { reading, fallbacks } = await readWithAnswers('satay for 4, I am allergic to peanuts', [answer, answer]);
    expect(reading.constraints.avoid).toEqual(['peanut']);
    expect(reading.ingredients.some(({ name }) => name.includes('peanut'))).toBe(false);
    expect(reading.question).toContain('“peanut butter” does not fit “no peanut”');
    expect(reading.ingredients.length).toBeGreaterThan(3);
    expect(reading.question).not.toContain('Keep it');
    expect(fallbacks).toEqual(['llm/bad-output']);
  });

  it('an allergy only the model could read holds for the rules’ list, too', async () => {
    const rules = aReading(['rice', 'peanut butter'].map((name) => anIngredient({ name, source: 'dish' })));
    const answer = anAnswer({ avoid: ['peanuts'], ingredients: [said('rice'), said('peanut butter')] });
    const { reading } = await readWithAnswers('satay, peanuts are poison to me', [answer, answer], byRules(rules));
    expect(reading.constraints.avoid).toEqual(['peanuts']);
    expect(reading.ingredients.map(({ name }) => name)).toEqual(['rice']);
    expect(reading.question).toContain('Left out');
  });

  it('where the rules do not know the meal, the rest of the answer stays', async () => {
    const answer = anAnswer({ ingredients: [said('rice'), said('peanut butter'), said('lime')] });
    const { reading } = await readWithAnswers('zimbu stew, no peanuts', [answer, answer]);
    expect(reading).toMatchObject({ answeredBy: 'llm', ingredients: [{ name: 'rice' }, { name: 'lime' }] });
    expect(reading.question).toContain('peanut butter');
  });

  it('an answer that is mended when asked again is used', async () => {
    const { reading, asked } = await readWithAnswers('vegan chili', [
      saying({ ingredients: [said('ground beef')] }),
      saying(),
    ]);
    expect(reading).toMatchObject({ answeredBy: 'llm', question: null, constraints: { diets: ['vegan'] } });
    expect(asked).toBe(2);
  });

  it.each([
    ['null', null, null, 2000, 'USD'],
    ['higher', 200, 'USD', 2000, 'USD'],
    ['lower', 15, 'usd', 1500, 'USD'],
    ['in a currency nobody named', 10, 'EUR', 2000, 'USD'],
    ['nonsense', -5, 'USD', 2000, 'USD'],
  ])('a budget, when the model’s is %s', async (_name, budget_amount, budget_currency, minor, currency) => {
    const { reading } = await readWithAnswers('chili under $20', [saying({ budget_amount, budget_currency })]);
    expect(reading.constraints.budget).toEqual({ minor, currency });
  });

  it('a budget nobody said is none', async () => {
    const answer = saying({ budget_amount: 1, budget_currency: 'USD' });
    expect((await readWithAnswers('chili', [answer])).reading.constraints.budget).toBeNull();
  });

  it.each([
    ['dinner for two: chili', 100, null, 2, true],
    ['chili for 6', 2, 3, 6, true],
    ['chili, we are five', null, null, 5, true],
    ['chili', 100, 3, 3, false],
    ['chili', 12, null, 12, false],
    ['chili', 100, null, 4, false],
    ['chili', 0, null, 4, false],
  ])('%s, a model that says %s, a habit of %s: %d', async (wish, servings, habit, expected, given) => {
    const standing = { servings: habit, diets: [], avoid: [] };
    const { reading } = await readWithAnswers(wish, [saying({ servings })], { standing });
    expect(reading).toMatchObject({ servings: expected, servingsGiven: given });
  });

  it('amounts for other servings than count are made amounts for these', async () => {
    const answer = saying({ servings: 100, ingredients: [said('rice', { amount: 8000, unit: 'g' })] });
    const { reading } = await readWithAnswers('chili for 2', [answer]);
    expect(reading.ingredients[0]?.quantity).toEqual({ amount: 160, unit: 'g' });
  });

  it('a diet the coach cannot check is said beside a model’s list too', async () => {
    const { reading } = await readWithAnswers('keto chili', [saying()]);
    expect(reading.question).toContain('I cannot check for “keto”');
  });
});

describe('a wish of one line or one dish', () => {
  const pizza = aReading(
    [
      anIngredient({ name: 'pizza dough', source: 'dish' }),
      anIngredient({ name: 'vegan cheese', source: 'dish', constraints: { diets: ['vegan'], avoid: [] } }),
    ],
    { dishes: ['pizza'] },
  );
  it('holds on the same food of the model’s list', async () => {
    const good = anAnswer({ ingredients: [said('pizza dough'), said('vegan mozzarella')] });
    const { reading } = await readWithAnswers('vegan cheese pizza', [good], byRules(pizza));
    expect(reading.ingredients[1]).toMatchObject({ name: 'vegan mozzarella', constraints: { diets: ['vegan'] } });
    const bad = anAnswer({ ingredients: [said('pizza dough'), said('mozzarella')] });
    const other = await readWithAnswers('vegan cheese pizza', [bad, bad], byRules(pizza));
    expect(other.reading.ingredients.map(({ name }) => name)).not.toContain('mozzarella');
  });
  it('is put on a list that left it out', async () => {
    const answer = anAnswer({ ingredients: [said('pizza dough'), said('tomato sauce')] });
    const { reading } = await readWithAnswers('vegan cheese pizza', [answer], byRules(pizza));
    expect(reading.ingredients.at(-1)).toMatchObject({ name: 'vegan cheese', constraints: { diets: ['vegan'] } });
    expect(reading.question).toContain('“vegan cheese” was missing');
  });

  const both = aReading(
    [
      anIngredient({ name: 'kidney bean', source: 'dish', constraints: { diets: ['vegetarian'], avoid: [] } }),
      anIngredient({ name: 'ground beef', source: 'dish' }),
      anIngredient({ name: 'taco shell', source: 'dish' }),
    ],
    {
      dishes: ['vegetarian chili', 'beef tacos'],
      dishConstraints: [{ dish: 'vegetarian chili', diets: ['vegetarian'], avoid: [] }],
    },
  );
  const wish = 'vegetarian chili and beef tacos';
  it('of one dish leaves the other alone, when the answer says which is which', async () => {
    const answer = anAnswer({
      dishes: ['Vegetarian chili', 'Beef tacos'],
      ingredients: [said('kidney bean', { dish: 'Vegetarian chili' }), said('beef mince', { dish: 'Beef tacos' })],
    });
    const { reading } = await readWithAnswers(wish, [answer], byRules(both));
    expect(reading.dishConstraints).toEqual(both.dishConstraints);
    expect(reading.ingredients).toMatchObject([
      { name: 'kidney bean', constraints: { diets: ['vegetarian'] } },
      { name: 'beef mince' },
    ]);
    expect(reading.ingredients[1]?.constraints).toBeUndefined();
  });
  it('holds for what an answer does not place, but not for what the rules know of the other dish', async () => {
    const answer = anAnswer({ ingredients: [said('kidney bean'), said('ground beef'), said('taco shell')] });
    const { reading } = await readWithAnswers(wish, [answer], byRules(both));
    expect(reading).toMatchObject({ answeredBy: 'llm', question: null });
    const bacon = anAnswer({ ingredients: [said('kidney bean'), said('ground beef'), said('bacon')] });
    const lied = await readWithAnswers(wish, [bacon, bacon], byRules(both));
    expect(lied.reading.ingredients.map(({ name }) => name)).not.toContain('bacon');
    expect(lied.fallbacks).toEqual(['llm/bad-output']);
  });
});

describe('a swap in the shopper’s words', () => {
  it('stands where the model listed what was to be replaced', async () => {
    const answer = anAnswer({ ingredients: [said('flour'), said('milk'), said('egg')] });
    const { reading } = await readWithAnswers('pancakes with oat milk instead of milk for 4', [answer]);
    expect(reading.ingredients.map(({ name }) => name)).toEqual(['flour', 'oat milk', 'egg']);
    expect(reading.ingredients[1]?.note).toBe('instead of milk');
  });
  it('stays alone where the model listed both', async () => {
    const answer = anAnswer({ ingredients: [said('oat milk'), said('milk'), said('egg')] });
    const { reading } = await readWithAnswers('pancakes with oat milk instead of milk for 4', [answer]);
    expect(reading.ingredients.map(({ name }) => name)).toEqual(['oat milk', 'egg']);
  });
});

describe('a list', () => {
  it('stays as typed, and what does not fit is said', async () => {
    const rules = aReading([anIngredient({ name: 'butter' })], {
      dishes: [],
      notUnderstood: ['zhug'],
      constraints: { diets: ['vegan'], avoid: [], budget: null },
    });
    const answer = anAnswer({ ingredients: [said('butter'), said('zhug')] });
    const { reading } = await readWithAnswers('butter, zhug', [answer], byRules(rules));
    expect(reading.ingredients.map(({ name }) => name)).toEqual(['butter', 'zhug']);
    expect(reading.question).toBe('“butter” does not fit what you said you eat. Keep it?');
  });
});

describe('a model that lies', () => {
  const inBrackets = lies(1).filter(({ wish }) => wish.includes('('));
  it.each([...lies(7).filter((_lie, at) => at % 12 === 0), ...inBrackets, ...laterLies])(
    'is caught: $name',
    async (lie) => {
      const { reading, fallbacks } = await readWithAnswers(lie.wish, lie.answers);
      expect(lostIn(reading, lie, fallbacks.length > 0)).toBeNull();
    },
  );
});

describe('a model that is honest', () => {
  it.each(honestMeals.filter((_case, at) => at % 5 === 1))('is believed: $wish', async ({ wish, answer }) => {
    const { reading, fallbacks } = await readWithAnswers(wish, [answer, answer]);
    expect(fallbacks).toEqual([]);
    expect(reading.ingredients.map(({ name }) => name)).toEqual(
      answer.ingredients.map(({ name }) => name.toLowerCase()),
    );
  });
  it.each(honestQuestions)('may ask: $answer.question', async ({ wish, answer }) => {
    expect((await readWithAnswers(wish, [answer])).reading.question).toBe(answer.question);
  });
});
