/**
 * Whose diet a prompt states: a dish's, everybody's, one food's, or nobody's because the word means a vegetable. Made from their
 * own words.
 */

const meatDishes = [
  ['beef tacos', /\bbeef\b/], ['chicken curry', /chicken/], ['shrimp scampi', /shrimp/], ['pork chops', /pork/], ['chicken fajitas', /chicken/],
  ['beef stroganoff', /steak|beef/], ['fish tacos', /tilapia|fish/], ['turkey burgers', /turkey/],
] as const; // prettier-ignore
const plainDishes = ['chili', 'lasagna', 'pad thai', 'enchiladas', 'curry'] as const;

export interface DishDietCase {
  prompt: string;
  diet: string;
  /** A meat in the name of the other dish, which must stay. */
  meat: RegExp;
}

/** One dish follows a diet; the other one's name says that it does not. */
export function dishDietCases(): DishDietCase[] {
  return ['vegetarian', 'vegan'].flatMap((diet) =>
    meatDishes.flatMap(([dish, meat], index) => {
      const plain = plainDishes[index % plainDishes.length] ?? 'chili';
      return [
        { prompt: `${diet} ${plain} and ${dish}`, diet, meat },
        { prompt: `${dish} and ${diet} ${plain}`, diet, meat },
        { prompt: `${dish}, ${diet} ${plain} for 4`, diet, meat },
      ];
    }),
  );
}

/** A diet for everybody: no dish may have meat. */
export function tableDietPrompts(): { prompt: string; diet: string }[] {
  const ways = [
    '{diet} dinner: {a} and {b}',
    "we're {diet}: {a} and {b}",
    '{a} and {b}, everything {diet}',
    '{diet}: {a}, {b}',
    'we are {diet}, {a} and {b} please',
    'my wife is {diet}: {a} and {b}',
  ];
  return ['vegetarian', 'vegan'].flatMap((diet) =>
    ways.map((way, index) => ({
      diet,
      prompt: way
        .replace('{diet}', diet)
        .replace('{a}', plainDishes[index % plainDishes.length] ?? 'chili')
        .replace('{b}', plainDishes[(index + 1) % plainDishes.length] ?? 'lasagna'),
    })),
  );
}

/** Two wishes that contradict each other; the question must name both words. */
export function contradictionCases(): { prompt: string; halves: [string, string] }[] {
  const cases: { prompt: string; halves: [string, string] }[] = [];
  for (const [dish, word] of [['beef chili', 'beef'], ['lamb curry', 'lamb'], ['shrimp scampi', 'shrimp'], ['pork chops', 'pork'], ['beef stew', 'beef'], ['mutton biryani', 'mutton'], ['beef burgers', 'beef'], ['fish tacos', 'fish'], ['turkey chili', 'turkey'], ['salmon pasta', 'salmon']] as const)
    for (const diet of ['vegan', 'vegetarian'])
      for (const way of ['{diet} {dish}', '{dish}, {diet}', "{dish}, we're {diet}"])
        cases.push({ prompt: way.replace('{diet}', diet).replace('{dish}', dish), halves: [diet, word] });
  for (const [dish, word] of [['pork chops', 'pork'], ['pork fried rice', 'pork'], ['bacon sandwiches', 'bacon']] as const)
    cases.push({ prompt: `halal ${dish}`, halves: ['halal', word] }, { prompt: `${dish}, halal please`, halves: ['halal', word] });
  cases.push({ prompt: 'dairy-free cheese fondue', halves: ['dairy-free', 'cheese'] });
  for (const [dish, word] of [['garlic bread', 'garlic'], ['mushroom risotto', 'mushroom'], ['french onion soup', 'onion'], ['cheese pizza', 'cheese'], ['chicken curry', 'chicken'], ['egg fried rice', 'egg'], ['almond cake', 'almond']] as const)
    cases.push({ prompt: `${dish} without ${word}`, halves: [`no ${word}`, word] });
  return cases;
} // prettier-ignore

/** "Veg" next to a dish means vegetables. */
export function vegetablePrompts(): string[] {
  const ways = ['{dish} with veg', '{dish} with veggies', '{dish} with roast veg', '{dish} and veg', '{dish} with some steamed veggies', '{dish} plus veg on the side', '{dish} with extra veg'];
  return ['roast chicken', 'beef stew', 'pork chops', 'salmon', 'steak', 'spaghetti bolognese'].flatMap((dish) => ways.map((way) => way.replace('{dish}', dish)));
} // prettier-ignore

/** Only a diet: it is kept, and the meal is asked for. */
export const dietOnlyPrompts: readonly { prompt: string; diet: string }[] = [
  ['vegan', 'vegan'], ['vegan, please', 'vegan'], ['Vegetarian!', 'vegetarian'], ['gluten free', 'gluten-free'], ["I'm coeliac", 'gluten-free'],
  ['we are vegetarian', 'vegetarian'], ['halal only', 'halal'], ['kosher please', 'kosher'], ['dairy-free for 4', 'dairy-free'], ['something vegan for dinner', 'vegan'],
  ["I'm lactose intolerant", 'dairy-free'], ['pescatarian meals this week', 'pescatarian'], ['plant-based', 'vegan'], ['nut free please', 'nut-free'],
].map(([prompt = '', diet = '']) => ({ prompt, diet })); // prettier-ignore

/** A qualifier of one food in a list: kept in its name and for its line, and not for the rest of the list. */
export function boundCases(): { prompt: string; name: RegExp; diet: string }[] {
  return [
    ['vegan cheese', 'vegan'], ['gluten-free pasta', 'gluten-free'], ['sugar-free jam', 'sugar-free'], ['dairy-free milk', 'dairy-free'], ['low-sodium soy sauce', 'low-sodium'],
    ['gluten free bread', 'gluten-free'], ['vegan mayo', 'vegan'], ['kosher salt', 'kosher'], ['halal chicken', 'halal'], ['vegan butter', 'vegan'], ['plant-based sausage', 'vegan'], ['gluten-free flour', 'gluten-free'],
  ].filter(([noun]) => noun !== 'kosher salt').flatMap(([noun = '', diet = '']) =>
    [`${noun}, eggs, ground beef`, `eggs, ${noun}, ground beef`, `2 lb ground beef, eggs and ${noun}`].map((prompt) => ({
      prompt,
      name: new RegExp(noun.replace(/[- ]/g, '[- ]').replace('mayo', 'mayo')),
      diet,
    })),
  );
} // prettier-ignore

/** People at one table with different diets. */
export const mixedTables: readonly string[] = [
  'we are two vegetarians and two meat eaters', 'lasagna for two vegetarians and two meat eaters', 'chili for 3 meat eaters and 1 vegan', 'tacos, one of us is vegan and the rest eat meat',
  "my wife is vegetarian but I'm not: curry", 'chili for four, half vegetarian, half meat eaters', 'two vegans, two omnivores, burgers', 'pizza for one coeliac and three who eat everything',
]; // prettier-ignore
