import { describe, expect, it } from 'vitest';
import { dietConflict } from '../../../lib/core/diet/diet';
import { decideCart } from '../../../lib/core/decision/decide';
import { anIngredient, anOffer } from '../../support/builders';
import { dietCases, rulesFor } from './cases/diet-cases';

describe('dietConflict', () => {
  it('has a table of at least 200 products', () => {
    expect(dietCases.length).toBeGreaterThanOrEqual(200);
  });

  it.each(dietCases)('$title: blocks $blocks, allows $allows', ({ title, labels, blocks, allows }) => {
    const refusing = (name: string): boolean => dietConflict({ title, brand: null, labels }, rulesFor(name)) !== null;
    expect(blocks.filter((name) => !refusing(name))).toEqual([]);
    expect(allows.filter(refusing)).toEqual([]);
  });

  it.each([
    ['Lactose Free Semi Skimmed Milk 1L', false],
    ['Double Cream Lactofree', false],
    ['Semi Skimmed Milk 1L', true],
    ['Butter', true],
    ['Oat Drink', false],
  ])('%s for a line that asks for lactose-free: blocked is %s', (title, isBlocked) => {
    const rules = { diets: ['lactose-free'], avoid: [] };
    expect(dietConflict({ title, brand: null, labels: [] }, rules) !== null).toBe(isBlocked);
    expect(dietConflict({ title, brand: null, labels: [] }, { diets: [], avoid: ['milk'] }) !== null).toBe(
      title !== 'Oat Drink',
    );
  });

  it.each([
    ['Cream of Mushroom Soup', 'mushroom', true],
    ['Mushroom Broth', 'mushrooms', true],
    ['Peanut Butter', 'butter', false],
    ['Coconut Milk', 'coconut', true],
    ['Bell Peppers', 'black pepper', false],
    ['Fresh Cilantro', 'cilantro', true],
    ['Blue Cheese Crumbles', 'blue cheese', true],
    ['Sharp Cheddar', 'blue cheese', false],
    ['Olive Oil', 'olives', true],
  ])('%s for someone who avoids %s: blocked is %s', (title, avoid, isBlocked) => {
    expect(dietConflict({ title, brand: null, labels: [] }, { diets: [], avoid: [avoid] }) !== null).toBe(isBlocked);
  });

  it('keeps avoided brands out, by field or by the start of the title', () => {
    const rules = { diets: [], avoid: [], brands: ['Acme'] };
    expect(dietConflict({ title: 'Rice', brand: 'Acme Foods', labels: [] }, rules)).toBe('a brand you avoid: Acme');
    expect(dietConflict({ title: 'Acme Rice', brand: null, labels: [] }, rules)).not.toBeNull();
    expect(dietConflict({ title: 'Rice', brand: 'Other', labels: [] }, rules)).toBeNull();
  });

  it('knows a diet it has never heard of as no rule at all', () => {
    expect(dietConflict({ title: 'Rice', brand: null, labels: [] }, { diets: ['moonlight'], avoid: [''] })).toBeNull();
  });

  it('keeps such offers out of every tier, with the reason', () => {
    const offers = [
      anOffer({ sku: 'milk', title: 'Whole Milk', price: { minor: 100, currency: 'USD' } }),
      anOffer({ sku: 'lactose', title: 'Milk, Vegan Dairy-Free', price: { minor: 900, currency: 'USD' } }),
    ];
    const line = decideCart({
      lines: [{ ingredient: anIngredient({ name: 'milk' }), offers, assessments: [] }],
      currency: 'USD',
      rules: { diets: ['vegan'], avoid: [] },
    }).lines[0];
    expect(line?.candidates.find(({ offer }) => offer.sku === 'milk')?.eliminated).toBe('contains milk');
    expect(line?.picks?.cheaper.sku).not.toBe('milk');
  });
});
