import { gallon, ounce } from '../exact-units';
import type { BaseQuantity } from '../quantity';
import { wordsOf } from '../../text/comparable-words';

/** Words that name a liquid when they end a food's name: "vegetable stock", "apple juice". Sour cream and the like are sold by weight. */
const liquids = new Set(
  'broth stock bouillon consomme juice milk buttermilk wine cider lemonade eggnog water'.split(' '),
);
const ounces = /\d ?-?(?:oz|ounces?)\b/i;

/**
 * The need of a liquid in the grams its pack was read as: American stores write the fluid ounces of broth and juice as "oz" ("Chicken
 * Broth, 32 oz" is a quart). `need` is in millilitres. Null for any other pack or food.
 */
export function inFluidOunces(
  name: string,
  need: BaseQuantity | null,
  pack: { text: string; quantity: BaseQuantity | null } | null,
): BaseQuantity | null {
  if (need?.unit !== 'ml' || pack?.quantity?.unit !== 'g' || !ounces.test(pack.text)) return null;
  if (!liquids.has(wordsOf(name).at(-1) ?? '')) return null;
  return { amount: (need.amount / (gallon / 128)) * ounce, unit: 'g' };
}
