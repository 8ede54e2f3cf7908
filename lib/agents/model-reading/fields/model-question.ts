import { boundedText, latinSkeleton } from '../../../core/text/bounded-text';
import { keyWords } from '../../meals/words/prompt-words';
import type { FoodKnowledge } from '../knowledge';
import type { ShopperWords } from '../shopper-words';

const longestQuestion = 160;

/** Words a question about a meal is asked with, beside those of foods and dishes. */
const asking = new Set(
  keyWords(
    `what which who how many much when do does did would will should shall can could may might is are was be you your i me we us it its
    that this these those them they the a an any some all both either one ones other another else more less or and but not no yes if for
    of to in on at with without from by as than instead like likes want wants need needs prefer have has had eat eats eating cook cooking
    cooked make making made plan planning mean meant kind kinds type types sort sorts style version dish dishes meal meals dinner lunch
    breakfast supper brunch snack dessert starter main course side recipe food foods ingredient ingredients people person persons serving
    servings guests guest adults kids children tonight today week evening day days spicy mild hot cold sweet savoury savory light hearty
    quick easy vegetarian vegan meat fish poultry seafood vegetables vegetable allergy allergies allergic diet diets avoid include
    included add added leave out keep also really exactly there please so something anything list buy shop shopping cart think of
    tell name let know mind sure right part use using used feel feeling hungry taste tastes favorite favourite cuisine italian indian
    mexican chinese thai japanese french greek spanish american korean vietnamese asian mediterranean about fresh frozen canned dried
    oven stove grill amount portion portions serve served coming come join idea ideas occasion usual something thing big small many few fancy simple`,
  ),
);
/** Words that no question about a meal has, whatever the shopper's text contains. */
const never =
  /\b(?:card|credit|debit|cvv|iban|bank|pay\w*|password|passcode|pin|code|login|log ?in|sign ?in|account|e-?mail|mail|phone|mobile|number|address|postcode|zip|birth\w*|social|ssn|link|url|click|download|install|update|verify|confirm|urgent\w*|send|wire|bitcoin|wallet|gift|voucher|name and|full name|surname)\b/i;

/** Our own question about the meal, as the rules ask it. */
const ownQuestion =
  'Which meal should I shop for? Name one or more, like “chicken biryani for 4”, or list the ingredients.';

/**
 * A model's question as it is shown: one short sentence about the meal, in words of foods, of the shopper and of asking. What asks for
 * anything else is replaced by our own question, or by none where there is a list to look at (`hasList`).
 */
export function questionOf(
  question: string | null,
  hasList: boolean,
  said: ShopperWords,
  knowledge: FoodKnowledge,
): string | null {
  if (question === null || question.trim() === '') return hasList ? null : ownQuestion;
  const instead = hasList ? null : ownQuestion;
  if (question.length > longestQuestion) return instead;
  const plain = boundedText(question, longestQuestion);
  if (!/^[^.!?\n]*\?$/.test(plain) || never.test(latinSkeleton(plain))) return instead;
  if (/[^\p{Script=Latin}\p{M}\p{N} ,;:'’"“”()/&?–—-]/u.test(plain)) return instead;
  const isAboutMeal = keyWords(plain).every(
    (word) =>
      asking.has(word) ||
      /^\d{1,2}$/.test(word) ||
      said.has(word) ||
      knowledge.isFoodWord(word) ||
      knowledge.isDishWord(word),
  );
  return isAboutMeal ? plain : instead;
}
