/**
 * Amounts that a list writes behind the food: in brackets ("milk (2 pints)", "eggs (6)") or after its size ("tuna 145g x3"). They are put
 * before the food, as recipes have them.
 */

const number = String.raw`[1-9]\d*(?:\.\d+)?|0?\.\d+`;
const range = String.raw`(?:${number})(?:\s*(?:-|to|or)\s*(?:${number}))?`;
const measure = String.raw`(?:kg|kilos?|g|gr|grams?|ml|cl|dl|l|lit(?:er|re)s?|lbs?|pounds?|oz|ounces?|fl\.?\s*oz|fluid ounces?|pints?|pts?|quarts?|qts?|gallons?)\b\.?`;
const spoons = String.raw`(?:cups?|tsps?|tbsps?|teaspoons?|tablespoons?)\b\.?`;
const containers = String.raw`(?:cans?|tins?|jars?|bottles?|packets?|packs|bags?|box(?:es)?|tubs?|cartons?|punnets?|pouch(?:es)?|sachets?|tubes?)\b`;
const parts = String.raw`(?:slices?|cloves?|heads?|handfuls?|sprigs?|stalks?|sticks?|bunch(?:es)?|loa(?:f|ves)|bulbs?|leaves|rashers?|ears?|fillets?|dozen|small|medium|large|big)\b`;

/** "Rice (500g)": nothing else in the line counts anything. "Flour (00)" counts nothing. */
const inBrackets = new RegExp(
  String.raw`^([^\d()[\]]*\p{L}[^\d()[\]]*?)\s*[([]\s*[x×]?\s*(${range})\s*(${measure}|${spoons}|${containers}|${parts})?\s*[)\]]\s*$`,
  'iu',
);
/** "Yogurt, 2 tubs": containers that no recipe counts in. */
const behindComma = new RegExp(
  String.raw`^([^\d,;()]*\p{L}[^\d,;()]*?),?\s+(${range})\s*(tubs?|cartons?|punnets?|pouches|sachets?|tubes?)$`,
  'iu',
);
/** "Tuna 145g x3". */
const sizeLast = new RegExp(
  String.raw`^([^\d()]*\p{L}[^\d()]*?),?\s+(\d+(?:\.\d+)?\s*${measure})\s*[x×]\s*([1-9]\d?)$`,
  'iu',
);

/** The line with its amount first; a line that has one already, or none, as it is. Packs of a size are read by counts-first.ts before. */
export function amountToFront(line: string): string {
  const bracketed = inBrackets.exec(line);
  if (bracketed !== null) {
    const [, name = '', amount = '', unit = ''] = bracketed;
    return `${amount}${unit === '' ? '' : ` ${unit}`} ${name.trim()}`;
  }
  return line.replace(sizeLast, '$3 x $2 $1').replace(behindComma, '$2 $3 $1');
}
