import { ingredientLabel, type MealReading } from '../../core/meal/ingredient';
import type { StandingWishes } from '../../core/shopper/standing-wishes';
import { withStanding } from '../../core/shopper/standing-wishes';
import { isMeatless, linesOf, withModifiers } from './dishes/adapt-dish';
import { fitDish, isSwapped, misfits } from './wishes/diets/diets';
import type { DishBook } from './dishes/dish-book';
import { draftOf, type DraftLine } from './draft';
import type { Interpretation, NamedFood, WantedDish } from './interpretation';
import type { Lexicon } from './words/lexicon';
import { mergeLines } from './merge';
import { questionFor } from './question';
import type { PastedText } from './recipe/recipe-text';
import type { Wishes } from './wishes/read-wishes';
import { contradictionsOf, contradictionsOfItems, type Contradiction } from './wishes/contradictions';
import { dietsByDish } from './wishes/diets/dish-diets';
import { isDiet, type Diet } from './words/vocabulary';
import type { Halves } from './wishes/diets/mixed-table';
import { withSwaps } from './wishes/swaps/with-swaps';
import { keyWords } from './words/prompt-words';

/** Servings when neither the shopper nor the dish says. */
export const defaultServings = 4;

/** What the clauses of a prompt said beside the food. */
export interface Said {
  wishes: Wishes;
  /** The people with another diet at the table, as said. */
  halves: Halves | null;
  atHome: string[];
  budget: MealReading['constraints']['budget'];
  /** Whether the budget is per person: "£5 a head". */
  isBudgetEach: boolean;
  /** The standing wishes of this shopper. */
  standing: StandingWishes;
}

/** Diets that a dish's own name implies: vegetarian chili has no chicken stock. */
function withOwnName(wanted: WantedDish): WantedDish {
  const words = keyWords(wanted.text);
  const own = words.includes('vegan') ? 'vegan' : words.some((word) => word === 'vegetarian') ? 'vegetarian' : null;
  return own === null ? wanted : { ...wanted, diets: [...wanted.diets, own] };
}

/** Items the shopper named that conflict with the constraints in force, with the constraint. */
function clashesOf(
  items: readonly DraftLine[],
  { diets, avoid }: Pick<MealReading['constraints'], 'diets' | 'avoid'>,
  lexicon: Lexicon,
): Contradiction[] {
  return [
    ...diets.flatMap((diet) =>
      misfits(items, { diets: [diet], avoid: [] }, lexicon).map((food) => ({ wish: diet, food })),
    ),
    ...avoid.flatMap((avoided) =>
      misfits(items, { diets: [], avoid: [avoided] }, lexicon).map((food) => ({ wish: `no ${avoided}`, food })),
    ),
  ];
}

/** Diets once each, as they were said. */
function inOrder(said: readonly Diet[], diets: readonly Diet[]): Diet[] {
  const place = (diet: Diet): number => (said.includes(diet) ? said.indexOf(diet) : said.length);
  return [...new Set(diets)].sort((a, b) => place(a) - place(b));
}

/** A line of a dish that keeps a diet of its own. */
function withDiets(line: DraftLine, diets: readonly string[]): DraftLine {
  const { diets: before = [], avoid = [] } = line.constraints ?? {};
  return { ...line, constraints: { diets: [...new Set([...before, ...diets])], avoid: [...avoid] } };
}

/**
 * Foods mentioned in words that were not understood although the dish has them anyway: the shopper may mean that they are not wanted
 * ("blt, bin the tomato"), and is asked.
 */
function heldAnyway(lines: readonly DraftLine[], named: readonly NamedFood[], lexicon: Lexicon): string[] {
  return named
    .filter(({ food }) =>
      // A whole egg contains its white.
      lines.some((line) => isSwapped(lexicon, line, food.name) || food.name.startsWith(`${line.name} `)),
    )
    .map(({ text }) => text);
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

/**
 * Combines everything understood into one list: the dishes for their servings, adapted to what the shopper eats, and the listed items.
 */
export function toReading(
  understood: Interpretation,
  pasted: PastedText | null,
  said: Said,
  book: DishBook,
  lexicon: Lexicon,
): MealReading {
  const dishes = understood.dishes.map(withOwnName);
  const lone =
    dishes.length === 0 && understood.isOneThing ? understood.items.flatMap((item) => item.constraints ?? []) : [];
  const items = splitPairs([...(pasted?.items ?? []), ...understood.items], lexicon);
  const itemsAgainst = (diet: string): DraftLine[] =>
    items.filter((item) => misfits([item], { diets: [diet], avoid: [] }, lexicon).length > 0);
  const byDish = dietsByDish(
    dishes,
    [...understood.diets, ...said.wishes.diets],
    (diet) => itemsAgainst(diet).length > 0,
  );
  const given = Math.max(0, ...understood.servings, pasted?.servings ?? 0);
  const people = given > 0 ? given : (said.standing.servings ?? understood.dishes[0]?.dish.serves ?? defaultServings);
  const asked = {
    diets: inOrder(understood.saidDiets, [...byDish.table, ...lone.flatMap(({ diets }) => diets.filter(isDiet))]),
    avoid: [...new Set([...said.wishes.avoid, ...lone.flatMap(({ avoid }) => avoid)])],
    budget:
      said.budget === null ? null : { ...said.budget, minor: said.budget.minor * (said.isBudgetEach ? people : 1) },
  };
  const constraints = withStanding(asked, said.standing);
  const leftOut: string[] = [];
  const removed: string[] = [];
  const alsoHolding: string[] = [];
  const contradictions: Contradiction[] = [];
  const spokenOf: string[] = [];
  const lines: DraftLine[] = [];
  dishes.forEach((wanted, index) => {
    const servings = wanted.servings ?? understood.servings[0] ?? said.standing.servings ?? wanted.dish.serves;
    const own = linesOf(wanted.dish, servings, lexicon);
    spokenOf.push(...heldAnyway(own, understood.besideUnknown, lexicon));
    const named = withModifiers(own, wanted.named, servings, lexicon);
    const dish = { isRatio: wanted.dish.isRatio, servings };
    const swapped = withSwaps(named, said.wishes.swaps, lexicon, dish);
    const diets = byDish.own[index] ?? [];
    const meatless = isMeatless(wanted.named) ? ['vegetarian'] : [];
    const eats = { diets: [...constraints.diets, ...diets, ...meatless], avoid: constraints.avoid };
    const fitted = fitDish(swapped.lines, eats, lexicon, dish);
    const clashes = contradictionsOf(wanted, { diets: [...asked.diets, ...diets], avoid: asked.avoid }, lexicon);
    contradictions.push(...clashes);
    lines.push(...fitted.lines.map((line) => (diets.length === 0 ? line : withDiets(line, diets))));
    leftOut.push(...swapped.leftOut, ...(clashes.length > 0 ? [] : fitted.leftOut));
    removed.push(...swapped.removed, ...fitted.removed);
    alsoHolding.push(...swapped.alsoHolding);
  });
  const ownDishes = dishes.flatMap((wanted, index) => {
    const diets = byDish.own[index] ?? [];
    return diets.length === 0 ? [] : [{ dish: dishName(wanted, book), diets: [...diets], avoid: [] }];
  });
  // "Burgers with vegan cheese": whether the burgers are to be vegan as well is asked where they are not.
  const ofFoods = dishes.flatMap((dish) =>
    dish.named.flatMap(({ qualifier, isBefore }) =>
      (isBefore || qualifier?.name === '' ? [] : (qualifier?.constraints.diets.filter(isDiet) ?? [])).map((diet) => ({
        diet,
        dish,
      })),
    ),
  );
  const perhaps = [...byDish.perhaps, ...ofFoods].filter(
    ({ diet, dish }) =>
      contradictionsOf(dish, { diets: [diet], avoid: [] }, lexicon).length === 0 &&
      misfits(linesOf(dish.dish, dish.dish.serves, lexicon), { diets: [diet], avoid: [] }, lexicon).length > 0,
  );
  contradictions.push(...contradictionsOfItems(items, lexicon));
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
  const title = pasted?.title ?? null;
  return {
    dishes: [...(title === null ? [] : [title]), ...understood.dishes.map((dish) => dishName(dish, book))],
    servings: people,
    servingsGiven: given > 0,
    ingredients: mergeLines(wanted.length === 0 ? had : wanted),
    constraints,
    ...(ownDishes.length === 0 ? {} : { dishConstraints: ownDishes }),
    ...(removed.length === 0 ? {} : { leftOut: [...new Set(removed)] }),
    question: questionFor({
      kept: [...asked.diets, ...asked.avoid.map((each) => `no ${each}`)],
      contradictions,
      perhaps: [
        ...perhaps.map(({ diet, dish }) => ({ diet, dish: dishName(dish, book) })),
        // Meat named beside a vegetarian dish is meant; about milk and bread the shopper is asked.
        ...byDish.own.flat().flatMap((diet) =>
          itemsAgainst(diet)
            .filter(({ has }) => !has.has('meat') && !has.has('fish') && !has.has('shellfish'))
            .map((item) => ({ diet, dish: ingredientLabel(item) })),
        ),
      ],
      halves: said.halves,
      hasDish: understood.dishes.length > 0,
      hasItems: items.length > 0,
      atHome: said.atHome,
      unknown,
      unsupported: understood.unsupported,
      leftOut,
      clashing: clashesOf(items, constraints, lexicon),
      doubtful: [...said.wishes.doubtful, ...spokenOf],
      alsoHolding,
      unknownWishes: said.wishes.unknown,
    }),
    notUnderstood: unknown,
    answeredBy: 'rules',
  };
}
