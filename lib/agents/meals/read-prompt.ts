import { CoachError } from '../../core/errors';
import type { MealReading } from '../../core/ingredient';
import { linesOf, withModifiers } from './adapt-dish';
import { takeBudget } from './budget';
import { takeClauses } from './clauses';
import { fitDish, misfits } from './diets';
import type { DishBook } from './dish-book';
import { draftOf, type DraftLine } from './draft';
import { correction } from './fuzzy';
import { interpret, type Interpretation } from './interpret';
import type { Lexicon } from './lexicon';
import { mergeLines } from './merge';
import { questionFor } from './question';
import { scan, servingsMark } from './scan';
import { markServings } from './servings';
import { cleanPrompt, keyWords } from './words';

/** Servings when neither the shopper nor the dish says. */
const defaultServings = 4;
export const longestPrompt = 2000;

/** Misspelled words put right, where that makes a food or a dish of them. */
function corrected(text: string, book: DishBook, lexicon: Lexicon): string {
  let result = text;
  for (const piece of scan(text, book, lexicon)) {
    if (piece.kind !== 'unknown') continue;
    const [word = ''] = keyWords(piece.text);
    const better = correction(word, book.vocabulary) ?? correction(word, lexicon.vocabulary);
    if (better === null || better === word) continue;
    const tried = result.replace(piece.text, better);
    const isUnderstood = !scan(tried, book, lexicon).some((other) => other.kind === 'unknown' && other.text === better);
    if (isUnderstood) result = tried;
  }
  return result;
}

/**
 * Reads a prompt by rules alone. What it does not understand it names and asks about; it never guesses a meal.
 * Throws CoachError prompt/empty, prompt/too-long (over 2,000 characters) or prompt/bad-servings (not 1–100).
 */
export function readPrompt(prompt: string, book: DishBook, lexicon: Lexicon): MealReading {
  if (prompt.length > longestPrompt)
    throw new CoachError(
      'prompt/too-long',
      `That is ${String(prompt.length)} characters. Shorten it to 2,000, or do one meal at a time.`,
    );
  if (prompt.trim() === '')
    throw new CoachError('prompt/empty', 'Type a meal, like “chicken biryani for 4”, or a list of ingredients.');
  const { rest: priced, budget } = takeBudget(cleanPrompt(prompt));
  const served = markServings(priced, servingsMark, (words) => book.find(words) !== null);
  const clauses = takeClauses(served, lexicon, book);
  const understood = interpret(corrected(clauses.rest, book, lexicon), book, lexicon);
  return toReading(understood, { avoid: clauses.avoid, atHome: clauses.atHome, budget }, book, lexicon);
}

interface Said {
  avoid: string[];
  atHome: string[];
  budget: MealReading['constraints']['budget'];
}

function impliedDiets(understood: Interpretation): string[] {
  // "vegetarian chili" is a dish of its own and still says what its eater does not eat.
  const named = understood.dishes.flatMap(({ text }) => {
    const words = keyWords(text);
    if (words.includes('vegan')) return ['vegan'];
    return words.some((word) => word === 'vegetarian' || word === 'veggie') ? ['vegetarian'] : [];
  });
  return [...new Set([...understood.diets, ...named])];
}

function toReading(understood: Interpretation, said: Said, book: DishBook, lexicon: Lexicon): MealReading {
  const diets = impliedDiets(understood);
  const constraints = { diets, avoid: said.avoid, budget: said.budget };
  const leftOut: string[] = [];
  const lines: DraftLine[] = [];
  for (const wanted of understood.dishes) {
    const servings = wanted.servings ?? understood.servings[0] ?? wanted.dish.serves;
    const own = withModifiers(linesOf(wanted.dish, servings, lexicon), wanted.named, servings, lexicon);
    const fitted = fitDish(own, constraints, lexicon, { isRatio: wanted.dish.isRatio, servings });
    lines.push(...fitted.lines);
    leftOut.push(...fitted.leftOut);
  }
  const clashing = misfits(understood.items, constraints, lexicon);
  lines.push(...understood.items);
  const isAtHome = (line: DraftLine): boolean =>
    said.atHome.some((name) => {
      const food = lexicon.find(name);
      return food !== null && (food.name === line.name || line.name.endsWith(` ${food.name}`));
    });
  const marked = lines.map((line) => (isAtHome(line) ? { ...line, isAtHome: true } : line));
  const onlyHome = marked.length === 0;
  if (onlyHome)
    marked.push(
      ...said.atHome.map((name) =>
        draftOf(lexicon, { name, form: null, quantity: null, source: 'list', isAtHome: true }),
      ),
    );
  const said1 = Math.max(0, ...understood.servings);
  const dishServings = understood.dishes[0]?.dish.serves ?? defaultServings;
  return {
    dishes: understood.dishes.map((wanted) => dishName(wanted, book)),
    servings: said1 > 0 ? said1 : dishServings,
    servingsGiven: said1 > 0,
    ingredients: mergeLines(marked),
    constraints,
    question: questionFor({
      hasDish: understood.dishes.length > 0,
      hasItems: understood.items.length > 0,
      atHome: said.atHome,
      unknown: understood.unknown,
      unsupported: understood.unsupported,
      leftOut,
      clashing,
    }),
    notUnderstood: [...new Set(understood.unknown)],
    answeredBy: 'rules',
  };
}

/** The dish by the name the shopper knows it by (as the book spells it), and what was said to go in. */
function dishName({ dish, text, named }: Interpretation['dishes'][number], book: DishBook): string {
  const name = book.nameOf(text) ?? dish.name;
  const extra = named.filter((food) => !name.includes(food.name)).map((food) => food.name);
  return extra.length === 0 ? name : `${name} with ${extra.join(' and ')}`;
}
