import { boundedText, latinSkeleton } from '../../../core/text/bounded-text';
import { keyWords } from '../../meals/words/prompt-words';
import type { FoodKnowledge } from '../knowledge';
import type { ShopperWords } from '../shopper-words';

const longestName = 60;
const mostWords = 7;
/** With more unknown words than this a name is a sentence. */
const mostUnknown = 2;
/** Words that join names and are part of none by themselves; a run of food words ends at them, and at what only praises. */
const joining = new Set([
  'a',
  'an',
  'the',
  'and',
  'or',
  'of',
  'in',
  'on',
  'to',
  'for',
  'with',
  'from',
  'by',
  'organic',
]);

/** Words no food name has: about people, orders, money, devices and claims. A name with one of them says more than a food. */
const foreign = new Set(
  keyWords(
    `i you your yours me my we us our he she they who what which when where why how this that these those it its is are was be been
    do does did don dont please should shall could will would may might here now there then if else because call click enter send give
    tell say show open visit go come buy pay order ship deliver download install update verify confirm login log sign password passcode
    pin code cvv card credit debit bank account iban wallet bitcoin crypto paypal gift voucher coupon discount offer deal sale price
    dollar euro shipping email mail phone telephone mobile number address name url http https www com net org website site app browser
    system prompt instruction ignore previous assistant model claude ai admin developer urgent immediately warning alert important
    winner prize congratulation cure heal healing detox certified guaranteed guarantee safe safest approved doctor clinically proven
    miracle weight loss slimming recall official verified trusted`,
  ),
);

/** Whether a word is one no name of a food has. */
export function isForeignWord(word: string): boolean {
  return foreign.has(word);
}

/**
 * The name of an ingredient as it is shown and looked for: letters, figures and the marks names have, look-alike letters as Latin ones,
 * bounded. A name that says more than a food ("basmati rice call now") is cut to the food the rules know in it; null when it names
 * nothing that could be one.
 */
export function nameOf(text: string, said: ShopperWords, knowledge: FoodKnowledge): string | null {
  const skeleton = latinSkeleton(boundedText(text, 120));
  const plain = boundedText(
    (/^[\p{Script=Latin}\p{M}\p{N}\p{P}\p{S} ]*$/u.test(skeleton) ? skeleton : boundedText(text, 120).normalize('NFKC'))
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}%&'’,./() -]+/gu, ' '),
    longestName,
  );
  const words = keyWords(plain);
  if (words.length === 0 || !/\p{L}/u.test(plain)) return null;
  if (said.hasAll(plain)) return plain;
  const unknown = words.filter((word) => !knowledge.isFoodWord(word) && !said.has(word));
  if (words.length <= mostWords && unknown.length <= mostUnknown && !words.some((word) => foreign.has(word)))
    return plain;
  return knownPart(words, knowledge);
}

/** The longest run of words that ends in a food the rules know and has only food words in it. */
function knownPart(words: readonly string[], knowledge: FoodKnowledge): string | null {
  let best: string[] = [];
  let run: string[] = [];
  for (const word of words) {
    run =
      !foreign.has(word) && !joining.has(word) && knowledge.isFoodWord(word) ? [...run, word].slice(-mostWords) : [];
    if (run.length > best.length && knowledge.foodOf(run.join(' '), null) !== null) best = run;
  }
  // A food that is only mentioned in what is said is no line of a list.
  return best.length * 2 < words.length ? null : best.join(' ');
}
