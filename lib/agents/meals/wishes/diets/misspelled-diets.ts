import type { DishBook } from '../../dishes/dish-book';
import { corrections } from '../../words/fuzzy';
import type { Lexicon } from '../../words/lexicon';
import { isFiller } from '../../words/vocabulary';
import { keyWords } from '../../words/prompt-words';

/** The correct words for diets and allergies. */
const spelled =
  'vegan vegetarian pescatarian gluten dairy lactose coeliac celiac halal kosher peanut shellfish sesame almond cashew walnut hazelnut pistachio pecan soybean mustard celery sulphite sulfite mollusc crustacean prawn'.split(
    ' ',
  );

/**
 * "Diary free": "diary" is a correct word, but also a frequent misspelling of "dairy". The words before it here show that a diary is meant.
 */
const diary = /(?<!\b(?:food|my|our|dear|a|the|your) )\bdiary\b/gi;

/** "Gluten fre": a word after an allergen that can only mean "free". */
const free =
  /(?<=\b(?:gluten|dairy|nut|egg|milk|lactose|wheat|soya?|sesame|peanut|meat|fish|shellfish)(?: |-))(?:fre|freee+|frie|fere|frre)\b/gi;

const word = /(?<![\p{L}\p{N}'])\p{L}{4,}(?![\p{L}\p{N}'])/gu;

/**
 * Corrects misspelled diets and allergens ("vegetarain", "lactos intolerant") before the grammar of wishes reads the text. A word stays as
 * it is when it names a food, a dish or something that is not eaten, or when it could be two of the correct words.
 */
export function spellDiets(text: string, book: DishBook, lexicon: Lexicon): string {
  return text
    .replace(diary, 'dairy')
    .replace(free, 'free')
    .replace(word, (written) => {
      const [key = ''] = keyWords(written);
      if (isFiller(key) || book.vocabulary.has(key) || lexicon.vocabulary.has(key) || spelled.includes(key))
        return written;
      const lower = written.toLowerCase();
      const exact = corrections(lower, spelled);
      const found = exact.length > 0 ? exact : corrections(key, spelled);
      const [only] = found;
      const isOne = found.length === 1 || found.every((each) => /^co?eliac$/.test(each));
      return only !== undefined && isOne ? only : written;
    });
}
