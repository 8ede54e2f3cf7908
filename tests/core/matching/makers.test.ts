import { describe, expect, it } from 'vitest';
import { matchOffer } from '../../../lib/core/matching/match';

/** A name, titles that are it, titles that are another product. */
const names: [name: string, right: readonly string[], wrong: readonly string[]][] = [
  ['kitkat', ['KitKat Milk Chocolate Bars, 4 pack', 'Nestle KitKat, 1.5 oz'], ['KitKat Cereal, 11 oz', 'KitKat Ice Cream Cones, 4 pack']],
  ['doritos', ['Doritos Cool Ranch Tortilla Chips, 9 oz', 'Doritos Nacho Cheese, 9 oz'], ['Doritos Salsa Dip, 300 g']],
  ['gatorade', ['Gatorade Thirst Quencher Sports Drink, Melon, 32 oz'], ['Gatorade Protein Bar, 12 ct']],
  ['fanta grape', ['Fanta Grape Soda, 2 L'], ['Fanta Orange, 2 L', 'Grape Soda, 2 L']],
  ['m&ms', ["M&M's Milk Chocolate Candies, 10 oz"], ["M&M's Cookies, 10 oz"]],
  ['marmite', ['Marmite Yeast Extract, 250 g'], ['Cream Cheese with Marmite, 150 g', 'Marmite Crisps, 6 pack']],
]; // prettier-ignore

describe("what is called by its maker's name", () => {
  it.each(names)('%s is not what else the maker sells under it', (name, right, wrong) => {
    const sure = (title: string): boolean =>
      matchOffer({ name, form: null }, { title, brand: null, department: null }).confidence === 'certain';
    expect(right.filter((title) => !sure(title))).toEqual([]);
    expect(wrong.filter(sure)).toEqual([]);
  });
});

describe('shares and varieties asked for', () => {
  it.each([
    ['93% lean ground turkey', 'Ground Turkey 93% Lean, 1 lb', '85% Lean Ground Turkey, 1 lb'],
    ['93% lean ground turkey', 'Lean Ground Turkey 93/7, 1 lb', 'Ground Turkey 85/15, 1 lb'],
    ['5% fat beef mince', 'Lean Beef Steak Mince 5% Fat, 500 g', 'Beef Mince 20% Fat, 500 g'],
    ['fingerling potato', 'Fingerling Potatoes, 24 oz', 'White Potatoes, 5 lb'],
    ['anjou pear', 'Anjou Pears, 3 lb', 'Bartlett Pears, 2 lb'],
  ])('%s is %s and not surely %s', (name, right, wrong) => {
    const match = (title: string) => matchOffer({ name, form: null }, { title, brand: null, department: null });
    expect(match(right).confidence).toBe('certain');
    expect(match(wrong).confidence).not.toBe('certain');
  });
});

describe('the thing a name ends in', () => {
  it.each([
    ['coffee filter', 'Coffee Filters, 100 ct', 'Filter Coffee, 227 g'],
    ['potato salad', 'Classic Potato Salad, 300 g', 'Salad Potatoes, 1 kg'],
    ['salad potato', 'Baby Salad Potatoes, 750 g', 'Potato Salad, 300 g'],
    ['suet', 'Shredded Suet, 240 g', 'Suet Balls for Birds, 50 ct'],
    ['unsweetened oat milk', 'Oat Milk, Unsweetened, 1 L', 'Oat Milk, 64 fl oz'],
    ['roasted red pepper', 'Roasted Red Peppers, 12 oz', 'Red Bell Peppers, 3 ct'],
    ['toilet paper', 'Toilet Paper, 12 rolls', 'Toilet Brush, 1 ct'],
  ])('%s is %s and not surely %s', (name, right, wrong) => {
    const match = (title: string) => matchOffer({ name, form: null }, { title, brand: null, department: null });
    expect(match(right).confidence).toBe('certain');
    expect(match(wrong).confidence).not.toBe('certain');
  });
});
