/**
 * Amounts that a list writes in brackets after the food: "milk (2 pints)", "baked beans (3 tins)", "passata (500 g)", "eggs (6)". This
 * file alone reads them; the amount is moved before the food, as in recipes.
 */

const number = String.raw`(?:[1-9]\d*(?:[.,]\d+)?|0?[.,]\d+)`;
const range = String.raw`${number}(?:\s*(?:-|to|or)\s*${number})?`;
/** Units of weight and volume on packs; amount-last.ts uses them too. */
export const measure = String.raw`(?:kg|kilos?|g|gr|grams?|ml|cl|dl|l|lit(?:er|re)s?|lbs?|pounds?|oz|ounces?|fl\.?\s*oz|fluid ounces?|pints?|pts?|quarts?|qts?|gallons?)\b\.?`;
const spoons = String.raw`(?:cups?|tsps?|tbsps?|teaspoons?|tablespoons?)\b\.?`;
const containers = String.raw`(?:cans?|tins?|jars?|bottles?|packets?|packs?|bags?|box(?:es)?|tubs?|cartons?|punnets?|pouch(?:es)?|sachets?|tubes?|blocks?|trays?|nets?)\b`;
const parts = String.raw`(?:slices?|cloves?|heads?|handfuls?|sprigs?|stalks?|sticks?|bunch(?:es)?|loa(?:f|ves)|bulbs?|leaves|rashers?|ears?|fillets?|pieces?|dozen|small|medium|large|big)\b`;

/** "Rice (500g)": no other number in the line. "Flour (00)" counts nothing. */
const behindFood = new RegExp(
  String.raw`^([^\p{N}()[\]]*\p{L}[^\p{N}()[\]]*?)\s*[([]\s*(?:[x×]\s*)?(${range})\s*(?:[x×]\s*)?(${measure}|${spoons}|${containers}|${parts})\s*[)\]]\s*$`,
  'iu',
);
/** "Chopped tomatoes (x3)", "(3 x)": a number of units of sale. */
const times = /^([^\p{N}()[\]]*\p{L}[^\p{N}()[\]]*?)\s*[([]\s*(?:[x×]\s*(\d{1,2})|(\d{1,2})\s*[x×])\s*[)\]]\s*$/iu;
/** "Eggs (6)". */
const bareNumber = new RegExp(String.raw`^([^\p{N}()[\]]*\p{L}[^\p{N}()[\]]*?)\s*[([]\s*(${range})\s*[)\]]\s*$`, 'iu');

/**
 * The line with its bracketed amount before the food; null where the brackets have none. A number without a unit is an amount only where
 * the line belongs to a list (`isListLine`): in a sentence it may mean anything.
 */
export function bracketedAmountFirst(line: string, { isListLine }: { isListLine: boolean }): string | null {
  const measured = behindFood.exec(line);
  if (measured !== null) return `${measured[2] ?? ''} ${measured[3] ?? ''} ${(measured[1] ?? '').trim()}`;
  const counted = times.exec(line);
  if (counted !== null) return `${(counted[1] ?? '').trim()} x ${counted[2] ?? counted[3] ?? ''}`;
  const bare = isListLine ? bareNumber.exec(line) : null;
  return bare === null ? null : `${bare[2] ?? ''} ${(bare[1] ?? '').trim()}`;
}
