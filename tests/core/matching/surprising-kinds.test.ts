import { describe, expect, it } from 'vitest';
import { decideCart } from '../../../lib/core/decision/decide';
import { anIngredient, anOffer } from '../../support/builders';

function decided(name: string, titles: readonly string[], note: string | null = null) {
  const offers = titles.map((title) => anOffer({ sku: title, title }));
  const [line] = decideCart({
    lines: [{ ingredient: anIngredient({ name, note }), offers, assessments: [] }],
    currency: 'USD',
  }).lines;
  return line;
}

describe('a kind nobody asked for', () => {
  it.each([
    ['paprika', 'Smoked Paprika, 2 oz', 'smoked'],
    ['custard', 'Low Fat Custard, 500 g', 'low-fat'],
    ['passata', 'Passata with Basil, 500 g', 'with basil'],
    ['ground coffee', 'Decaf Ground Coffee, 12 oz', 'decaf'],
    ['salsa', 'Hot Salsa, 16 oz', 'hot'],
    ['tonic water', 'Slimline Tonic Water, 1 L', 'slimline'],
  ])('%s: %s alone is said to be close, with what it is', (name, title, kind) => {
    const line = decided(name, [title]);
    expect(line?.outcome).not.toBe('picked');
    if (line?.outcome === 'close') expect(line.note).toContain(`${kind}, not asked for`);
  });

  it.each([
    ['paprika', 'Paprika, 2 oz'],
    ['smoked paprika', 'Smoked Paprika, 2 oz'],
    ['apple', 'Red Apples, 2 lb'],
    ['chicken thigh', 'Frozen Chicken Thighs, 4 lb'],
    ['soy milk', 'Unsweetened Soy Milk Alternative, 1 L'],
    ['whole wheat tortilla', 'Whole Wheat Tortillas, 8 ct'],
    ['lemon pepper', 'Lemon Pepper with Lemon Peel, 2 oz'],
    ['dried cranberry', 'Sweetened Dried Cranberries, 6 oz'],
    ['ancho chile', 'Dried Ancho Chiles, 2 oz'],
    ['peach', 'Peaches in Fruit Juice, 15 oz', 'in juice'],
  ])('%s: %s is taken surely', (name, title, note: string | null = null) => {
    expect(decided(name, [title], note)?.outcome).toBe('picked');
  });

  it('that was taken before is what is meant', () => {
    const offer = anOffer({ sku: 'a', title: 'Smoked Paprika, 2 oz' });
    const assessments = [{ advisor: 'habit', sku: 'a', verdict: 'prefer' as const, reason: 'yours', facts: [] }];
    const lines = [{ ingredient: anIngredient({ name: 'paprika' }), offers: [offer], assessments }];
    expect(decideCart({ lines, currency: 'USD' }).lines[0]?.outcome).toBe('picked');
  });
});

describe('a maker’s name of two words, the second a food', () => {
  it.each([
    ['paprika', 'Quill & Oat Paprika, 2 oz', 'Eastfold Smoked Paprika, 2 oz'],
    ['penne', 'Marlow & Sage Penne, 16 oz', 'Marlow & Sage Gluten Free Penne, 16 oz'],
  ])('is none of %s', (name, plain, kind) => {
    const line = decided(name, [kind, plain]);
    expect(line).toMatchObject({ outcome: 'picked', picks: { balanced: { sku: plain } } });
  });

  it('is not made of two foods', () => {
    expect(decided('chip', ['Cheese & Onion Chips, 8 oz'])?.candidates[0]?.match.notes).not.toEqual([]);
  });
});

describe('what only shares a word', () => {
  it.each([
    ['besan', 'Besan Face Pack, 100 g'],
    ['paneer', 'Palak Paneer, 285 g'],
    ['black pudding', 'Black Forest Pudding, 500 g'],
    ['runner bean', 'Runner Bean Seeds, 1 ct'],
    ['pinto bean', 'Pinto Bean Seeds, 1 ct'],
    ['dried chickpea', 'Roasted Chickpeas, 5 oz'],
    ['dry white wine', 'Sweet White Wine, 750 ml'],
    ['decaf ground coffee', 'Decaf Instant Coffee, 100 g'],
    ['strawberry yogurt', 'Strawberry Drinking Yogurt, 300 ml'],
  ])('%s: %s is not taken surely', (name, title) => {
    expect(decided(name, [title])?.outcome).not.toBe('picked');
  });
});
