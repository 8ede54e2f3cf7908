import { z } from 'zod/mini';
import type { Vetoes } from '../decision/decide';
import type { DietRules } from '../diet/diet';
import type { Weights } from '../decision/score-line';

/** Diets there are rules for (core/diet.ts). */
export const dietNames = [
  'vegetarian', 'vegan', 'pescatarian', 'gluten-free', 'dairy-free', 'nut-free', 'halal', 'kosher', 'low-sodium',
] as const; // prettier-ignore

/** Allergens that can be stored: the nine of US law (FALCPA, FASTER Act), by the words core/diet and the dish reader know. */
export const allergenNames = [
  'dairy', 'egg', 'wheat', 'peanut', 'tree nut', 'soy', 'sesame', 'fish', 'shellfish',
] as const; // prettier-ignore

/** The weight of a concern as a slider shows it: none, little, usual, much, most. */
export const levels = [0, 1, 2, 3, 4] as const;
export const Level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export type Level = z.infer<typeof Level>;
export const usualLevel: Level = 2;

/** The factor of each level for the advisor's own weight. */
const timesOf: Readonly<Record<Level, number>> = { 0: 0, 1: 0.5, 2: 1, 3: 2, 4: 3 };

/** Levels by advisor id; an advisor not named has the usual level. */
export const Levels = z.record(z.string(), Level);
export type Levels = z.infer<typeof Levels>;

const word = z.string().check(z.trim(), z.minLength(1), z.maxLength(60));

/**
 * What the shopper wants in every cart, in exactly the shape of version 0.1.0, which drops all of it at the first key or word it does not
 * know; new fields therefore go into an item of their own (dietary.ts). Stored on the device; servings, diets and avoided foods are sent
 * to Claude when it reads a wish.
 */
export const Preferences = z.strictObject({
  /** For meals without a stated number of people; null: as many as the dish is for. */
  servings: z.nullable(z.int().check(z.minimum(1), z.maximum(100))),
  diets: z.array(z.enum(dietNames)),
  allergens: z.array(z.enum(allergenNames)),
  /** Foods left out, in plain words. */
  dislikes: z.array(word).check(z.maxLength(50)),
  avoidedBrands: z.array(word).check(z.maxLength(50)),
  preferredBrands: z.array(word).check(z.maxLength(50)),
  /** Conventional Dirty Dozen produce is eliminated, not only scored lower. */
  isStrict: z.boolean(),
  /** A product whose barcode is in a recall report is eliminated. */
  leavesOutRecalled: z.boolean(),
  levels: Levels,
});
export type Preferences = z.infer<typeof Preferences>;

export const noPreferences: Preferences = {
  servings: null,
  diets: [],
  allergens: [],
  dislikes: [],
  avoidedBrands: [],
  preferredBrands: [],
  isStrict: false,
  leavesOutRecalled: true,
  levels: {},
};

/** Points of quality by advisor under these levels; `usual` are the advisors' own weights. */
export function weightsOf(levelOf: Levels, usual: Weights): Record<string, number> {
  return Object.fromEntries(
    Object.entries(usual).map(([id, points]) => [id, points * timesOf[levelOf[id] ?? usualLevel]]),
  );
}

/** The hard rules of a cart: its diets, its avoided foods, and the brands never bought. */
export function rulesOf({ diets, avoid }: Pick<DietRules, 'diets' | 'avoid'>, preferences: Preferences): DietRules {
  return { diets, avoid, brands: preferences.avoidedBrands };
}

/** The verdicts of each advisor that eliminate an offer. */
export function vetoesOf({ isStrict, leavesOutRecalled }: Preferences): Vetoes {
  return {
    ...(isStrict ? { safety: { verdicts: ['caution', 'avoid'], because: 'strict mode' } } : {}),
    ...(leavesOutRecalled ? { recalls: { verdicts: ['avoid'], because: null } } : {}),
  };
}
