import { z } from 'zod/mini';

/**
 * Allergens besides the nine of US law (preferences.ts), so that all fourteen of EU law can be stored: Regulation (EU) No 1169/2011,
 * Annex II, numbers 9 celery, 10 mustard, 12 sulphur dioxide and sulphites, 13 lupin, 14 molluscs. Each is an avoided food that core/diet
 * knows by this exact word.
 */
export const moreAllergenNames = ['celery', 'mustard', 'lupin', 'mollusc', 'sulphite'] as const;

/** Diets without rules of their own, which are kept as an avoided food. */
export const moreDietNames = ['no-pork', 'no-alcohol'] as const;
export type MoreDiet = (typeof moreDietNames)[number];

const avoidedBy: Readonly<Record<MoreDiet, string>> = { 'no-pork': 'pork', 'no-alcohol': 'alcohol' };

/**
 * Diets and allergens that version 0.1.0 does not know. They are stored in an item of their own, because 0.1.0 drops a whole item at the
 * first word it does not know and must still read the preferences.
 */
export const Dietary = z.strictObject({
  diets: z.array(z.enum(moreDietNames)),
  allergens: z.array(z.enum(moreAllergenNames)),
});
export type Dietary = z.infer<typeof Dietary>;

export const noDietary: Dietary = { diets: [], allergens: [] };

/** The foods excluded by these diets and allergens, in the words of the product guard. */
export function avoidedWords({ diets, allergens }: Dietary): string[] {
  return [...new Set([...allergens, ...diets.map((diet) => avoidedBy[diet])])];
}
