import { allWords } from '../traits/matching/all-words';
import { anyWord } from '../traits/matching/any-word';
import { literalText } from '../traits/matching/literal-text';
import { onePhrase } from '../traits/matching/one-phrase';
import { wordStems } from '../traits/matching/word-stems';

/** Which products a query finds. */
export const matchings = {
  'all-words': allWords,
  'any-word': anyWord,
  'one-phrase': onePhrase,
  'literal-text': literalText,
  'word-stems': wordStems,
};
