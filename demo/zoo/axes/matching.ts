import { allWords } from '../traits/matching/all-words';
import { anyWord } from '../traits/matching/any-word';

/** Which products a query finds. */
export const matchings = { 'all-words': allWords, 'any-word': anyWord };
