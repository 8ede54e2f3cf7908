import { describe, expect, it } from 'vitest';
import { decideCart } from '../../../lib/core/decision/decide';
import { judgeDiet } from '../../../lib/core/diet/diet';
import { anIngredient, anOffer } from '../../support/builders';

const pack = (title: string, ingredientsText?: string, labels: string[] = []) => ({
  title,
  brand: null,
  labels,
  ...(ingredientsText === undefined ? {} : { ingredientsText }),
});
const avoid = (...words: string[]) => ({ diets: [], avoid: words });
const diet = (...names: string[]) => ({ diets: names, avoid: [] });

describe('judgeDiet', () => {
  it('lets an ingredient list beat what such food usually holds', () => {
    expect(judgeDiet(pack('Lemon Cake'), diet('dairy-free')).verdict).toBe('conflict');
    const list = 'Wheat flour, sugar, egg, sunflower oil, lemon juice, salt.';
    expect(judgeDiet(pack('Lemon Cake', list), diet('dairy-free')).verdict).toBe('fits');
    expect(judgeDiet(pack('Lemon Cake', undefined, [list]), diet('dairy-free')).verdict).toBe('fits');
    expect(judgeDiet(pack('Lemon Cake', `${list} May contain milk.`), diet('dairy-free')).verdict).toBe('conflict');
  });
  it('does not believe a list that leaves out the thing itself', () => {
    expect(judgeDiet(pack('Peanut Butter', 'Roasted kernels, salt, palm oil'), avoid('peanut')).verdict).toBe(
      'conflict',
    );
  });
  it('takes a trace for an allergy and not for a way of eating', () => {
    const text = 'Ingredients: sugar, cocoa mass, cocoa butter. May contain traces of milk and hazelnuts.';
    expect(judgeDiet(pack('Dark Chocolate', text), avoid('milk')).verdict).toBe('conflict');
    expect(judgeDiet(pack('Dark Chocolate', text), avoid('hazelnuts')).verdict).toBe('conflict');
    expect(judgeDiet(pack('Dark Chocolate', text), diet('vegan')).verdict).toBe('fits');
  });
  it('says unseen where nothing shows it and such food commonly holds it', () => {
    for (const title of [
      'Pork & Apple Sausages',
      'Tomato & Lentil Soup',
      'Chilli Sauce',
      'Ready Salted Crisps',
      'Zorbl',
    ])
      expect(judgeDiet(pack(title), avoid('celery')).verdict, title).toBe('unseen');
    for (const title of ['Carrots', 'Basmati Rice 2 lb', 'Boneless Chicken Breast', 'Whole Milk', 'Olive Oil'])
      expect(judgeDiet(pack(title), avoid('celery', 'gluten', 'nuts')).verdict, title).toBe('fits');
  });
  it.each([
    ['8-Grain Wheat Free Cereal', diet('gluten-free'), 'conflict'],
    ['Orange With Malt Whisky Fine Cut Marmalade', diet('halal'), 'conflict'],
    ['Chestnut Mushrooms', diet('nut-free'), 'fits'],
    ['Hot Dog Rolls', avoid('pork'), 'unseen'],
    ['Pearl Barley', avoid('wheat'), 'fits'],
    ['Pearl Barley', avoid('gluten'), 'conflict'],
    ['Fish Pie', avoid('salmon'), 'unseen'],
    ['Cod Fillets', avoid('salmon'), 'fits'],
    ['Mixed Nuts', avoid('cashew'), 'conflict'],
    ['Marzipan Fruits', avoid('almonds'), 'conflict'],
  ])('%s', (title, rules, verdict) => {
    expect(judgeDiet(pack(title), rules).verdict).toBe(verdict);
  });
  it('knows the allergens of EU law in either spelling and number', () => {
    const text =
      'Ingredients: water, celeriac, mustard flour, lupin flour, squid, sodium metabisulphite (E223), spelt.';
    for (const word of ['celery', 'mustard', 'lupin', 'molluscs', 'sulfites', 'sulphites', 'wheat', 'gluten', 'squid'])
      expect(judgeDiet(pack('Soup', text), avoid(word)).verdict, word).toBe('conflict');
    for (const word of ['crustaceans', 'fish', 'sesame', 'milk'])
      expect(judgeDiet(pack('Soup', text), avoid(word)).verdict, word).toBe('fits');
  });
});

describe('label checks of a cart', () => {
  const decide = (titles: string[], rules: { diets: string[]; avoid: string[] }) =>
    decideCart({
      lines: [
        {
          ingredient: anIngredient({ name: 'chili sauce' }),
          offers: titles.map((title, index) =>
            anOffer({ sku: title, title, price: { minor: 100 * (index + 1), currency: 'USD' } }),
          ),
          assessments: [],
        },
      ],
      currency: 'USD',
      rules,
    }).lines[0];

  it('marks what was not seen and still picks it when there is nothing surer', () => {
    const line = decide(['Chili Sauce'], avoid('celery'));
    expect(line?.candidates[0]?.checks).toEqual([{ kind: 'label', text: 'label not seen, check', count: null }]);
    expect(line?.picks?.cheaper.sku).toBe('Chili Sauce');
  });
  it('prefers one that fits under an allergy, and only then', () => {
    const titles = ['Chili Sauce', 'Chili Sauce, Celery Free'];
    expect(decide(titles, avoid('celery'))?.picks?.cheaper.sku).toBe('Chili Sauce, Celery Free');
    expect(decide(['Chili Sauce', 'Chili Sauce Vegan'], diet('vegan'))?.picks?.cheaper.sku).toBe('Chili Sauce');
  });
  it('marks nothing where no rule holds', () => {
    expect(decide(['Chili Sauce'], diet())?.candidates[0]?.checks).toBeUndefined();
  });
});

describe('a text that is longer than what is kept of it', () => {
  const filler = 'fresh and crunchy straight from the field every day ';
  const rules = { diets: [], avoid: ['peanut'] };
  const offer = { title: 'Carrots 1 kg', brand: null, labels: [] };

  it('is never taken for one that shows nothing', () => {
    expect(judgeDiet(offer, rules).verdict).toBe('fits');
    const title = `Carrots ${filler.repeat(400)} with peanuts`;
    expect(judgeDiet({ ...offer, title }, rules).verdict).toBe('unseen');
    expect(judgeDiet({ ...offer, title: title.slice(0, 300) }, rules).verdict).toBe('unseen');
  });

  it('is no whole ingredient list', () => {
    const list = `Ingredients: ${'sugar, wheat flour, rapeseed oil, salt, water, '.repeat(20)}`.slice(0, 500);
    const cake = { title: 'Chocolate Cake', brand: null, labels: [list] };
    expect(judgeDiet(cake, { diets: [], avoid: ['almond'] }).verdict).toBe('unseen');
  });
});

describe('what stands for milk or egg', () => {
  it.each([
    ['Coconut Yogurt Alternative', 'milk', 'unseen'],
    ['Soya Yogurt Plain', 'milk', 'unseen'],
    ['Soya Yogurt Plain', 'soy', 'conflict'],
    ['Oat Cream 250ml', 'milk', 'unseen'],
    ['Egg Replacer', 'egg', 'unseen'],
    ['Almond Milk Alternative', 'nut', 'conflict'],
    ['Cheese Alternative with Milk Protein', 'milk', 'conflict'],
    ['Coconut Yogurt 350g', 'milk', 'conflict'],
    ['Butter Beans in Water 400g', 'milk', 'fits'],
    ['Butter Bean Mash', 'milk', 'unseen'],
  ])('%s, no %s: %s', (title, avoided, verdict) => {
    expect(judgeDiet(pack(title), avoid(avoided)).verdict).toBe(verdict);
  });
});
