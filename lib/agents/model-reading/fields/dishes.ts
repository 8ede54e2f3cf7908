import { boundedText, latinSkeleton } from '../../../core/text/bounded-text';
import { isFiller } from '../../meals/words/vocabulary';
import { keyWords } from '../../meals/words/prompt-words';
import { textConflict } from '../guard/conflicts';
import type { FoodKnowledge } from '../knowledge';
import { isForeignWord } from './model-name';
import type { ShopperWords } from '../shopper-words';
import type { Wishes } from '../guard/wishes';

const longestTitle = 60;
const mostTitles = 8;

/** Words of a title that name nothing: they join, praise or say how it is cooked. */
const between = new Set(
  keyWords(
    `smoky grilled fried braised steamed poached pan seared stuffed glazed sheet tray skillet topping seasonal homestyle garlicky lemony
    herby herbed cheesy peppery nutty buttery golden charred blistered caramelized caramelised pickled whipped smashed loaded savory
    middle east eastern north south west western african asian european english irish scottish bowl plate salad soup stew wrap bake
    gratin feast night inspired yorkshire bolognese meal`,
  ),
);
const joining = new Set(['a', 'an', 'the', 'and', 'with', 'in', 'on', 'of', 'for', 'or']);

function isBetween(word: string): boolean {
  return !isForeignWord(word) && (between.has(word) || joining.has(word) || isFiller(word));
}

/**
 * Titles of dishes as they are shown: short, in words of foods and dishes the rules or the shopper know, at least one of them the
 * shopper's or the book's. Where a list (`hasList`) has none that may be shown, what the rules read.
 */
export function dishesOf(
  titles: readonly string[],
  rules: readonly string[],
  eats: Wishes,
  said: ShopperWords,
  knowledge: FoodKnowledge,
  hasList: boolean,
): string[] {
  const read = new Set(rules.flatMap(keyWords));
  const shown = titles.slice(0, mostTitles).flatMap((title) => {
    if (title.length > longestTitle) return [];
    const plain = boundedText(latinSkeleton(title), longestTitle)
      .replace(/[^\p{L}\p{M}\p{N} ,'’()&/-]+/gu, ' ')
      .trim();
    const words = keyWords(plain);
    const isFood = words.every(
      (word) =>
        said.has(word) ||
        isBetween(word) ||
        (!isForeignWord(word) && (knowledge.isFoodWord(word) || knowledge.isDishWord(word))),
    );
    const isTold = words.some((word) => !joining.has(word) && (said.has(word) || knowledge.isDishWord(word)));
    // A title that names what nobody here eats would say that it is in the meal; what the rules read as the dish is the shopper's.
    const own = words.filter((word) => !read.has(word)).join(' ');
    return isFood && isTold && textConflict(own, eats) === null ? [plain] : [];
  });
  return shown.length > 0 || !hasList ? [...new Set(shown)] : [...rules];
}
