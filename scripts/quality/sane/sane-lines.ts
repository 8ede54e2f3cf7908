import { parseDishBook } from '../../../lib/agents/meals/dishes/dish-book';
import { parseLexicon } from '../../../lib/agents/meals/words/lexicon';
import { readPrompt } from '../../../lib/agents/meals/read-prompt';
import { readRecipe } from '../../../lib/agents/meals/recipe/read-recipe';
import type { Ingredient } from '../../../lib/core/meal/ingredient';
import { loadDataFromDisk } from '../../../tests/support/load-data';
import type { Random } from '../../../tests/support/random-cases';
import { seeded } from '../../../tests/support/random-cases';
import { parseCsv, readData } from '../meals/meals-data';

/** A line as written, and the one ingredient read from it. */
export interface ReadLine {
  line: string;
  ingredient: Ingredient;
}

/** Foods with the units they are counted and measured in; every tenth prompt uses a unit of another group. */
const groups = [
  {
    nouns:
      'potatoes, onions, carrots, tomatoes, mushrooms, leeks, cucumbers, apples, bananas, lemons, limes, avocados, broccoli, cauliflower, cabbage, peaches, sweet potatoes, zucchini, eggplants, oranges',
    units:
      'g, gr, gr., grs, gram, grams, gramm, kg, kgs, kilo, lb, lbs, pounds, oz, -, -, -, -, -, large, medium, pieces, cups, cup',
  },
  {
    nouns: 'basil, parsley, mint, cilantro, thyme, rosemary, dill, sage',
    units: 'bunch, bunches, leaves, sprigs, handfuls, handful, tbsp, tsp, cup, cups, g, gr, stalks, large leaves',
  },
  {
    nouns: 'celery, green onions, kale, spinach, radishes, asparagus',
    units: 'stalks, bunch, bunches, -, g, gr, lb, oz, cups, handfuls, leaves, heads',
  },
  { nouns: 'garlic', units: 'cloves, heads, bulbs, -, tsp, tbsp, g' },
  {
    nouns: 'rice, flour, sugar, lentils, pasta, oats, almonds, walnuts, raisins, breadcrumbs, couscous, quinoa',
    units: 'g, gr, grs, gram, kg, kilo, oz, lb, cups, cup, tbsp, EL, dl, packs, bags, packages',
  },
  {
    nouns: 'milk, cream, olive oil, vegetable broth, coconut milk, orange juice, white wine',
    units: 'ml, cl, dl, l, L, liters, cups, cup, tbsp, EL, pints, quarts, fl oz, cartons, glasses',
  },
  {
    nouns: 'chicken breast, salmon, bacon, shrimp, ham, ground beef, pork chops',
    units: 'g, gr, grs, kg, lb, lbs, oz, pieces, slices, fillets, -, packs',
  },
  {
    nouns: 'black beans, chickpeas, crushed tomatoes, tuna, coconut milk, sweetcorn, kidney beans',
    units: 'cans, can, tins, x 400g tins, (14 oz) cans, (15-ounce) cans, jars, g, gr, cups',
  },
  {
    nouns: 'butter, cheddar, parmesan, yogurt, honey, eggs, tofu, bread',
    units: 'g, gr, oz, cups, tbsp, tsp, sticks, slices, -, packs, blocks, tubs',
  },
].map(({ nouns, units }) => ({ nouns: nouns.split(', '), units: units.split(', ') }));

/** Prompts from a grammar: number × unit × food, with and without "of", in usual spacings. */
function madePrompts(random: Random, count: number): string[] {
  return Array.from({ length: count }, () => {
    const group = random.pick(groups);
    const unit = random.pick(random.int(1, 10) === 1 ? random.pick(groups).units : group.units);
    const isSmall = /^(?:g|gr|gr\.|grs|gram|grams|gramm|ml)$/.test(unit);
    const amount = random.pick(
      isSmall ? [50, 100, 150, 200, 250, 400, 500, 750, 1000] : [1, 1, 2, 2, 3, 3, 4, 5, 6, 8, 10, 12],
    );
    const noun = random.pick(group.nouns);
    if (unit === '-') return `${String(amount)} ${noun}`;
    return random.pick([
      `${String(amount)} ${unit} ${noun}`,
      `${String(amount)} ${unit} ${noun}`,
      `${String(amount)} ${unit} of ${noun}`,
      `${String(amount)}${unit} ${noun}`,
    ]);
  });
}

function recipeLines(): string[] {
  return readData('recipes/public_domain_recipes.jsonl')
    .split('\n')
    .filter((row) => row !== '')
    .flatMap((row) => (JSON.parse(row) as { ingredients: string[] }).ingredients);
}

/** Reads one line as the coach does. */
export async function createLineReader(): Promise<(line: string) => Ingredient[]> {
  const lexicon = parseLexicon(await loadDataFromDisk('meals-lexicon'));
  const book = parseDishBook(await loadDataFromDisk('dishes'));
  return (line) => readPrompt(line, book, lexicon).ingredients.map((each) => ({ ...each, isAtHome: false }));
}

/** Random lines from recipes, labelled phrases and the grammar, `each` of every kind, read as the coach does. */
export async function readLines(seed: number, each: number): Promise<ReadLine[]> {
  const random = seeded(seed);
  const lexicon = parseLexicon(await loadDataFromDisk('meals-lexicon'));
  const book = parseDishBook(await loadDataFromDisk('dishes'));
  const phrases = parseCsv(readData('ingredient-phrases/dev_4000.csv')).map(({ text = '' }) => text);
  const written = [...random.shuffle(recipeLines()).slice(0, each), ...random.shuffle(phrases).slice(0, each)].map(
    (line) => ({ line, ingredients: readRecipe({ title: null, servings: 4, lines: [line] }, lexicon).ingredients }),
  );
  const typed = madePrompts(random, each).map((line) => ({
    line,
    ingredients: readPrompt(line, book, lexicon).ingredients,
  }));
  return [...written, ...typed].flatMap(({ line, ingredients: [ingredient, ...others] }) =>
    ingredient === undefined || others.length > 0 ? [] : [{ line, ingredient: { ...ingredient, isAtHome: false } }],
  );
}
