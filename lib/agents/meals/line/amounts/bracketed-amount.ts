/**
 * Amounts that a list writes in brackets behind the food: "milk (2 pints)", "baked beans (3 tins)", "passata (500 g)", "eggs (6)". This file
 * is the one place that reads them; the amount goes before the food, as recipes have it.
 */

const number = String.raw`(?:[1-9]\d*(?:[.,]\d+)?|0?[.,]\d+)`;
const range = String.raw`${number}(?:\s*(?:-|to|or)\s*${number})?`;
/** Units of weight and volume that shops print on packs; amount-last.ts reads them as well. */
export const measure = String.raw`(?:kg|kilos?|g|gr|grams?|ml|cl|dl|l|lit(?:er|re)s?|lbs?|pounds?|oz|ounces?|fl\.?\s*oz|fluid ounces?|pints?|pts?|quarts?|qts?|gallons?)\b\.?`;
const spoons = String.raw`(?:cups?|tsps?|tbsps?|teaspoons?|tablespoons?)\b\.?`;
const containers = String.raw`(?:cans?|tins?|jars?|bottles?|packets?|packs?|bags?|box(?:es)?|tubs?|cartons?|punnets?|pouch(?:es)?|sachets?|tubes?|blocks?|trays?|nets?)\b`;
const parts = String.raw`(?:slices?|cloves?|heads?|handfuls?|sprigs?|stalks?|sticks?|bunch(?:es)?|loa(?:f|ves)|bulbs?|leaves|rashers?|ears?|fillets?|pieces?|dozen|small|medium|large|big)\b`;

/** "Rice (500g)": nothing else in the line counts anything. "Flour (00)" counts nothing. */
const behindFood = new RegExp(
  String.raw`^([^\p{N}()[\]]*\p{L}[^\p{N}()[\]]*?)\s*[([]\s*(?:[x×]\s*)?(${range})\s*(?:[x×]\s*)?(${measure}|${spoons}|${containers}|${parts})\s*[)\]]\s*$`,
  'iu',
);
/** "Chopped tomatoes (x3)", "(3 x)": so many of what the store sells. */
const times = /^([^\p{N}()[\]]*\p{L}[^\p{N}()[\]]*?)\s*[([]\s*(?:[x×]\s*(\d{1,2})|(\d{1,2})\s*[x×])\s*[)\]]\s*$/iu;
/** "Eggs (6)". */
const bareNumber = new RegExp(String.raw`^([^\p{N}()[\]]*\p{L}[^\p{N}()[\]]*?)\s*[([]\s*(${range})\s*[)\]]\s*$`, 'iu');

/**
 * The line with its bracketed amount before the food; null where the brackets hold none. A number with no unit is an amount only where the
 * line is known to be of a list (`isListLine`): in a sentence it may be anything.
 */
export function bracketedAmountFirst(line: string, { isListLine }: { isListLine: boolean }): string | null {
  const measured = behindFood.exec(line);
  if (measured !== null) return `${measured[2] ?? ''} ${measured[3] ?? ''} ${(measured[1] ?? '').trim()}`;
  const counted = times.exec(line);
  if (counted !== null) return `${(counted[1] ?? '').trim()} x ${counted[2] ?? counted[3] ?? ''}`;
  const bare = isListLine ? bareNumber.exec(line) : null;
  return bare === null ? null : `${bare[2] ?? ''} ${(bare[1] ?? '').trim()}`;
}
