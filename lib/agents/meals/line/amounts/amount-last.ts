import { measure } from './bracketed-amount';

/**
 * Amounts that a list writes behind the food: "tuna 145g x3", "yogurt, 2 tubs". They are put before the food, as recipes have them.
 * Amounts in brackets are read by bracketed-amount.ts, packs of a size by counts-first.ts; both before this.
 */

const range = String.raw`(?:[1-9]\d*(?:\.\d+)?|0?\.\d+)(?:\s*(?:-|to|or)\s*(?:[1-9]\d*(?:\.\d+)?|0?\.\d+))?`;

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

/** The line with its amount first; a line that has one already, or none, as it is. */
export function amountToFront(line: string): string {
  return line.replace(sizeLast, '$3 x $2 $1').replace(behindComma, '$2 $3 $1');
}
