import { describe, expect, it } from 'vitest';
import { packEvidence } from '../../../../lib/core/diet/pack-evidence';
import { mayHide } from '../../../../lib/core/diet/terms/hidden-foods';
import { readTitle } from '../../../../lib/core/matching/read-title';

const hides = (food: string, title: string): boolean =>
  mayHide(food, readTitle(title, null), packEvidence({ title, brand: null, labels: [] }).usual);

describe('a food that a title does not name', () => {
  it.each([
    // Savoury foods hide savoury things, sweet foods sweet ones.
    ['onion', 'Pasta Sauce', true],
    ['cinnamon', 'Pasta Sauce', false],
    ['cinnamon', 'Cookies', true],
    ['onion', 'Cookies', false],
    ['apple', 'Cookies', true],
    ['apple', 'Pasta Sauce', false],
    // What is in any made food, and in none of one ingredient.
    ['corn', 'Cookies', true],
    ['corn', 'Pasta Sauce', true],
    ['corn', 'Bananas', false],
    ['onion', 'Bananas', false],
    ['onion', 'Carrots', false],
    ['tomato', 'Ketchup', true],
    ['onion', 'Ketchup', true],
    ['onion', 'Salsa', true],
    // A sauce of one thing and salt.
    ['onion', 'Soy Sauce', false],
    ['onion', 'Dijon Mustard', false],
    ['onion', 'Peanut Butter', false],
    // Whole dishes.
    ['onion', 'Chicken Pie', true],
    ['zucchini', 'Vegetable Soup', true],
    ['mango', 'Chicken Soup', false],
    ['onion', 'Chicken Noodle Soup', true],
    ['mango', 'Chicken Curry', true],
    ['onion', 'Shampoo', false],
    ['onion', 'Zzyzx', true],
  ])('may be hidden: %s in %s: %s', (food, title, isHidden) => {
    expect(hides(food, title)).toBe(isHidden);
  });
});
