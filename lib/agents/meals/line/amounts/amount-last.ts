import { measure } from './bracketed-amount';

/**
 * Amounts that a list writes after the food: "tuna 145g x3", "yogurt, 2 tubs". They are moved before the food, as in recipes. Amounts in
 * brackets (bracketed-amount.ts) and packs of a size (counts-first.ts) are read before this.
 */

const range = String.raw`(?:[1-9]\d*(?:\.\d+)?|0?\.\d+)(?:\s*(?:-|to|or)\s*(?:[1-9]\d*(?:\.\d+)?|0?\.\d+))?`;

/** "Yogurt, 2 tubs": containers that recipes do not use as units. */
const behindComma = new RegExp(
  String.raw`^([^\d,;()]*\p{L}[^\d,;()]*?),?\s+(${range})\s*(tubs?|cartons?|punnets?|pouches|sachets?|tubes?)$`,
  'iu',
);
/** "Tuna 145g x3". */
const sizeLast = new RegExp(
  String.raw`^([^\d()]*\p{L}[^\d()]*?),?\s+(\d+(?:\.\d+)?\s*${measure})\s*[x×]\s*([1-9]\d?)$`,
  'iu',
);

/** The line with its amount first; a line that has the amount first already, or has none, is unchanged. */
export function amountToFront(line: string): string {
  return line.replace(sizeLast, '$3 x $2 $1').replace(behindComma, '$2 $3 $1');
}
