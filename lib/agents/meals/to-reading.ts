import type { MealReading } from '../../core/ingredient';
import type { StandingWishes } from '../../core/ports';
import { withStanding } from '../../core/preferences';
import { isMeatless, linesOf, withModifiers } from './adapt-dish';
import { fitDish, misfits } from './diets';
import type { DishBook } from './dish-book';
import { draftOf, type DraftLine } from './draft';
import type { Interpretation, WantedDish } from './interpret';
import type { Lexicon } from './lexicon';
import { mergeLines } from './merge';
import { questionFor } from './question';
import type { PastedText } from './recipe-text';
import type { Wishes } from './wishes/read-wishes';
import { withSwaps } from './wishes/with-swaps';
import { keyWords } from './words';

/** Servings when neither the shopper nor the dish says. */
export const defaultServings = 4;

/** What the clauses of a prompt said beside the food. */
export interface Said {
  wishes: Wishes;
  atHome: string[];
  budget: MealReading['constraints']['budget'];
  /** What holds for every meal of this shopper. */
  standing: StandingWishes;
}

/** Diets named, and those a dish's own name implies: who asks for vegetarian chili does not eat chicken stock. */
function dietsOf(understood: Interpretation): string[] {
  const named = understood.dishes.flatMap(({ text }) => {
    const words = keyWords(text);
    if (words.includes('vegan')) return ['vegan'];
    return words.some((word) => word === 'vegetarian' || word === 'veggie') ? ['vegetarian'] : [];
  });
  return [...new Set([...understood.diets, ...named])];
}

/** "Salt and pepper" is one phrase and two things. */
export function splitPairs(lines: readonly DraftLine[], lexicon: Lexicon): DraftLine[] {
  return lines.flatMap((line) => {
    if (!/^(?:[\w-]+ )*salt (?:and|&|\+) (?:[\w-]+ )*pepper$|^s&p$/.test(line.name)) return [line];
    const part = (name: string): DraftLine => ({
      ...draftOf(lexicon, { name, form: null, quantity: line.quantity, source: line.source, note: line.note }),
      isAtHome: line.isAtHome,
    });
    return [part('salt'), part('black pepper')];
  });
}

/** The dish by the name the shopper knows it by (as the book spells it): "mushroom stroganoff", "tacos with corn". */
function dishName({ dish, text, named }: WantedDish, book: DishBook): string {
  const name = book.nameOf(text) ?? dish.name;
  const extra = named
    .map((said) => ({ ...said, text: said.text.toLowerCase() }))
    .filter((said) => !name.includes(said.text));
  const before = extra.filter((said) => said.isBefore).map((said) => said.text);
  const after = extra.filter((said) => !said.isBefore).map((said) => said.text);
  return [...before, name, ...(after.length === 0 ? [] : [`with ${after.join(' and ')}`])].join(' ');
}

/** Puts together what was understood: dishes for their servings, made to fit what the shopper eats, with the list, as one list. */
export function toReading(
  understood: Interpretation,
  pasted: PastedText | null,
  said: Said,
  book: DishBook,
  lexicon: Lexicon,
): MealReading {
  const asked = {
    diets: [...new Set([...dietsOf(understood), ...said.wishes.diets])],
    avoid: said.wishes.avoid,
    budget: said.budget,
  };
  const constraints = withStanding(asked, said.standing);
  const leftOut: string[] = [];
  const alsoHolding: string[] = [];
  const lines: DraftLine[] = [];
  for (const wanted of understood.dishes) {
    const servings = wanted.servings ?? understood.servings[0] ?? said.standing.servings ?? wanted.dish.serves;
    const named = withModifiers(linesOf(wanted.dish, servings, lexicon), wanted.named, servings, lexicon);
    const swapped = withSwaps(named, said.wishes.swaps, lexicon, { isRatio: wanted.dish.isRatio, servings });
    const own = swapped.lines;
    leftOut.push(...swapped.leftOut);
    alsoHolding.push(...swapped.alsoHolding);
    const diets = isMeatless(wanted.named) ? [...constraints.diets, 'vegetarian'] : constraints.diets;
    const fitted = fitDish(own, { diets, avoid: constraints.avoid }, lexicon, {
      isRatio: wanted.dish.isRatio,
      servings,
    });
    lines.push(...fitted.lines);
    leftOut.push(...fitted.leftOut);
  }
  const items = splitPairs([...(pasted?.items ?? []), ...understood.items], lexicon);
  const isHad = (line: DraftLine): boolean =>
    said.atHome.some((name) => {
      const food = lexicon.find(name);
      return food !== null && (food.name === line.name || line.name.endsWith(` ${food.name}`));
    });
  const wanted = [...lines, ...items].map((line) => (isHad(line) ? { ...line, isAtHome: true } : line));
  const had = said.atHome.map((name) =>
    draftOf(lexicon, { name, form: null, quantity: null, source: 'list', isAtHome: true }),
  );
  const unknown = [...new Set([...(pasted?.unknown ?? []), ...understood.unknown])];
  const given = Math.max(0, ...understood.servings, pasted?.servings ?? 0);
  const title = pasted?.title ?? null;
  return {
    dishes: [...(title === null ? [] : [title]), ...understood.dishes.map((dish) => dishName(dish, book))],
    servings: given > 0 ? given : (said.standing.servings ?? understood.dishes[0]?.dish.serves ?? defaultServings),
    servingsGiven: given > 0,
    ingredients: mergeLines(wanted.length === 0 ? had : wanted),
    constraints,
    question: questionFor({
      hasDish: understood.dishes.length > 0,
      hasItems: items.length > 0,
      atHome: said.atHome,
      unknown,
      unsupported: understood.unsupported,
      leftOut,
      clashing: misfits(items, constraints, lexicon),
      doubtful: said.wishes.doubtful,
      alsoHolding,
      unknownWishes: said.wishes.unknown,
    }),
    notUnderstood: unknown,
    answeredBy: 'rules',
  };
}
