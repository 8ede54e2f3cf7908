import type { FormClass } from './descriptors';
import { preservingLiquid } from './wanted-food/title-signs';
import { capText, maxPackTextLength } from './text-limits';

/** What a title says besides its names: sizes, absent ingredients, and forms that no single word names. */

const sizes =
  /(?<![a-z])[\d.,/½¼¾]+ ?-?(?:x ?[\d.,]+ ?)?(?:fl\.? ?oz|fluid ounces?|ounces?|oz|lbs?|pounds?|kg|g|mg|ml|cl|l|liters?|litres?|gal|gallons?|quarts?|qt|pints?|pt|ct|count|pk|pack|inch|in|cm|calories?|servings?|pieces?|pcs?|rolls?|sheets?|loads?|washes|wipes|bags?|pods?|tablets?|capsules?)\b\.?/g;
/** "0% sugar" means no sugar. */
const noneOf = /(?<![\d.])0 ?% (?:added )?(sugar|fat|salt|alcohol)s?\b/g;
const percents = / ?\d+(?:\.\d+)? ?%/g;

/** "Gluten-free", "no salt added", "bone in": phrases for what is absent, not added, or left on. */
const freeFrom =
  / ?\b(?:gluten|fat|sugar|salt|sodium|nut|carb|peanut|soy|egg|lactose|cage|hormone|antibiotic|cruelty|bpa|grain|wheat|dairy|meat|cholesterol|preservative|msg|pesticide|additive|nitrate|gmo|alcohol|caffeine|trans fat|celery|mustard|sesame|lupin|sulfite|sulphite|milk|tree nut|shellfish|fish)[- ]free\b| ?\b(?:no|low|less|lower|reduced|without|lightly|light in|unsalted no|zero) (?:added )?(?:salt|sodium|sugar|fat)(?:s|ed)?(?: added)?\b| ?\b(?:bone|skin|shell|tail|head)[- ](?:in|on)\b| ?\bwith rib meat\b| ?\bno[- ][a-z]+(?=[- ,]|$)| ?\b(?:washed (?:and |, )?)?ready[- ]to[- ](?:eat|cook|bake|roast|serve|use)\b| ?\b(?:perfectly )?ripe and ready\b| ?\bripen at home\b/g;
/** A fast test before the slow one. */
const mayBeFreeFrom =
  /ready|ripen|free|\bno[- ]|low|less|reduced|without|light|zero|unsalted no|bone|skin|shell|tail|head|rib meat/;

/** A text without the phrases that name no food. */
interface WithoutAsides {
  text: string;
  /** How many absent things it mentioned. */
  asides: number;
  hasNumbers: boolean;
}

/** The text without sizes and without phrases for absent things. `plain`: lower case, without accents. */
export function withoutAsides(plain: string): WithoutAsides {
  const hasNumbers = /\d/.test(plain);
  let text = hasNumbers && plain.includes('%') ? plain.replace(noneOf, 'no $1').replace(percents, '') : plain;
  let asides = 0;
  if (mayBeFreeFrom.test(text)) {
    asides = text.match(freeFrom)?.length ?? 0;
    if (asides > 0) text = text.replace(freeFrom, '');
  }
  return { text: hasNumbers ? text.replace(sizes, ' , ') : text, asides, hasNumbers };
}

const fluid = /\d ?(?:fl\.? ?oz|fluid ounces?|ml|cl|l|lit(?:er|re)s?|gal|gallons?)\b/;

const initials = /\b([a-z])&([a-z])(?:['’]?s)?\b/gi;

/** "M&S" and "M&M's" are one name each. */
export function withInitials(text: string): string {
  return text.includes('&') ? text.replace(initials, '$1$2') : text;
}

/** Whether it is sold by fluid measure, as fresh food never is. */
export function isSoldFluid(plain: string): boolean {
  return fluid.test(plain);
}

const freeOf = /\b(?:dairy|meat|egg|cheese)[- ]free\b|\bplant[- ]based\b/;
const readyMade =
  /\bready[- ](?:rice|to[- ](?:serve|eat|heat))\b|\bheat[- ]?(?:and|n|&)[- ]?(?:serve|eat)\b|\b(?:boil|cook|steam)[- ]in[- ](?:the[- ])?bag\b|\b\d+[- ]seconds?\b/;
const forBabies =
  /\b(?:1st|2nd|3rd|first|second|third) foods?\b|\bstage \d\b|\b(?:baby|toddler|infant) (?:food|puree|snack|meal|cereal)s?\b|\b\d\+? months?\b/;
/** Treatments of tomatoes before canning. */
const cannedTomato = new Set(['peeled', 'diced', 'crushed', 'stewed', 'chopped', 'strained', 'marzano']);

/** A fast test: most titles have none of the words that the four slow patterns need. */
const mayImply = /ready|heat|bag|second|free|plant|food|stage|month|baby|toddler|infant|thins/;

const sunDried = /\bsun[- ]?dried\b/;

/** Forms that a title implies without naming them: peeled tomatoes and tuna in water are canned. */
export function impliedForms(plain: string, isTomato: boolean, words: readonly string[]): FormClass[] {
  const forms: FormClass[] = [];
  if (
    (plain.includes(' in ') && preservingLiquid.test(plain)) ||
    (isTomato && !sunDried.test(plain) && words.some((word) => cannedTomato.has(word)))
  )
    forms.push('canned');
  if (words.includes('peppercorn')) forms.push('whole');
  if (!mayImply.test(plain)) return forms;
  if (readyMade.test(plain) && !plain.includes('washed')) forms.push('instant');
  if (freeOf.test(plain)) forms.push('imitation');
  if (forBabies.test(plain)) forms.push('baby');
  if (/\bthins\b/.test(plain)) forms.push('crunchy');
  return forms;
}

/** Forms that the size implies: "15 oz can" is canned, "1 bunch" is fresh. */
export function formsOfPack(pack: string | null): FormClass[] {
  if (pack === null) return [];
  const text = capText(pack, maxPackTextLength).toLowerCase();
  if (/\b(?:cans?|tins?)\b/.test(text)) return ['canned'];
  return /\b(?:bunch|bulb|head|stalk)\b/.test(text) ? ['fresh'] : [];
}
