import type { DishBook } from '../../dishes/dish-book';
import { corrections } from '../../words/fuzzy';
import type { Lexicon } from '../../words/lexicon';
import { isFiller } from '../../words/vocabulary';
import { keyWords } from '../../words/prompt-words';

/** Words by which diets and allergies are said, as they are spelled. */
const spelled =
  'vegan vegetarian pescatarian gluten dairy lactose coeliac celiac halal kosher peanut shellfish sesame almond cashew walnut hazelnut pistachio pecan soybean mustard celery sulphite sulfite mollusc crustacean prawn'.split(
    ' ',
  );

/** "Diary free": a word of its own, and a frequent slip for dairy where no diary can be meant. */
const diary = /(?<!\b(?:food|my|our|dear|a|the|your) )\bdiary\b/gi;

/** "Gluten fre": the word after an allergen that can only be "free". */
const free =
  /(?<=\b(?:gluten|dairy|nut|egg|milk|lactose|wheat|soya?|sesame|peanut|meat|fish|shellfish)(?: |-))(?:fre|freee+|frie|fere|frre)\b/gi;

const word = /(?<![\p{L}\p{N}'])\p{L}{4,}(?![\p{L}\p{N}'])/gu;

/**
 * Puts right how diets and allergens are spelled ("vegetarain", "lactos intolerant"), before the grammar of wishes looks for them. A word
 * that names a food, a dish or nothing to eat stays as it is, and so does one that could be two of them.
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
