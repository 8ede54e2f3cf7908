import type { FoodKind } from '../../matching/names/food-kind';

/**
 * Grams per kind of food above which an amount was more likely misread than meant, even for a party: 20 plates take about 5 kg of
 * potatoes or 4 kg of meat. Own figures, wide on purpose: they find only gross errors ("10 basil" as ten pots).
 */
const grams: Partial<Record<FoodKind, number>> = {
  herb: 300,
  spice: 300,
  baking: 5000,
  sauce: 5000,
  oil: 5000,
  vinegar: 3000,
};
const otherGrams = 20_000;

/** The largest amount of a kind, in grams, that is not doubtful. */
export function mostGrams(kind: FoodKind | null): number {
  return (kind === null ? undefined : grams[kind]) ?? otherGrams;
}
