import { singular } from '../../../../core/text/singular';
import type { DishBook } from '../../dishes/dish-book';
import type { Lexicon } from '../../words/lexicon';
import { isFiller } from '../../words/vocabulary';
import { keyWords } from '../../words/prompt-words';
import { bracketedAmountFirst } from './bracketed-amount';
import { unitOf } from './count-units';
import { countsFirst } from './counts-first';
import { describing } from '../name/name-end';

/**
 * Lists put the amount before or after the name, with a colon, a dash, a comma, an "x" or nothing between: "rice: 2 cups", "salmon 400
 * g", "celery, 1 bunch", "eggs x 6". This file moves the amount to the front, so that all are read alike.
 */

const number = String.raw`(?:\d+ \d+\/\d+|\d+(?:[.,/]\d+)?|[½⅓⅔¼¾⅛])(?:\s*(?:-|to)\s*\d+(?:[.,]\d+)?)?`;
const counted = new RegExp(
  String.raw`^(?:about |approx\.? |around |~ ?)?(${number}(?:\s*[x×]\s*${number})?)\s*-?\s*(\p{L}+)?\.?$`,
  'u',
);
/** Amounts without a number: "small handful", "a bunch". */
const bare =
  /^(?:an? |one )?(?:(?:small|large|big|good|generous) )?(handful|bunch|knob|thumb|pinch|dash|splash|head|bulb)$/i;
const parted = new RegExp(
  String.raw`^(\p{L}[\p{L}\p{M}'’ -]*?)(\s*:\s*|\s*-\s+|\s+-\s*|\s+[x×]\s*(?=\d)|\s+)((?:about |approx\.? |around |~ ?)?(?:\d|[½⅓⅔¼¾⅛]).*|(?<=[:-]\s*)\p{L}.*)$`,
  'u',
);
const unnumbered =
  /^(?:an? )?(handful|bunch|knob|thumb|head|bulb|can|tin|jar|bottle|packet|bag|box|punnet|tub|carton|block|pair)s? (?:of )?(\p{L}.*)$/iu;

const weighed = /\d ?(?:g|kg|oz|lb|lbs|pounds?|ounces?|grams?|kilos?)$/i;
/** "6 pots of yogurt": pots and tubes are packages, unless the food is a dish. */
const potted = /^(\d+|an?|one|two|three|four|five|six) (?:small |large |big )?(?:pot|tube)s?(?: of)? (\p{L}.*)$/iu;

/**
 * An amount in the form it has before a name; null when the text is none. A number without a unit counts only where something separates
 * it from the name.
 */
function amountOf(text: string, isParted: boolean): string | null {
  const one = bare.exec(text)?.[1];
  if (one !== undefined) return `1 ${one}`;
  const found = counted.exec(text);
  const [, amount = '', unit] = found ?? [];
  if (found === null) return null;
  if (unit === undefined) return isParted ? amount : null;
  return unitOf(singular(unit.toLowerCase())) === null ? null : `${amount} ${unit}`;
}

/** Whether a text is the name of one food, with at most two describing words before it. */
function isFood(text: string, lexicon: Lexicon): boolean {
  const words = keyWords(text);
  return words.some((_, from) => {
    const isBefore = from <= 2 && words.slice(0, from).every((word) => describing.has(word) || !isFiller(word));
    return isBefore && lexicon.longestAt(words, from)?.size === words.length - from;
  });
}

/** Whether a text ends in the name of a dish. */
function namesDish(text: string, book: DishBook): boolean {
  const words = keyWords(text);
  return words.some((_, from) => book.longestAt(words, from)?.size === words.length - from);
}

/** One part of a list with its amount first; unchanged where it names no food or has no amount. */
function turned(written: string, book: DishBook, lexicon: Lexicon): string {
  const part = namesDish(written.replace(/\s*\(.*$/, ''), book)
    ? written
    : (bracketedAmountFirst(written.trim(), { isListLine: false }) ?? countsFirst(written));
  const found = parted.exec(part);
  if (found !== null) {
    const [, name = '', between = '', rest = ''] = found;
    // "Pancakes x 8" are for eight.
    const amount = amountOf(rest.trim(), between.trim() !== '' && !namesDish(name, book));
    if (amount !== null && isFood(name, lexicon)) return `${amount} ${name}`;
  }
  const [, many = '', inPot = ''] = potted.exec(part) ?? [];
  if (inPot !== '' && isFood(inPot, lexicon) && !namesDish(inPot, book) && !namesDish(part, book))
    return `${many} packages ${inPot}`;
  const counts = unnumbered.exec(part);
  const [, unit = '', name = ''] = counts ?? [];
  if (counts !== null && isFood(name, lexicon) && lexicon.find(part) === null)
    return unit.toLowerCase() === 'pair' ? `2 ${name}` : `1 ${unit} ${name}`;
  return part;
}

/** A prompt in which every list part that is a food and its amount has the amount first; everything else is unchanged. */
export function amountsFirst(text: string, book: DishBook, lexicon: Lexicon): string {
  const parts = text.split(/(\s*(?:[;\n]|,(?!\d))\s*)/);
  const result: string[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const part = parts[at] ?? '';
    const gap = at === 0 ? '' : (parts[at - 1] ?? '');
    const before = result.at(-1) ?? '';
    const amount = gap.trim() === ',' ? amountOf(part.trim(), false) : null;
    // "Celery, 1 bunch": the amount belongs to the food before the comma.
    if (amount !== null && !/\d/.test(before) && isFood(before, lexicon)) {
      result[result.length - 1] = `${amount} ${before}`;
      continue;
    }
    // "4 chicken breasts, about 600 g": the weight of the count.
    if (amount !== null && weighed.test(amount) && /^\d/.test(before) && isFood(before, lexicon)) {
      result[result.length - 1] = `${before} (${part.trim()})`;
      continue;
    }
    result.push(gap, turned(part, book, lexicon));
  }
  return result.join('');
}
