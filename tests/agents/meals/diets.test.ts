import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../lib/agents/meals/dishes/adapt-dish';
import { fitDish } from '../../../lib/agents/meals/wishes/diets/diets';
import { parseDishBook } from '../../../lib/agents/meals/dishes/dish-book';
import { parseLexicon } from '../../../lib/agents/meals/words/lexicon';
import { type Content } from '../../../lib/agents/meals/words/food-contents';
import { diets, type Diet } from '../../../lib/agents/meals/words/vocabulary';
import { loadDataFromDisk } from '../../support/load-data';
import { labels, line, read } from './meal-builders';

const book = parseDishBook(await loadDataFromDisk('dishes'));
const lexicon = parseLexicon(await loadDataFromDisk('meals-lexicon'));

const forbidden: Partial<Record<Diet, Content[]>> = {
  vegetarian: ['meat', 'pork', 'fish', 'shellfish'],
  vegan: ['meat', 'pork', 'fish', 'shellfish', 'dairy', 'egg', 'honey'],
  pescatarian: ['meat', 'pork'],
  halal: ['pork', 'alcohol'],
  kosher: ['pork', 'shellfish'],
  'gluten-free': ['gluten', 'oat'],
  'dairy-free': ['dairy'],
  'nut-free': ['nut', 'peanut'],
};

/** Told by the words of a name alone, apart from the lexicon: what no list for this diet may say. */
const telltale: Partial<Record<Diet, RegExp>> = {
  vegetarian:
    /\b(?:chicken|beef|pork|lamb|bacon|ham|turkey|veal|duck|sausage|chorizo|shrimp|salmon|tuna|cod|anchovy|fish sauce|oyster|gelatin|lard)\b/,
  vegan:
    /\b(?:chicken|beef|pork|lamb|bacon|shrimp|fish sauce|egg|honey|ghee|paneer|(?<!peanut |vegan |seed )butter(?! bean)|(?<!vegan )cheese|(?<!oat |coconut |rice |almond |condensed )milk|(?<!oat |vegan |dairy-free ice )cream(?! of tartar|-style corn)|(?<!soy )yogurt)\b/,
  halal: /\b(?:pork|bacon(?<!turkey bacon)|wine(?! vinegar)|beer|rum|vodka|sherry(?! vinegar)|lard|gelatin)\b/,
  'gluten-free':
    /^(?!gluten-free).*\b(?:spaghetti(?! sauce)|penne|lasagna noodle|soy sauce|bread crumb|flour tortilla|couscous|bulgur)\b/,
  'nut-free': /\b(?:almond|walnut|pecan|cashew|pistachio|hazelnut|pine nut|peanut)\b/,
};
const spared = /plant-based|vegan|smoked tofu|chickpea|flaxseed/;

describe.each(diets)('every dish made %s', (diet) => {
  it('has nothing in it that the diet forbids, and something left', () => {
    const offences: string[] = [];
    for (const dish of book.dishes) {
      const { lines } = fitDish(linesOf(dish, dish.serves, lexicon), { diets: [diet], avoid: [] }, lexicon, {
        isRatio: dish.isRatio,
        servings: dish.serves,
      });
      if (lines.length < 2) offences.push(`${dish.name}: nothing left`);
      for (const { name, has } of lines) {
        if ((forbidden[diet] ?? []).some((content) => has.has(content))) offences.push(`${dish.name}: ${name}`);
        if (telltale[diet]?.test(name) === true && !spared.test(name))
          offences.push(`${dish.name}: ${name} by its name`);
      }
    }
    expect(offences).toEqual([]);
  });
});

describe('diets and dislikes', () => {
  it('keeps meat and milk apart for kosher', () => {
    for (const dish of book.dishes) {
      const { lines } = fitDish(linesOf(dish, 4, lexicon), { diets: ['kosher'], avoid: [] }, lexicon, {
        isRatio: dish.isRatio,
        servings: 4,
      });
      const isMeaty = lines.some(({ has }) => has.has('meat'));
      expect(isMeaty && lines.some(({ has }) => has.has('dairy')), dish.name).toBe(false);
    }
  });

  it('says what stands for what', async () => {
    expect(line(await read('vegan chili'), 'lentil')?.note).toBe('instead of ground beef');
    expect(line(await read('gluten-free lasagna'), 'gluten-free lasagna noodle')?.note).toBe(
      'instead of lasagna noodle',
    );
    expect(line(await read('halal carbonara'), 'turkey bacon')?.note).toBe('halal, instead of bacon');
    expect(line(await read('vegan omelette for 2'), 'tofu')?.quantity?.unit).toBe('g');
    expect(line(await read('vegan pancakes'), 'flaxseed')).toMatchObject({
      form: 'ground',
      quantity: { amount: 2, unit: 'tbsp' },
    });
  });

  it('halves the salt and takes low-sodium broth', async () => {
    const [plain, low] = [await read('chicken noodle soup'), await read('low sodium chicken noodle soup')];
    expect(line(low, 'salt')?.quantity?.amount).toBe((line(plain, 'salt')?.quantity?.amount ?? 0) / 2);
    expect(labels(low)).toContain('low-sodium chicken broth');
  });

  it.each<[string, RegExp]>([
    ['chicken fajitas without onions', /onion/],
    ['chicken fajitas, no peppers', /bell pepper/],
    ['pad thai, allergic to peanuts', /peanut/],
    ['spaghetti carbonara, no pork', /(?<!turkey )bacon|pancetta|ham/],
    ['beef bourguignon, no alcohol', /wine/],
    ['lasagna, no dairy', /(?<!vegan )cheese|milk|butter/],
    ['paella, no seafood', /shrimp|mussel|fish/],
    ['beef and broccoli, no soy', /soy sauce|oyster/],
  ])('%s', async (prompt, gone) => {
    const reading = await read(prompt);
    expect(reading.ingredients.length).toBeGreaterThan(3);
    for (const label of labels(reading)) expect(label).not.toMatch(gone);
  });

  it('does not take butter out of peanut butter, nor milk out of coconut milk', async () => {
    expect(labels(await read('peanut noodles, no butter'))).toContain('peanut butter');
    expect(labels(await read('chicken curry, no milk'))).toContain('coconut milk');
  });

  it('keeps what the shopper names against the diet, and says so', async () => {
    const reading = await read('vegan: rice, eggs');
    expect(labels(reading)).toEqual(['rice', 'egg']);
    expect(reading.question).toContain('“egg”');
  });
});
