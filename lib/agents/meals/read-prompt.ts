import { CoachError } from '../../core/errors';
import type { MealReading } from '../../core/meal/ingredient';
import type { StandingWishes } from '../../core/shopper/standing-wishes';
import { takeBudget } from './said-budget';
import { takeClauses } from './clauses';
import type { DishBook } from './dishes/dish-book';
import { corrections } from './words/fuzzy';
import { interpret } from './interpret';
import { withoutListNumbers } from './items/list-numbers';
import { wishesBeforeNames } from './items/line-wishes';
import type { Lexicon } from './words/lexicon';
import { readPastedText } from './recipe/recipe-text';
import { scan } from './scan';
import { servingsMark } from './prompt-token';
import { type Located } from './piece';
import { joinWords } from './line/name/joined-words';
import { markServings } from './servings';
import { toReading } from './to-reading';
import { readMixedTable } from './wishes/diets/mixed-table';
import { wishesInEnglish } from './wishes/foreign-wishes';
import { spellDiets } from './wishes/diets/misspelled-diets';
import { readWishes } from './wishes/read-wishes';
import { withoutCountsOfSome } from './wishes/wording/people';
import { wishesInPlainWords } from './wishes/wording/plain-wishes';
import { cleanPrompt, keyWords, spellOutPeppers } from './words/prompt-words';

export const longestPrompt = 2000;

const nothingStanding: StandingWishes = { diets: [], avoid: [], servings: null };

/** With more misspelled words than this the text is not corrected, because that would be guessing. */
const mostCorrected = 12;

/** What a word became part of. */
interface Meaning {
  name: string;
  /** How many words of the text the name takes in. */
  size: number;
  text: string;
}

/** What a word became part of in `text`; null while it is not part of a name. Short words need company to be believed. */
function meaningOf(word: string, isShort: boolean, text: string, book: DishBook, lexicon: Lexicon): Meaning | null {
  for (const piece of scan(text, book, lexicon)) {
    if (piece.kind !== 'dish' && piece.kind !== 'food') continue;
    const words = keyWords(piece.text);
    if (!words.includes(word) || (isShort && words.length < 2)) continue;
    const name = piece.kind === 'dish' ? `dish ${piece.dish.name}` : `food ${piece.food.name}`;
    return { name, size: words.length, text };
  }
  return null;
}

/** "A vegan comes": an everyday word after a diet is not corrected; a cheese made of it would take over the diet. */
function isTalkOfDiet(pieces: readonly Located[], at: number, lexicon: Lexicon): boolean {
  const [before, piece, after] = [pieces[at - 1], pieces[at], pieces[at + 1]];
  const isBeforeName = after?.kind === 'dish' || after?.kind === 'food';
  return before?.kind === 'diet' && piece?.kind === 'unknown' && !isBeforeName && lexicon.isPlain(piece.text);
}

/**
 * Corrects misspelled words where that gives a food or a dish. Of two corrections with different meanings the one counts that forms a
 * longer name with the adjacent words ("tikka masla"); where both are equally long nothing is corrected, and the shopper is asked.
 */
function corrected(text: string, book: DishBook, lexicon: Lexicon): string {
  const vocabulary = new Set([...book.vocabulary, ...lexicon.vocabulary]);
  let result = text;
  const pieces = scan(text, book, lexicon);
  const unknown = pieces.flatMap((piece, at) =>
    piece.kind === 'unknown' && !isTalkOfDiet(pieces, at, lexicon) ? [piece] : [],
  );
  for (const piece of unknown.slice(0, mostCorrected)) {
    const [word = ''] = keyWords(piece.text);
    // "Bone-in" is no misspelled bone.
    const candidates = [...corrections(word, vocabulary)].filter((candidate) => candidate !== word);
    const meanings = new Map<string, Meaning>();
    for (const candidate of candidates) {
      const tried = result.replace(piece.text, candidate);
      const meaning = meaningOf(candidate, word.length < 5, tried, book, lexicon);
      if (meaning !== null) meanings.set(meaning.name, meaning);
    }
    const [first, second] = [...meanings.values()].sort((a, b) => b.size - a.size);
    if (first !== undefined && first.size > (second?.size ?? 0)) result = first.text;
  }
  return result;
}

/**
 * Reads a prompt by rules alone, together with the shopper's standing wishes. It asks about what it does not understand and never guesses
 * a meal. Throws CoachError prompt/empty, prompt/too-long (over 2,000 characters) or prompt/bad-servings (not 1–100).
 */
export function readPrompt(
  prompt: string,
  book: DishBook,
  lexicon: Lexicon,
  standing: StandingWishes = nothingStanding,
): MealReading {
  if (prompt.length > longestPrompt)
    throw new CoachError(
      'prompt/too-long',
      `That is ${String(prompt.length)} characters. Shorten it to 2,000, or do one meal at a time.`,
    );
  if (prompt.trim() === '')
    throw new CoachError('prompt/empty', 'Type a meal, like “chicken biryani for 4”, or a list of ingredients.');
  const text = joinWords(spellOutPeppers(wishesInEnglish(withoutListNumbers(cleanPrompt(prompt)))));
  const pasted = readPastedText(text, lexicon);
  const {
    rest: priced,
    budget,
    isEach,
  } = takeBudget(wishesBeforeNames(pasted?.rest ?? text, book, lexicon, pasted !== null));
  const { rest: company, halves } = readMixedTable(spellDiets(wishesInPlainWords(priced, lexicon), book, lexicon));
  const served = markServings(withoutCountsOfSome(company), servingsMark, (words) => book.find(words) !== null);
  const wishes = readWishes(served, book, lexicon);
  const clauses = takeClauses(wishes.rest, lexicon, book);
  const understood = interpret(corrected(clauses.rest, book, lexicon), book, lexicon);
  const said = { wishes, halves, atHome: clauses.atHome, budget, isBudgetEach: isEach, standing };
  return toReading(understood, pasted, said, book, lexicon);
}
