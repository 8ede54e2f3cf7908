import { amountWords } from './words/amount-words';
import { littleWords } from './words/little-words';
import { moneyWords } from './words/money-words';
import { sourceWords } from './words/source-words';

/**
 * The closed vocabulary: every word a sentence may have beside names and values, by what it does in the sentence. A word in none of
 * these classes refuses the sentence. Within a class any word may stand for any other, so a class is only widened by true synonyms.
 */
export const classes = { ...littleWords, ...moneyWords, ...amountWords, ...sourceWords } as const;

/** What a word or phrase of the closed vocabulary does. */
export type WordClass = keyof typeof classes;
