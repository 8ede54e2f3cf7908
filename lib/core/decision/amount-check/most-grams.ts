import type { FoodKind } from '../../matching/names/food-kind';

/**
 * Grams of a kind of food past which an amount was more likely misread than meant, also for a party: 20 plates take about 5 kg of
 * potatoes or 4 kg of meat. Own figures, wide on purpose: they only find what is wrong by far ("10 basil" as ten pots).
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

/** The most of a kind that is not doubted, in grams. */
export function mostGrams(kind: FoodKind | null): number {
  return (kind === null ? undefined : grams[kind]) ?? otherGrams;
}
