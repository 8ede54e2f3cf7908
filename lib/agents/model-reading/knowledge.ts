import { isNamed } from '../../core/matching/names/dictionary';
import { readTitle } from '../../core/matching/read-title';
import type { Form } from '../../core/meal/ingredient';
import type { DishBook } from '../meals/dishes/dish-book';
import { foodOf } from '../meals/draft';
import { describing } from '../meals/line/name/name-end';
import { isPreparation } from '../meals/line/preparation';
import type { Lexicon } from '../meals/words/lexicon';
import { keyWords } from '../meals/words/prompt-words';

/** The rules' knowledge of foods and dishes that a model's words are checked against. Words and names in any number and spelling. */
export interface FoodKnowledge {
  /** Whether a word is part of a food's name or says how a food is ("boneless", "chopped"). */
  isFoodWord(word: string): boolean;
  /** Whether a word is part of a dish's name. */
  isDishWord(word: string): boolean;
  /** Whether the book has a dish of exactly this name. */
  isDish(name: string): boolean;
  /** The food a name stands for, by its whole name or the food it ends with; null when it is not known. */
  foodOf(name: string, form: Form | null): { name: string; role: string } | null;
  /** Foods that the book's dishes of these words use ("risotto" → arborio rice, white wine …): those whose name ends in one of them, or has no others. */
  foodsOfDishes(words: ReadonlySet<string>): ReadonlySet<string>;
}

/** Whether the core's dictionary of products has a word. */
function isProductWord(word: string): boolean {
  return isNamed(word) || readTitle(word, null).foods.length > 0;
}

function isDescribing(word: string): boolean {
  return describing.has(word) || isPreparation(word);
}

/** What is known where there is neither lexicon nor book: the names of products, and words that describe them. */
export const productKnowledge: FoodKnowledge = {
  isFoodWord: (word) => isProductWord(word) || isDescribing(word),
  isDishWord: () => false,
  isDish: () => false,
  foodOf: (name) => {
    const { head } = readTitle(name, null);
    return head === null ? null : { name: head.food, role: head.kind };
  },
  foodsOfDishes: () => new Set(),
};

/** Knowledge of the lexicon and the dish book, with the core's names of products beside them. */
export function knowledgeOf(lexicon: Lexicon, book: DishBook): FoodKnowledge {
  return {
    isFoodWord: (word) => lexicon.vocabulary.has(word) || productKnowledge.isFoodWord(word),
    isDishWord: (word) => book.vocabulary.has(word),
    isDish: (name) => book.find(name) !== null,
    foodOf: (name, form) => foodOf(lexicon, name, form) ?? productKnowledge.foodOf(name, form),
    foodsOfDishes: (words) => {
      const dishes = book.dishes.filter(({ name }) => {
        const own = keyWords(name);
        return words.has(own.at(-1) ?? '') || own.every((word) => words.has(word));
      });
      return new Set(
        dishes.flatMap(({ lines }) =>
          lines.map(({ name, form }) => foodOf(lexicon, name, form)?.name ?? name.toLowerCase()),
        ),
      );
    },
  };
}
