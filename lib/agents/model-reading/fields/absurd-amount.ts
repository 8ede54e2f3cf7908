import type { Quantity, Unit } from '../../../core/meal/quantity';

/** Grams or millilitres of one unit that measures; a count has none. Rounded: a bound needs no decimals. */
const measures: Partial<Record<Unit, number>> = {
  g: 1, kg: 1000, oz: 28, lb: 454, ml: 1, l: 1000, tsp: 5, tbsp: 15, floz: 30, cup: 240, pint: 473, quart: 946, gallon: 3785,
}; // prettier-ignore

/** The most of a food by its part in a dish that one serving can take, in grams or millilitres, and what may be bought at the least. */
const most: Readonly<Record<string, readonly [perServing: number, least: number]>> = {
  spice: [40, 250],
  herb: [120, 400],
  leaven: [40, 250],
  fat: [250, 1200],
  sweet: [400, 1500],
  condiment: [400, 1500],
  alcohol: [400, 1500],
};
const usual: readonly [number, number] = [1500, 3000];

/** The most pieces, cans or packs one serving can take. */
const mostPieces: Partial<Record<Unit, number>> = {
  can: 4, jar: 3, bottle: 2, package: 4, bag: 3, box: 3, loaf: 2, dozen: 3, head: 4, bunch: 4, clove: 25, leaf: 80, sprig: 30, pinch: 20,
  dash: 20, drop: 40, splash: 20,
}; // prettier-ignore
const usualPieces = 25;
const leastPieces = 8;

/** Whether an amount is implausibly large for the servings: 50 kg of rice for 4, 99 bottles of wine. */
export function isAbsurd({ amount, unit }: Quantity, servings: number, role: string): boolean {
  const measure = measures[unit];
  if (measure === undefined) return amount > Math.max(leastPieces, (mostPieces[unit] ?? usualPieces) * servings);
  const [perServing, least] = most[role] ?? usual;
  return amount * measure > Math.max(least, perServing * servings);
}
