import { amountWords } from './words/amount-words';
import { littleWords } from './words/little-words';
import { moneyWords } from './words/money-words';
import { sourceWords } from './words/source-words';

/**
 * The closed vocabulary: every word that a sentence may have beside names and values, by its function. A sentence with any other word is
 * refused. Any word of a class may replace any other of that class, so only true synonyms may be added to a class.
 */
export const classes = { ...littleWords, ...moneyWords, ...amountWords, ...sourceWords } as const;

/** A class of the closed vocabulary. */
export type WordClass = keyof typeof classes;
