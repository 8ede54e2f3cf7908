import { describe, expect, it } from 'vitest';
import { dietConflict } from '../../../lib/core/diet/diet';
import {
  Preferences,
  allergenNames,
  dietNames,
  noPreferences,
  rulesOf,
  vetoesOf,
  weightsOf,
} from '../../../lib/core/shopper/preferences';
import { standingWishes, withStanding } from '../../../lib/core/shopper/standing-wishes';
import { isDiet } from '../../../lib/agents/meals/words/vocabulary';

describe('preferences', () => {
  it('begin with nothing but the recall switch', () => {
    expect(Preferences.parse(noPreferences)).toEqual(noPreferences);
    expect(vetoesOf(noPreferences)).toEqual({ recalls: { verdicts: ['avoid'], because: null } });
    expect(vetoesOf({ ...noPreferences, isStrict: true, leavesOutRecalled: false })).toMatchObject({
      safety: { verdicts: ['caution', 'avoid'] },
    });
  });

  it('turn slider levels into points; one that was not moved weighs as usual', () => {
    const usual = { safety: 24, welfare: 16, carbon: 8 };
    expect(weightsOf({ safety: 0, welfare: 4 }, usual)).toEqual({ safety: 0, welfare: 48, carbon: 8 });
  });

  it('add to what the prompt asks for, and take nothing from it', () => {
    const standing = standingWishes({ ...noPreferences, diets: ['vegan'], allergens: ['egg'], dislikes: ['okra'] });
    const asked = { diets: ['gluten-free', 'vegan'], avoid: ['cilantro'], budget: { minor: 2500, currency: 'USD' } };
    expect(withStanding(asked, standing)).toEqual({
      diets: ['gluten-free', 'vegan'],
      avoid: ['cilantro', 'egg', 'okra'],
      budget: asked.budget,
    });
  });

  it('know only diets that both the reader of dishes and the judge of products act on', () => {
    for (const diet of dietNames) expect(isDiet(diet)).toBe(true);
  });

  it.each([
    ['dairy', 'Sharp Cheddar Cheese'],
    ['egg', 'Large Eggs'],
    ['wheat', 'Sourdough Bread'],
    ['peanut', 'Creamy Peanut Butter'],
    ['tree nut', 'Whole Almonds'],
    ['soy', 'Firm Tofu'],
    ['sesame', 'Tahini'],
    ['fish', 'Atlantic Salmon'],
    ['shellfish', 'Raw Shrimp'],
  ] as const)('an allergy to %s blocks %s', (allergen, title) => {
    expect(allergenNames).toContain(allergen);
    const preferences = { ...noPreferences, allergens: [allergen] };
    const { diets, avoid } = standingWishes(preferences);
    const offer = { title, brand: null, labels: [] };
    expect(dietConflict(offer, rulesOf({ diets, avoid }, preferences))).toMatch(/^contains /);
    expect(dietConflict({ ...offer, title: 'Yellow Onions' }, rulesOf({ diets, avoid }, preferences))).toBeNull();
  });
});
