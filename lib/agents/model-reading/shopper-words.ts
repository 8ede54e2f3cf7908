import { cleanPrompt, keyWords } from '../meals/words/prompt-words';

/** The shopper's own words, for checks of what a model says they said. */
export interface ShopperWords {
  /** As written, without markup. */
  text: string;
  /** Singular, without accents. */
  words: ReadonlySet<string>;
  has(word: string): boolean;
  /** Whether all words of a phrase are among them; an empty phrase is not. */
  hasAll(phrase: string): boolean;
}

export function shopperWords(prompt: string): ShopperWords {
  const text = cleanPrompt(prompt);
  const words = new Set(keyWords(text));
  return {
    text,
    words,
    has: (word) => words.has(word),
    hasAll: (phrase) => {
      const wanted = keyWords(phrase);
      return wanted.length > 0 && wanted.every((word) => words.has(word));
    },
  };
}

/** Words by which somebody says what must not be in a meal, or what they cannot eat. */
const restricting =
  /\b(?:no|not|non|never|without|w\/o|free|minus|skip|hold|omit|avoid\w*|except|but|instead|allerg\w*|intoleran\w*|c(?:o)?eliac|anaphyla\w*|epi-?pen|diet\w*|vegan|vegetarian|veggie|plant|halal|kosher|pescatarian|lactose|can'?t|cannot|don'?t|doesn'?t|won'?t|hates?|dislikes?|sick|ill|poison\w*|react\w*|kills?|dies?|deadly|sensitiv\w*|hospital|rash|hives|swell\w*|leave out|keep out|away|sans|ohne|senza|sin|sem|zonder|allergique|allergisch|allergic[oa]|al[eé]rgic[oa])\b/i;

/** Whether a prompt says anything about what must not be in the meal; rather too often than too seldom. */
export function isRestricting(text: string): boolean {
  return restricting.test(text);
}
