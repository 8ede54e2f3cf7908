import { describe, expect, it } from 'vitest';
import { decideCart } from '../../../lib/core/decision/decide';
import type { Form, Ingredient } from '../../../lib/core/meal/ingredient';
import { matchOffer } from '../../../lib/core/matching/match';
import { packSizeOf } from '../../../lib/core/offer/pack-size';
import { anIngredient, anOffer } from '../../support/builders';

/** Name, what must be bought though it costs more, and what was not asked for. */
const plainFirst: [name: string, plain: string, variant: string][] = [
  ['coconut milk', 'Thai Kitchen Coconut Milk, 13.66 fl oz', 'Thai Kitchen Lite Coconut Milk, 13.66 fl oz'],
  ['coconut milk', 'Coconut Milk 400 ml', 'Light Coconut Milk 400 ml'],
  ['cream cheese', 'Original Cream Cheese, 8 oz', 'Reduced Fat Cream Cheese, 8 oz'],
  ['sour cream', 'Sour Cream, 16 oz', 'Light Sour Cream, 16 oz'],
  ['sour cream', 'Sour Cream, 16 oz', 'Fat Free Sour Cream, 16 oz'],
  ['greek yogurt', 'Plain Greek Yogurt, 32 oz', 'Nonfat Plain Greek Yogurt, 32 oz'],
  ['cottage cheese', 'Cottage Cheese 300 g', 'Low Fat Cottage Cheese 300 g'],
  ['mayonnaise', 'Real Mayonnaise, 30 fl oz', 'Light Mayonnaise, 30 fl oz'],
  ['cheddar', 'Sharp Cheddar Cheese, 8 oz', '50% Reduced Fat Sharp Cheddar Cheese, 8 oz'],
  ['soy sauce', 'Soy Sauce, 15 fl oz', 'Less Sodium Soy Sauce, 15 fl oz'],
  ['soy sauce', 'Soy Sauce, 15 fl oz', 'Gluten Free Soy Sauce, 15 fl oz'],
  ['chicken broth', 'Chicken Broth, 32 oz', 'Chicken Broth, No Salt Added, 32 oz'],
  ['black bean', 'Black Beans, 15 oz can', 'Low Sodium Black Beans, 15 oz can'],
  ['basmati rice', 'Basmati Rice, 2 lb', 'Organic Brown Basmati Rice, 2 lb'],
  ['basmati rice', 'Basmati Rice, Value Pack, 2 lb', 'Ready-to-Heat Basmati Rice Pouch, 8.5 oz'],
  ['white rice', 'White Rice, 2 lb', 'Heat & Eat White Rice, 8 oz'],
  ['brown rice', 'Brown Rice, 2 lb', '60-Second Brown Rice, 8 oz'],
  ['jasmine rice', 'Jasmine Rice, 2 lb', 'Boil-in-Bag Jasmine Rice, 14 oz'],
  ['jasmine rice', 'Jasmine Rice, 2 lb', 'Brown Jasmine Rice, 2 lb'],
  ['spaghetti', 'Spaghetti, 16 oz', 'Whole Wheat Spaghetti, 16 oz'],
  ['penne', 'Penne Rigate, 16 oz', 'Gluten Free Penne, 16 oz'],
  ['flour tortilla', 'Flour Tortillas, 10 ct', 'Low Carb Whole Wheat Flour Tortillas, 10 ct'],
  ['ketchup', 'Tomato Ketchup, 20 oz', 'No Sugar Added Tomato Ketchup, 20 oz'],
  ['maple syrup', 'Pure Maple Syrup, 12 fl oz', 'Sugar Free Maple Syrup, 12 fl oz'],
  ['ground coffee', 'Ground Coffee, 12 oz', 'Decaf Ground Coffee, 12 oz'],
  ['milk', 'Whole Milk, 1 gal', 'Lactose Free Whole Milk, 1 gal'],
  ['peanut butter', 'Creamy Peanut Butter, 16 oz', 'Reduced Fat Creamy Peanut Butter, 16 oz'],
  ['mozzarella', 'Mozzarella Cheese, 8 oz', 'Mozzarella Cheese Sticks, 8 oz'],
  ['cheddar', 'Cheddar Cheese, 8 oz', 'Cheddar Cheese Sticks, 8 oz'],
  ['bacon', 'Hickory Smoked Bacon, 12 oz', 'Real Bacon Pieces, 12 oz'],
  ['tofu', 'Firm Tofu, 14 oz', 'Silken Tofu, 14 oz'],
  ['barley', 'Barley, 16 oz', 'Pearl Barley, 16 oz'],
];

function picked(ingredient: Ingredient, titles: readonly string[]): string | null {
  const offers = titles.map((title, index) =>
    anOffer({
      sku: String(index),
      title,
      pack: packSizeOf(title, null),
      price: { minor: 300 - index * 60, currency: 'USD' },
    }),
  );
  const [line] = decideCart({ lines: [{ ingredient, offers, assessments: [] }], currency: 'USD' }).lines;
  const sku = line?.picks?.cheaper.sku;
  return offers.find((offer) => offer.sku === sku)?.title ?? null;
}

describe('a variant nobody asked for loses to the plain product', () => {
  it.each(plainFirst)('%s is %j, though %j costs less', (name, plain, variant) => {
    expect(picked(anIngredient({ name }), [plain, variant])).toBe(plain);
  });

  it.each(plainFirst)('%s: alone in the store, not %j, %j is shown at least', (name, _, variant) => {
    const match = matchOffer({ name, form: null }, { title: variant, brand: null, department: null });
    expect(match.confidence).not.toBe('none');
  });

  it.each([
    ['light coconut milk', 'Light Coconut Milk 400 ml', 'Coconut Milk 400 ml'],
    ['low sodium soy sauce', 'Less Sodium Soy Sauce, 15 fl oz', 'Soy Sauce, 15 fl oz'],
    ['brown rice', 'Brown Rice, 2 lb', 'Long Grain White Rice, 2 lb'],
    ['whole wheat spaghetti', 'Whole Wheat Spaghetti, 16 oz', 'Spaghetti, 16 oz'],
    ['gluten free penne', 'Gluten Free Penne, 16 oz', 'Penne Rigate, 16 oz'],
    ['2% milk', '2% Reduced Fat Milk, 1 gal', 'Whole Milk, 1 gal'],
    ['skim milk', 'Fat Free Skim Milk, 1 gal', '2% Milk, 1 gal'],
    ['unsalted butter', 'Unsalted Butter, 1 lb', 'Salted Butter, 1 lb'],
    ['nonfat greek yogurt', 'Nonfat Plain Greek Yogurt, 32 oz', 'Plain Whole Milk Greek Yogurt, 32 oz'],
  ])('%s is %j, though %j costs less', (name, asked, plain) => {
    expect(picked(anIngredient({ name }), [asked, plain])).toBe(asked);
  });
});

const sure: [name: string, form: Form | null, title: string, isSure: boolean][] = [
  ['coriander', 'fresh', 'Coriander Seed 40 g', false],
  ['coriander', 'fresh', 'Organic Coriander Seeds', false],
  ['coriander', 'fresh', 'Ground Coriander 38 g', false],
  ['coriander', 'fresh', 'Fresh Coriander 30 g', true],
  ['coriander', 'fresh', 'British Growing Coriander', true],
  ['cilantro', null, 'Fresh Cut Coriander 100 g', true],
  ['cilantro', null, 'Coriander Seed 40 g', false],
  ['coriander seed', null, 'Coriander Seed 40 g', true],
  ['coriander seed', null, 'British Growing Coriander', false],
  ['fennel', 'fresh', 'Fennel Seeds 50 g', false],
  ['dill', 'fresh', 'Dill Seed 40 g', false],
  ['mustard', null, 'Yellow Mustard Seeds 100 g', false],
  ['celery', null, 'Celery Seed 1.5 oz', false],
  ['2% milk', null, 'Whole Milk, 1 gal', false],
  ['2% milk', null, 'Fat Free Milk, half gallon', false],
  ['2% milk', null, '1% Low Fat Milk, 1 gal', false],
  ['2% milk', null, 'Milk, 2% Reduced Fat, 1 gal', true],
  ['2% milk', null, 'Reduced Fat Milk 2% 0.5 gal', true],
  ['1% milk', null, '2% Reduced Fat Milk, 1 gal', false],
  ['whole milk', null, '2% Reduced Fat Milk, 1 gal', false],
  ['tortilla', null, 'Flour Tortillas, 10 ct', true],
  ['tortilla', null, 'Soft Taco Flour Tortillas 8 Count', true],
  ['tortilla', null, 'White Corn Tortillas 30 ct', true],
  ['flour tortilla', null, 'Corn Tortillas, 30 ct', false],
  ['tortilla', null, 'Tortilla Chips 13 oz', false],
  ['white bread', null, 'White Sandwich Bread, 20 oz', true],
  ['white bread', null, 'Wheat Sandwich Bread, 20 oz', false],
  ['white bread', null, 'Soft White Bread Loaf', true],
  ['bread', null, 'Sandwich Bread, 20 oz', true],
  ['bread', null, 'Bread Crumbs, 15 oz', false],
  ['burger bun', null, 'Brioche Burger Buns, 4 pack', true],
  ['naan', null, '2 Plain Naan Breads', true],
  ['pita bread', null, 'Soft White Pitta 6 Pack', true],
  ['ground turkey', 'ground', 'British Turkey Thigh Mince 500 g', true],
  ['ground turkey', 'ground', 'Turkey Breast Mince 2% Fat', true],
  ['self-raising flour', 'flour', 'Self Rising Flour, 5 lb', true],
  ['self-raising flour', 'flour', 'All Purpose Flour, 5 lb', false],
  ['lasagne sheet', null, 'Fresh Egg Lasagne Sheets', true],
  ['salt', null, 'Popchips Sea Salt 5 oz', false],
  ['salt', null, 'Sea Salt, 26 oz', true],
  ['egg', null, 'Traditional Scotch Eggs 2 pack', false],
  ['prawn', null, 'King Prawns with a Cocktail Sauce', false],
  ['shrimp', null, 'Butterfly Shrimp with Crispy Breading', false],
  ['mint', 'leaves', 'Moroccan Mint Tea 20 bags', false],
  ['potato', null, 'Ultimate Mash Potato', false],
  ['cheddar', null, 'Ritz Cheese Crispers Cheddar', false],
];

describe('matchOffer', () => {
  it.each(sure)('%s %s, %j: sure is %s', (name, form, title, isSure) => {
    const match = matchOffer({ name, form }, { title, brand: null, department: null });
    expect({ ...match, isSure: match.confidence === 'certain' }).toMatchObject({ isSure });
  });
});

describe('a whole bird', () => {
  it.each<[title: string, isSure: boolean]>([
    ['Whole Chicken, 4 lb', true],
    ['British Whole Chicken Large', true],
    ['Grilled Chicken Breast Chunks', false],
    ['Skinless Chicken Breast Fillets', false],
    ['Whole Grain Breaded Chicken Breast Strips', false],
    ['Chicken Broth, 32 oz', false],
  ])('is %j: %s', (title, isSure) => {
    const match = matchOffer({ name: 'chicken', form: 'whole' }, { title, brand: null, department: null });
    expect(match.confidence === 'certain').toBe(isSure);
  });
});

describe('a maker nobody knows beside one that is', () => {
  /** Two makers of two foods each; only one of them is told by the store. */
  const shelf = (told: boolean): string[] =>
    decideCart({
      lines: [
        {
          ingredient: anIngredient({ name: 'basmati rice' }),
          offers: ['Amba Basmati Rice, 2 lb', 'Clear Brook Organic Basmati Rice, 2 lb'].map((title, index) =>
            anOffer({
              sku: String(index),
              title,
              brand: told && index === 1 ? 'Clear Brook' : null,
              pack: packSizeOf(title, null),
              price: { minor: 500 + index * 200, currency: 'USD' },
            }),
          ),
          assessments: [],
        },
      ],
      currency: 'USD',
    }).lines.flatMap(({ candidates }) =>
      candidates.filter(({ eliminated }) => eliminated === null).map(({ offer }) => offer.title),
    );

  it.each([true, false])('is no kind of the food (maker told: %j)', (told) => {
    expect(shelf(told)).toContain('Amba Basmati Rice, 2 lb');
  });

  it('is told from a kind where no maker is known', () => {
    expect(picked(anIngredient({ name: 'garlic' }), ['Garlic, 3 ct', 'Elephant Garlic, 3 ct'])).toBe('Garlic, 3 ct');
  });
});

describe('another thing of that word', () => {
  it.each([
    ['milk', null, 'Zorbalin Growing Up Milk 800 g'],
    ['milk', null, 'Follow On Milk 2, 800 g'],
    ['milk', null, 'Organic Toddler Milk'],
    ['basil', 'dried', 'Growing Basil'],
    ['thyme', 'dried', 'British Growing Thyme 1 each'],
    ['cocoa powder', null, 'Nuvira Cocoa Wholefood Nutrition Powder'],
    ['raspberry', null, 'Zalenti Sorbetto Roman Raspberry 1 pint'],
  ] as const)('%s (%s) is surely no %j', (name, form, title) => {
    expect(matchOffer({ name, form }, { title, brand: null, department: null }).confidence).not.toBe('certain');
  });

  it.each([
    ['cayenne pepper', 'Quorra Almonds Xtra Cayenne Pepper', 'Quorra Almonds'],
    ['honey', 'Zalto Peanuts Honey Roasted', 'Zalto Peanuts'],
  ])('%s is surely no %j, whose goods a store tells with its maker %j', (name, title, brand) => {
    expect(matchOffer({ name, form: null }, { title, brand, department: null }).confidence).not.toBe('certain');
  });

  it('is not seen in a maker’s name that has it once', () => {
    const turmeric = { title: 'Tamarind Tree Ground Turmeric', brand: 'Tamarind Tree', department: null };
    expect(matchOffer({ name: 'turmeric', form: 'ground' }, turmeric).confidence).toBe('certain');
    const almonds = { title: 'Quorra Almonds Natural 6 oz', brand: 'Quorra Almonds', department: null };
    expect(matchOffer({ name: 'almond', form: null }, almonds).confidence).toBe('certain');
  });

  it.each([
    ['barley', 'Pearl Barley 500 g'],
    ['date', 'Dried Fruit Pitted Dates, 8 oz'],
    ['granola', 'Crunchy Oat Granola 450 g'],
    ['silken tofu', 'Silken Tofu 349 g'],
    ['bacon pieces', 'Bacon Pieces 200 g'],
    ['basil', 'Growing Basil'],
  ])('%s is surely met by %j', (name, title) => {
    expect(matchOffer({ name, form: null }, { title, brand: null, department: null }).confidence).toBe('certain');
  });
});
