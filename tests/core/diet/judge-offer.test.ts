import { describe, expect, it } from 'vitest';
import { judgeOffer } from '../../../lib/core/diet/judge-offer';

type Row = [
  title: string,
  list: string | null,
  diets: string[],
  avoid: string[],
  verdict: string,
  reason: string | null,
];

/** One row for each thing that decides: a claim, a list, a trace, a label, a name; with the row beside it in which it decides otherwise. */
const rows: Row[] = [
  ['Whole Milk', null, ['lactose-free'], [], 'conflict', 'contains milk'],
  ['Lactose-Free Whole Milk', null, ['lactose-free'], [], 'fits', null],
  ['Lactofree Whole Milk', null, ['lactose-free'], [], 'fits', null],
  ['Whole Milk without lactose', null, ['lactose-free'], [], 'fits', null],
  ['Whole Milk 0% lactose', null, ['lactose-free'], [], 'fits', null],
  ['Lactose-Free Whole Milk', null, ['dairy-free'], [], 'conflict', 'contains milk'],
  ['Lactose-Free Whole Milk', null, [], ['milk'], 'conflict', 'contains milk'],
  ['Vegetable Stock', null, ['low-sodium'], [], 'conflict', 'not low in sodium'],
  ['Reduced Salt Vegetable Stock', null, ['low-sodium'], [], 'fits', null],
  ['Unsalted Vegetable Stock', null, ['low-sodium'], [], 'fits', null],
  ['Vegetable Stock, No Salt Added', null, ['low-sodium'], [], 'fits', null],
  ['Salt-Free Vegetable Stock', null, ['low-sodium'], [], 'fits', null],
  ['Low in Sodium Soy Sauce', null, ['low-sodium'], [], 'fits', null],
  ['Soy Sauce', null, ['low-sodium'], [], 'conflict', 'not low in sodium'],
  ['Tamari', null, ['low-sodium'], [], 'conflict', 'not low in sodium'],
  ['Fish Sauce', null, ['low-sodium'], [], 'conflict', 'not low in sodium'],
  ['Oyster Sauce', null, ['low-sodium'], [], 'conflict', 'not low in sodium'],
  ['Teriyaki Sauce', null, ['low-sodium'], [], 'conflict', 'not low in sodium'],
  ['Tomato Soup', null, ['low-sodium'], [], 'fits', null],
  ['Ramen Noodles', null, ['low-sodium'], [], 'conflict', 'not low in sodium'],
  ['Carrots', null, ['low-sodium'], [], 'fits', null],
  ['Beef Mince', null, ['halal'], [], 'conflict', 'not labelled halal'],
  ['Halal Beef Mince', null, ['halal'], [], 'fits', null],
  ['Zabiha Beef Mince', null, ['halal'], [], 'fits', null],
  ['Kosher Beef Mince', null, ['halal'], [], 'conflict', 'not labelled halal'],
  ['Beef Mince', null, ['kosher'], [], 'conflict', 'not labelled kosher'],
  ['Kosher Beef Mince', null, ['kosher'], [], 'fits', null],
  ['Kosher Salt Beef Jerky', null, ['kosher'], [], 'conflict', 'not labelled kosher'],
  ['Kosher Style Beef Salami', null, ['kosher'], [], 'conflict', 'not labelled kosher'],
  ['Kosher Beef Lasagne', 'Beef, pasta, milk, tomato', ['kosher'], [], 'conflict', 'meat and milk together'],
  ['Kosher Cheeseburger', null, ['kosher'], [], 'conflict', 'meat and milk together'],
  ['Vegetable Soup', 'Water, carrot, beef stock, salt', ['halal'], [], 'conflict', 'not labelled halal'],
  ['Vegetable Soup', 'Water, carrot, onion, salt', ['halal'], [], 'fits', null],
  ['Vegetable Soup', 'Water, carrot, natural flavouring, salt', ['halal'], [], 'fits', null],
  ['Gummy Bears', 'Sugar, glucose syrup, gelatine', ['halal'], [], 'conflict', 'contains pork'],
  ['Halal Gummy Bears', 'Sugar, glucose syrup, gelatine', ['halal'], [], 'fits', null],
  ['Halal Gummy Bears', 'Sugar, glucose syrup, pork gelatine', ['halal'], [], 'conflict', 'contains pork'],
  ['Kosher Gummy Bears', 'Sugar, glucose syrup, gelatine', ['kosher'], [], 'fits', null],
  ['Gummy Bears', 'Sugar, glucose syrup, gelatine', ['vegetarian'], [], 'conflict', 'contains meat'],
  ['Cheddar', null, ['kosher'], [], 'unseen', 'label not seen: not labelled kosher'],
  ['Cheddar', null, ['halal'], [], 'fits', null],
  ['Vegetable Lasagne', null, ['vegetarian'], [], 'unseen', 'label not seen: may hold meat'],
  ['Vegetarian-Fed Eggs', null, ['vegetarian'], [], 'unseen', 'label not seen: may hold meat'],
  ['Vegan Nuggets', null, ['vegetarian'], [], 'fits', null],
  ['Vegetarian Nuggets', null, ['vegan'], [], 'unseen', 'label not seen: may hold fish'],
  ['Vegan Nuggets', null, ['vegan'], [], 'fits', null],
  [
    'Oat Bar',
    'Oats, sugar. Not suitable for milk allergy sufferers.',
    [],
    ['milk'],
    'conflict',
    'contains milk or traces of it',
  ],
  [
    'Oat Bar',
    'Oats, sugar. Not suitable for vegetarians.',
    ['vegetarian'],
    [],
    'conflict',
    'not suitable by its pack: vegetarian',
  ],
  [
    'Oat Bar',
    'Oats, sugar. Not suitable for coeliacs.',
    ['gluten-free'],
    [],
    'conflict',
    'not suitable by its pack: gluten-free',
  ],
  ['Oat Bar', 'Oats, sugar. Unsuitable for vegans.', ['vegan'], [], 'conflict', 'not suitable by its pack: vegan'],
  ['Oat Bar', 'Oats, sugar. Not suitable for vegans.', ['gluten-free'], [], 'conflict', 'contains wheat or gluten'],
  ['Snack Bar', 'Dates, nuts, cocoa', [], ['almond'], 'conflict', 'contains almond'],
  ['Snack Bar', 'Dates, cashews, cocoa', [], ['almond'], 'fits', null],
  ['Snack Bar', 'Dates, cocoa. May contain almonds.', [], ['almond'], 'conflict', 'contains almond or traces of it'],
  ['Snack Bar', 'Dates, cocoa. May contain garlic.', [], ['garlic'], 'conflict', 'contains garlic or traces of it'],
  ['Pasta Sauce', 'Tomato, onion, garlic, basil', [], ['garlic'], 'conflict', 'has garlic, which you avoid'],
  ['Pasta Sauce', 'Tomato, onion, basil', [], ['garlic'], 'fits', null],
  ['Pasta Sauce', null, [], ['garlic'], 'unseen', 'label not seen: may hold garlic'],
  ['Garlic-Free Pasta Sauce', null, [], ['garlic'], 'fits', null],
  ['Pasta Sauce without garlic', null, [], ['garlic'], 'fits', null],
  ['Pasta Sauce, no added garlic', null, [], ['garlic'], 'fits', null],
  ['Pasta Sauce free from garlic', null, [], ['garlic'], 'fits', null],
  ['Mild Cheddar', 'Milk, salt, rennet', [], ['cheese'], 'conflict', 'has cheese, which you avoid'],
  ['Vegan Cheddar Style Slices', 'Coconut oil, starch, salt', [], ['cheese'], 'fits', null],
  ['Cheddar Flavour Crisps', 'Potatoes, oil, salt', [], ['cheese'], 'fits', null],
  ['Cheddar', null, [], ['cheese'], 'conflict', 'has cheese, which you avoid'],
  ['Vegan Cheddar', null, [], ['cheese'], 'unseen', 'label not seen: may hold cheese'],
  ['Plant-Based Cheddar', null, [], ['cheese'], 'unseen', 'label not seen: may hold cheese'],
  ['Mushrooms', 'Mushrooms', [], ['mushroom'], 'conflict', 'has mushroom, which you avoid'],
  ['Mushroom Flavoured Noodles', 'Wheat flour, salt', [], ['mushroom'], 'fits', null],
  ['Dairy-Free Chocolate', null, ['dairy-free'], [], 'fits', null],
  ['Plain Chocolate', null, ['dairy-free'], [], 'conflict', 'contains milk'],
  ['Gluten-Free Oats', null, [], ['oats'], 'conflict', 'has oats, which you avoid'],
  ['Gluten-Free Bread', null, [], ['wheat'], 'fits', null],
  ['Fish Balls', null, [], ['salmon'], 'unseen', 'label not seen: may hold salmon'],
  ['White Fish Fillets', null, [], ['salmon'], 'unseen', 'label not seen: may hold salmon'],
  ['Smoked Fish', null, [], ['haddock'], 'unseen', 'label not seen: may hold haddock'],
  ['Fish Pie', null, [], ['salmon'], 'unseen', 'label not seen: may hold salmon'],
  ['Cod Fish Balls', null, [], ['salmon'], 'fits', null],
  ['Tuna Fillets', null, [], ['salmon'], 'fits', null],
  ['Fish Fillets', null, [], ['shrimp'], 'fits', null],
  [
    'Biscuits',
    'Flour, sugar, mono- and diglycerides of fatty acids',
    ['vegan'],
    [],
    'unseen',
    'may hold meat: what an ingredient is made of is not told',
  ],
  ['Vegan Biscuits', 'Flour, sugar, mono- and diglycerides of fatty acids', ['vegan'], [], 'fits', null],
  [
    'Biscuits',
    'Flour, sugar, mono- and diglycerides of fatty acids',
    ['halal'],
    [],
    'unseen',
    'may hold meat: what an ingredient is made of is not told',
  ],
  ['Halal Biscuits', 'Flour, sugar, mono- and diglycerides of fatty acids', ['halal'], [], 'fits', null],
  ['Rice Bar', 'Rice, sugar. Not suitable for coeliacs.', [], ['milk'], 'fits', null],
  [
    'Rice Bar',
    'Rice, sugar. Not suitable for coeliacs.',
    [],
    ['gluten'],
    'conflict',
    'not suitable by its pack: gluten',
  ],
  ['Milk Chocolate', 'Cocoa, sugar', [], ['milk'], 'conflict', 'contains milk'],
  ['Dairy-Free Milk Chocolate', 'Cocoa, sugar', [], ['milk'], 'fits', null],
  ['Vegetarian Lasagne', null, ['vegetarian'], [], 'fits', null],
  ['Vegan Lasagne', null, ['vegetarian'], [], 'fits', null],
  ['Kosher Vegetable Lasagne', null, ['vegetarian'], [], 'unseen', 'label not seen: may hold meat'],
  ['Halal Vegetable Lasagne', null, ['vegetarian'], [], 'unseen', 'label not seen: may hold meat'],
  ['Halal Sweets', 'Sugar, gelatine, lard', ['halal'], [], 'conflict', 'contains pork'],
  ['Beef Flavour Crisps', 'Potatoes, oil, salt', ['halal'], [], 'fits', null],
  ['Beef Pie', null, ['halal'], [], 'conflict', 'not labelled halal'],
  ['Meat-Free Pie', null, ['halal'], [], 'unseen', 'label not seen: may hold pork'],
  ['Kosher Milk Chocolate', null, ['kosher'], [], 'fits', null],
  ['Kosher Chicken in Dairy-Free Sauce', null, ['kosher'], [], 'fits', null],
  ['Kosher Cheddar', null, ['kosher'], [], 'fits', null],
  ['Cheddar', null, ['low-sodium', 'kosher'], [], 'unseen', 'label not seen: not labelled kosher'],
  ['Pepper Mix', 'Peppercorns, salt', [], ['corn'], 'fits', null],
  ['Dip', 'Corn, salt, oil', [], ['corn'], 'conflict', 'has corn, which you avoid'],
  ['Dip', 'Eggplant, salt, oil', [], ['egg'], 'fits', null],
  ['Mushrooms', 'Fungi, salt', [], ['mushroom'], 'conflict', 'has mushroom, which you avoid'],
  ['Imitation Crab', 'Pollock, starch, salt', [], ['crab'], 'fits', null],
  ['No-Beef Burger', null, [], ['beef'], 'unseen', 'label not seen: may hold beef'],
  ['Vegan Cookies', null, [], ['milk'], 'unseen', 'label not seen: may hold milk'],
  ['Vegan Cookies', null, ['vegan'], [], 'fits', null],
  ['Worcestershire Sauce', null, ['vegetarian'], [], 'conflict', 'contains fish'],
];

describe('judgeOffer', () => {
  it.each(rows)('%s (%s) for %j without %j: %s', (title, list, diets, avoid, verdict, reason) => {
    const offer = { title, brand: null, labels: [], ...(list === null ? {} : { ingredientsText: list }) };
    expect(judgeOffer(offer, { diets, avoid })).toEqual({ verdict, reason });
  });

  it('takes nothing as told where a title or a label was too long to be read whole', () => {
    const long = { title: `Carrots ${'and more '.repeat(600)}`, brand: null, labels: [] };
    expect(judgeOffer({ ...long, title: 'Carrots' }, { diets: [], avoid: ['milk'] }).verdict).toBe('fits');
    expect(judgeOffer(long, { diets: [], avoid: ['milk'] }).verdict).toBe('unseen');
    expect(judgeOffer(long, { diets: ['vegan'], avoid: [] }).verdict).toBe('unseen');
    expect(judgeOffer(long, { diets: [], avoid: [] }).verdict).toBe('fits');
  });

  it('says the first conflict of several, and a conflict before a doubt', () => {
    const soup = { title: 'Chicken Soup', brand: null, labels: [] };
    expect(judgeOffer(soup, { diets: ['halal'], avoid: ['celery'] })).toMatchObject({ verdict: 'conflict' });
    expect(judgeOffer(soup, { diets: [], avoid: ['celery'] })).toMatchObject({ verdict: 'unseen' });
    expect(judgeOffer(soup, { diets: [], avoid: ['celery', 'milk'] }).reason).toContain('celery');
  });
});
