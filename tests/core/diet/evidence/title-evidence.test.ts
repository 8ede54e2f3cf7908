import { describe, expect, it } from 'vitest';
import type { Allergen } from '../../../../lib/core/diet/allergens/allergens';
import { claimOf, isAllergen, namesFood, titleHolds, titleIs } from '../../../../lib/core/diet/title-evidence';
import { readTitle } from '../../../../lib/core/matching/read-title';
import { plainText } from '../../../../lib/core/text/comparable-words';

const holds = (allergen: Allergen, title: string, brand: string | null = null): boolean =>
  titleHolds(allergen, readTitle(title, brand), plainText(title), brand);
const is = (allergen: Allergen, title: string): boolean => titleIs(allergen, readTitle(title, null), plainText(title));

it('an allergen has a row of its own', () => {
  expect([isAllergen('milk'), isAllergen('kiwi'), isAllergen('toString')]).toEqual([true, false, false]);
});

describe('a claim on a pack', () => {
  it.each([
    ['milk', 'cheddar', 'none'],
    ['milk', 'dairy free cheddar', 'strong'],
    ['milk', 'vegan cheddar', 'weak'],
    ['milk', 'plant-based cheddar', 'weak'],
    ['milk', 'plant based cheddar', 'weak'],
    ['milk', 'vegan dairy free cheddar', 'strong'],
    ['egg', 'vegan mayo', 'weak'],
    ['egg', 'egg free mayo', 'strong'],
    ['fish', 'vegan tuna', 'weak'],
    ['meat', 'vegetarian sausage', 'strong'],
    ['meat', 'beyond burger', 'strong'],
    ['pork', 'vegetarian sausage', 'strong'],
    ['pork', 'vegan ham', 'strong'],
  ] as const)('of %s: %s is %s', (allergen, text, strength) => {
    expect(claimOf(allergen, text)).toBe(strength);
  });
});

describe('a title holds', () => {
  it.each([
    // A name that is the food, a kind, a word, and a name that only resembles it.
    ['milk', 'Whole Milk', true],
    ['milk', 'Cheddar', true],
    ['milk', 'Bananas', false],
    ['milk', 'Peanut Butter', false],
    ['milk', 'Coconut Milk', false],
    ['milk', 'Butter Lettuce', false],
    ['milk', 'Corn & Butter Sauce', true],
    ['milk', 'Butter Beans', false],
    ['milk', 'Creamy Peanut Butter', false],
    ['milk', 'Creamy Hummus', false],
    ['milk', 'Creamy Tahini', false],
    ['milk', 'Creamy Tomato Soup', true],
    ['milk', 'Creamy Beans', false],
    ['milk', 'Pancakes', true],
    // The thing replaced.
    ['milk', 'Cheese Alternative', false],
    ['milk', 'Milk Substitutes', false],
    ['milk', 'Butter Replacement', false],
    ['milk', 'Alternative to Milk', false],
    ['milk', 'Alternatives for Milk', false],
    ['milk', 'Substitute for Cheese', false],
    ['milk', 'Alternative to Yogurt', false],
    ['milk', 'Yoghurt Alternative', false],
    ['milk', 'Soy Yogurt', false],
    ['milk', 'Soya Yoghurts', false],
    ['milk', 'Oat Cream', false],
    ['milk', 'Soya Custard', false],
    ['milk', 'Milk Alternative with Cheese', true],
    ['egg', 'Egg Replacer', false],
    ['egg', 'Egg Substitute', false],
    ['egg', 'Egg Replacer with Egg', true],
    ['egg', 'Mayonnaise', true],
    ['alcohol', 'Red Wine', true],
    ['alcohol', 'Red Wine Vinegar', false],
    ['alcohol', 'Wine Vinegars', false],
    ['alcohol', 'Vinegar of White Wine', false],
    ['alcohol', 'Vinegar, Red Wine', false],
    ['alcohol', 'Vinegar Sherry', false],
    ['alcohol', 'Alcohol-Free Beer', false],
    ['alcohol', 'Non-Alcoholic Red Wine', false],
    ['alcohol', 'Nonalcoholic Lager', false],
    ['alcohol', 'Dealcoholised Wine', false],
    ['alcohol', 'De-Alcoholized Wine', false],
    ['alcohol', 'Alcohol Free Spirits', false],
    ['alcohol', 'Beer', true],
    // Sausages are of pork unless the meat is named right before.
    ['pork', 'Sausages', true],
    ['pork', 'Hot Dogs', true],
    ['pork', 'Beef Franks', false],
    ['pork', 'Chicken Sausages', false],
    ['pork', 'Turkey Bologna', false],
    ['pork', 'Chicken and Sausages', true],
    ['pork', 'Chicken, Sausages', true],
    ['pork', 'Sausages, Chicken', true],
    ['pork', 'Pork Sausages', true],
    ['pork', 'Chicken Bacon', true],
    ['pork', 'Chicken Breast', false],
    ['pork', 'Tomato Sausages', true],
    // Another allergen's name in a longer one.
    ['nut', 'Nutmeg', false],
    ['nut', 'Water Chestnuts', false],
    ['nut', 'Almonds', true],
    ['nut', 'Soy Nuts', false],
    ['nut', 'Almond Flour', true],
    ['gluten', 'Rice Noodles', false],
    ['gluten', 'Wheat Crackers', true],
    ['gluten', 'Corn Tortillas', false],
    ['shellfish', 'Oyster Mushrooms in Oyster Sauce', true],
  ] as const)('%s: %s: %s', (allergen, title, isHeld) => {
    expect(holds(allergen, title)).toBe(isHeld);
  });

  it.each([
    ['nut', 'Snack Bites', 'Blue Diamond Almonds', true],
    ['wheat', 'Thins', 'Wheat Thins', true],
    ['peanut', 'Bites', 'Peanut Co', true],
    ['sesame', 'Bites', 'Sesame Street', true],
    ['soy', 'Bites', 'Soy Vay', true],
    ['gluten', 'Bites', 'Barley Farm', true],
    ['fish', 'Cranberries', 'Cod Bay', false],
    ['milk', 'Turkey', 'Butter Farm', false],
    ['nut', 'Bananas', 'Dole', false],
  ] as const)('%s by the brand where such brands tell it: %s of %s: %s', (allergen, title, brand, isHeld) => {
    expect(holds(allergen, title, brand)).toBe(isHeld);
  });
});

describe('a title is the content itself', () => {
  it.each([
    ['milk', 'Cheddar', true],
    ['milk', 'Whole Milk', true],
    ['milk', 'Vegan Cheddar', false],
    ['milk', 'Cheddar without Milk', false],
    ['milk', 'Soy Cheddar', false],
    ['milk', 'Soya Cheddar', false],
    ['milk', 'Cheddar Alternative', false],
    ['milk', 'Coconut Milk', false],
    ['milk', 'Vanilla Custard', false],
    ['egg', 'Eggs', true],
    ['egg', 'Mayonnaise', false],
    ['fish', 'Salmon', true],
    ['fish', 'Imitation Tuna', false],
    ['meat', 'Chicken Breast', true],
    ['meat', 'Chicken Flavored Crackers', false],
    ['peanut', 'Peanut Butter', true],
    ['gluten', 'White Bread', false],
    ['gluten', 'Flour', false],
    ['gluten', 'Pearl Barley', true],
    ['gluten', 'Sourdough', false],
    ['soy', 'Tofu', true],
    ['milk', 'Zzyzx', false],
  ] as const)('%s: %s: %s', (allergen, title, isItself) => {
    expect(is(allergen, title)).toBe(isItself);
  });
});

describe('an avoided food', () => {
  it.each([
    ['mushroom', 'Mushrooms', true],
    ['mushroom', 'Mushroom Soup', true],
    ['mushroom', 'Portobello Mushrooms', true],
    ['mushroom', 'Tomato Soup', false],
    ['butter', 'Peanut Butter', false],
    ['butter', 'Salted Butter', true],
    ['milk', 'Coconut Milk', false],
    ['almond', 'Almondmilk', true],
    ['almond', 'Almond Milk', true],
    ['kiwi', 'Kiwi Juice', true],
    ['kiwi', 'Lemon Juice', false],
    ['red onion', 'Red Onions', true],
    ['red onion', 'Tomatoes', false],
    ['zzyzx', 'Zzyzx Soup', true],
    ['zzyzx root', 'Zzyzx Soup', false],
    ['tomato', 'Tomato Soup', true],
  ])('%s is named by "%s": %s', (avoided, title, isNamed) => {
    expect(namesFood(avoided, readTitle(title, null))).toBe(isNamed);
  });
});
