import { describe, expect, it } from 'vitest';
import { labels, line, read } from './meal-builders';

describe('servings', () => {
  it.each([
    ['tacos for 4', 4],
    ['tacos, serves two', 2],
    ['dinner for 6: tacos', 6],
    ['tacos for a family of 5', 5],
    ['tacos for 4-6 people', 6],
    ['tacos for 2 adults and 3 kids', 5],
    ['12 people taco night', 12],
    ['tacos for me and my husband', 2],
    ['tacos for just me', 1],
    ['tacos, 3 servings', 3],
    ['tomato soup, 3 bowls', 3],
    ['Chili. 7 helpings.', 7],
    ['DISH: chili\nSERVES: 6', 6],
    ['feed 8 with tacos', 8],
  ])('%s', async (prompt, servings) => {
    expect(await read(prompt)).toMatchObject({ servings, servingsGiven: true, question: null });
  });

  it.each(['tacos', 'tacos for 3 days', 'tacos in 30 minutes', 'tacos for under $20'])(
    '%s says none',
    async (prompt) => {
      expect(await read(prompt)).toMatchObject({ servings: 4, servingsGiven: false });
    },
  );

  it('leaves the number of a dish to the dish', async () => {
    expect((await read('ingredients for seven layer dip, serves 6')).dishes).toEqual(['seven layer dip']);
    expect(await read('three bean salad')).toMatchObject({ dishes: ['three bean salad'], servingsGiven: false });
  });

  it('takes the dish’s own when nobody says', async () => {
    expect(await read('lasagna')).toMatchObject({ servings: 8, servingsGiven: false });
  });
});

describe('several meals', () => {
  it('scales each for its own people and merges what they share', async () => {
    const [both, tacos, soup] = [
      await read('tacos for 4 and lentil soup for 2'),
      await read('tacos for 4'),
      await read('lentil soup for 2'),
    ];
    expect(both.dishes).toEqual(['tacos', 'lentil soup']);
    const amount = (reading: typeof both, name: string): number => line(reading, name)?.quantity?.amount ?? 0;
    expect(amount(both, 'onion')).toBe(amount(tacos, 'onion') + amount(soup, 'onion'));
    expect(amount(both, 'ground beef')).toBe(amount(tacos, 'ground beef'));
    expect(new Set(both.ingredients.map(({ id }) => id)).size).toBe(both.ingredients.length);
  });

  it.each([
    ['monday: tacos\ntuesday: lentil soup\nfor 4', ['tacos', 'lentil soup']],
    ['dinners for the week: tacos, lentil soup and salmon', ['tacos', 'lentil soup', 'salmon']],
    ['pizza and salad', ['pizza', 'salad']],
    ['aloo gobhi n naan', ['aloo gobi', 'naan']],
    ['mac n cheese & fish and chips', ['mac and cheese', 'fish and chips']],
  ])('%j', async (prompt, dishes) => {
    expect(await read(prompt)).toMatchObject({ dishes, question: null });
  });

  it('asks which meals rather than invent a week', async () => {
    const reading = await read('dinners for the week');
    expect(reading.ingredients).toEqual([]);
    expect(reading.question).toContain('Which meal');
  });
});

describe('lists', () => {
  it.each<[string, string[]]>([
    ['rice and eggs', ['rice', 'egg']],
    ['chicken, rice, broccoli', ['chicken', 'rice', 'broccoli']],
    ['steak and potatoes', ['steak', 'potato']],
    ['hummus, pita, olives', ['hummus', 'pita', 'olive']],
    ['salmon, asparagus and lemon', ['salmon', 'asparagus', 'lemon']],
    ['eggs bacon bread', ['egg', 'bacon', 'bread']],
    ['fresh basil, ground cumin, tinned tomatoes', ['fresh basil', 'ground cumin', 'canned tomato']],
    ['peppers, pepper', ['bell pepper', 'pepper']],
    ['salt & pepper', ['salt', 'black pepper']],
    ['half and half, olive oil', ['half and half', 'olive oil']],
    ['courgettes, aubergine, coriander', ['courgette', 'aubergine', 'coriander']],
    ['chese, tomatos, brocoli', ['cheese', 'tomato', 'broccoli']],
  ])('%s', async (prompt, expected) => {
    const reading = await read(prompt);
    expect(labels(reading)).toEqual(expected);
    expect(reading).toMatchObject({ dishes: [], question: null });
    expect(reading.ingredients.every(({ isAtHome, source }) => !isAtHome && source === 'list')).toBe(true);
  });

  it('keeps quantities, one to a line or between commas', async () => {
    const expected = [
      ['chicken thigh', { amount: 2, unit: 'lb' }],
      ['onion', { amount: 1, unit: 'each' }],
      ['milk', { amount: 1, unit: 'l' }],
      ['egg', { amount: 1, unit: 'dozen' }],
    ];
    for (const prompt of [
      '2 lb chicken thighs, 1 onion, 1l milk and a dozen eggs',
      '2 lb chicken thighs\n1 onion, chopped\nmilk 1l\na dozen eggs',
    ]) {
      const reading = await read(prompt);
      expect(reading.ingredients.map(({ name, quantity }) => [name, quantity])).toEqual(expected);
    }
  });

  it('takes a dish and a list in one prompt', async () => {
    const reading = await read('milk, eggs and chicken biryani for 4');
    expect(reading.dishes).toEqual(['chicken biryani']);
    expect(line(reading, 'milk')).toMatchObject({ source: 'list', quantity: null });
    expect(line(reading, 'basmati rice')).toMatchObject({ source: 'dish' });
  });

  it('says which words of a list it does not know', async () => {
    const reading = await read('milk, zorblax, 3 qwertys, eggs');
    expect(labels(reading)).toEqual(['milk', 'egg']);
    expect(reading.notUnderstood).toEqual(['zorblax', 'qwertys']);
    expect(reading.question).toContain('“zorblax” and “qwertys”');
  });
});

describe('a pasted recipe', () => {
  const recipe = `Grandma's Dal

Serves 6
Prep time: 10 min

Ingredients:
- 1 cup red lentils, rinsed
- 2 cloves garlic, crushed
- Salt and pepper to taste
• fresh coriander, for garnish

For the tempering:
2 tbsp ghee

Method
1. Boil the lentils in 3 cups of water until they are soft.
2. Fry 2 onions.`;

  it('gives its title, servings and lines, and nothing of the method', async () => {
    const reading = await read(recipe);
    expect(reading).toMatchObject({ dishes: ["Grandma's Dal"], servings: 6, servingsGiven: true, question: null });
    expect(reading.ingredients.map(({ name, quantity, isAtHome }) => [name, quantity?.unit ?? null, isAtHome])).toEqual(
      [
        ['red lentil', 'cup', false],
        ['garlic', 'clove', false],
        ['salt', null, true],
        ['black pepper', null, true],
        ['coriander', null, false],
        ['ghee', 'tbsp', false],
      ],
    );
  });
});

describe('what the shopper says beside the food', () => {
  it.each([
    ['tacos under $25', { minor: 2500, currency: 'USD' }],
    ['tacos for 4, £20', { minor: 2000, currency: 'GBP' }],
    ['tacos, 20 euros max', { minor: 2000, currency: 'EUR' }],
    ['tacos on a budget of 15.50 dollars', { minor: 1550, currency: 'USD' }],
    ['tacos for 4, £5 a head', { minor: 2000, currency: 'GBP' }],
    ['tacos under a tenner', { minor: 1000, currency: 'GBP' }],
    ['tacos, twenty-five dollars max', { minor: 2500, currency: 'USD' }],
    ['tacos under Rs. 1,500', { minor: 150000, currency: 'INR' }],
    ['tacos, EUR 20', { minor: 2000, currency: 'EUR' }],
    ['tacos for less than €12,50', { minor: 1250, currency: 'EUR' }],
    ['tacos under 20 pounds', { minor: 2000, currency: 'GBP' }],
    ['tacos for ¥3000', { minor: 3000, currency: 'JPY' }],
  ])('%s', async (prompt, budget) => {
    const reading = await read(prompt);
    expect(reading).toMatchObject({ dishes: ['tacos'], question: null });
    expect(reading.constraints.budget).toEqual(budget);
  });

  it('does not take weight for money', async () => {
    const reading = await read('2 pounds of beef, 3 lb potatoes');
    expect(reading.constraints.budget).toBeNull();
    expect(reading.ingredients.map(({ quantity }) => quantity?.unit)).toEqual(['lb', 'lb']);
  });

  it.each([
    ['chicken tacos without onions', ['onion']],
    ['tacos, no nuts or dairy', ['nut', 'dairy']],
    ['I am allergic to peanuts, tacos please', ['peanut']],
    ['tacos (egg-free)', ['egg']],
    ["tacos but I don't like mushrooms", ['mushroom']],
    ['tacos, hold the cilantro', ['cilantro']],
    ['tacos with a shellfish allergy', ['shellfish']],
  ])('%s', async (prompt, avoid) => {
    const reading = await read(prompt);
    expect(reading.constraints.avoid).toEqual(avoid);
    expect(reading.dishes[0]).toMatch(/tacos/);
    expect(reading.question).toBeNull();
  });

  it.each([
    ['vegan tacos', ['vegan']],
    ['plant-based tacos', ['vegan']],
    ['gluten free, nut-free tacos', ['gluten-free', 'nut-free']],
    ['halal tacos', ['halal']],
    ['tacos, low salt', ['low-sodium']],
    ['vegetarian chili', ['vegetarian']],
    ['pescatarian tacos, dairy free', ['pescatarian', 'dairy-free']],
  ])('%s', async (prompt, diets) => {
    expect((await read(prompt)).constraints.diets).toEqual(diets);
  });

  it('says when it has no rule for a diet', async () => {
    expect((await read('keto beef stew')).question).toContain('keto');
  });

  it('marks what is at home, and buys the rest', async () => {
    for (const prompt of [
      'I have rice and eggs at home, make fried rice',
      'fried rice, I already have rice and eggs',
      'fried rice. At home: rice, eggs',
    ]) {
      const reading = await read(prompt);
      expect(reading).toMatchObject({ dishes: ['fried rice'], question: null });
      expect([
        line(reading, 'rice')?.isAtHome,
        line(reading, 'egg')?.isAtHome,
        line(reading, 'carrot')?.isAtHome,
      ]).toEqual([true, true, false]);
    }
  });

  it('asks what to cook when all that is said is what is at home', async () => {
    const reading = await read('I have rice and eggs at home');
    expect(reading.ingredients.map(({ name, isAtHome }) => [name, isAtHome])).toEqual([
      ['rice', true],
      ['egg', true],
    ]);
    expect(reading.question).toContain('Which meal');
  });

  it.each<[string, string, string[], RegExp]>([
    ['mushroom stroganoff', 'mushroom stroganoff', ['mushroom', 'sour cream'], /steak/],
    ['vegetable fajitas', 'vegetable fajitas', ['vegetable', 'bell pepper'], /steak|chicken|beef/],
    ['vegetable stew', 'vegetable stew', ['vegetable', 'vegetable broth'], /beef/],
    ['black bean enchiladas', 'black bean enchiladas', ['canned black bean', 'enchilada sauce'], /beef/],
    ['ham sandwiches', 'ham sandwiches', ['ham', 'bread'], /beef/],
    ['pineapple pizza', 'pineapple pizza', ['pineapple', 'mozzarella cheese'], /beef/],
    ['slow-cooked chicken tacos', 'chicken tacos', ['chicken breast'], /slow/],
    ['pho soup', 'pho', ['star anise'], /zucchini/],
  ])('%s', async (prompt, dish, wanted, unwanted) => {
    const reading = await read(prompt);
    expect(reading).toMatchObject({ dishes: [dish], question: null });
    expect(labels(reading)).toEqual(expect.arrayContaining(wanted));
    expect(labels(reading).join()).not.toMatch(unwanted);
  });

  it('asks about the first of two dishes side by side', async () => {
    expect(await read('oatmeal pancakes')).toMatchObject({ dishes: ['pancakes'], notUnderstood: ['oatmeal'] });
  });

  it('puts a named food into a dish: in place of its meat, or on top', async () => {
    const shrimp = await read('shrimp tacos with corn');
    expect(shrimp.dishes[0]).toContain('shrimp tacos');
    expect(labels(shrimp)).toEqual(expect.arrayContaining(['shrimp', 'corn']));
    const chicken = await read('chicken chow mein and turkey burgers with bacon');
    expect(line(chicken, 'bacon')).toBeDefined();
    const lamb = await read('lamb tacos');
    expect(line(lamb, 'lamb')?.note).toBe('instead of ground beef');
    expect(line(lamb, 'ground beef')).toBeUndefined();
  });
});

describe('how people really type', () => {
  it.each([
    ['chiken tikka masla for 4', 'chicken tikka masala'],
    ['tonkotsu ramen', 'ramen'],
    ['ASAP pho for five', 'pho'],
    ['shawarma bowls', 'shawarma'],
    ['pão de queijo', 'pao de queijo'],
  ])('%s', async (prompt, dish) => {
    const reading = await read(prompt);
    expect(reading.dishes.join()).toContain(dish);
    expect(reading.notUnderstood).toEqual([]);
  });

  it('reads w/o as without, and w/ as with', async () => {
    const reading = await read('paella w/o shrimp');
    expect(reading.constraints.avoid).toEqual(['shrimp']);
    expect(labels(reading)).not.toContain('shrimp');
    expect((await read('paella w/ peas')).notUnderstood).toEqual([]);
  });
});
