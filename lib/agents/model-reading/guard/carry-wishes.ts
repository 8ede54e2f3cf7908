import { readTitle } from '../../../core/matching/read-title';
import type { Ingredient, MealReading } from '../../../core/meal/ingredient';
import { keyWords } from '../../meals/words/prompt-words';
import type { FoodKnowledge } from '../knowledge';
import type { ShopperWords } from '../shopper-words';
import type { OwnWishes, Wishes } from './wishes';
import { joinWishes } from './wishes';

/** A line of a model's list with the dish it says it is for. */
export interface ModelLine {
  line: Ingredient;
  dish: string | null;
}

const noWishes: OwnWishes = { diets: [], avoid: [] };

/** Words before a food that say what it must be free of; the food behind them is the same food. */
const wished =
  /\b(?:\p{L}+[- ]free|vegan|vegetarian|plant[- ]based|veggie|non[- ]dairy|low[- ]\p{L}+|halal|kosher)\b/gu;

function plainName(name: string): string {
  return name.replace(wished, ' ').replace(/ +/g, ' ').trim() || name;
}

/** Whether two lines name the same food or two of a kind ("gluten-free pasta", "spaghetti"). */
export function isSameFood(
  one: Pick<Ingredient, 'name' | 'form'>,
  other: Pick<Ingredient, 'name' | 'form'>,
  knowledge: FoodKnowledge,
): boolean {
  const [a, b] = [knowledge.foodOf(one.name, one.form), knowledge.foodOf(other.name, other.form)];
  if (a !== null && b !== null && a.name === b.name) return true;
  const [heads, others] = [readTitle(plainName(one.name), null).head, readTitle(plainName(other.name), null).head];
  if (heads !== null && others !== null && (heads.food === others.food || isOneKind(heads.kind, others.kind)))
    return true;
  const [words, rest] = [keyWords(one.name), keyWords(other.name)];
  return words.at(-1) === rest.at(-1);
}

/** Kinds of which a dish has one: a wish for cheese is a wish for the mozzarella of the list. */
function isOneKind(one: string, other: string): boolean {
  return one === other && ['cheese', 'pasta', 'milk', 'bread', 'yogurt', 'cured meat', 'poultry', 'egg'].includes(one);
}

function isIn(wish: string, wishes: readonly string[]): boolean {
  return wishes.includes(wish);
}

/** What a line of the rules must fit that is no wish of its whole dish. */
function ownWishes({ constraints = noWishes }: Ingredient, rules: MealReading): OwnWishes {
  const ofDishes = rules.dishConstraints ?? [];
  return {
    diets: constraints.diets.filter((diet) => !ofDishes.some(({ diets }) => isIn(diet, diets))),
    avoid: constraints.avoid.filter((food) => !ofDishes.some(({ avoid }) => isIn(food, avoid))),
  };
}

function hold(line: Ingredient, wishes: Wishes): Ingredient {
  if (wishes.diets.length + wishes.avoid.length === 0) return line;
  return { ...line, constraints: joinWishes(line.constraints ?? noWishes, wishes) };
}

/**
 * Wishes the rules read for one food ("vegan cheese", "gluten-free pasta") held on the same food of a model's list. Where the list has no
 * such food, the rules' own line is `added`: it stands in the shopper's words.
 */
export function carryLineWishes(
  lines: readonly ModelLine[],
  rules: MealReading,
  knowledge: FoodKnowledge,
): { lines: ModelLine[]; added: Ingredient[] } {
  let carried = [...lines];
  const added: Ingredient[] = [];
  for (const own of rules.ingredients) {
    const wishes = ownWishes(own, rules);
    if (wishes.diets.length + wishes.avoid.length === 0) continue;
    const isHere = carried.some(({ line }) => isSameFood(own, line, knowledge));
    carried = carried.map((entry) =>
      isSameFood(own, entry.line, knowledge) ? { ...entry, line: hold(entry.line, wishes) } : entry,
    );
    if (!isHere && !own.isOptional) added.push(own);
  }
  return { lines: carried, added };
}

/** How many words two names of dishes share. */
function shared(one: string, other: string): number {
  const words = new Set(keyWords(one));
  return keyWords(other).filter((word) => words.has(word)).length;
}

/** Which of the rules' dishes a name means; null when none, or two as well. */
function dishMeant(name: string | null, dishes: readonly string[]): string | null {
  if (name === null) return null;
  const [first, second] = dishes.map((dish) => ({ dish, score: shared(name, dish) })).sort((a, b) => b.score - a.score);
  if (first === undefined || first.score === 0 || first.score === second?.score) return null;
  return first.dish;
}

/**
 * What the rules read for one of several dishes, held on its lines. A line is its dish's when the model says so, another dish's when the
 * model says that or the rules' own list has the food there; every other line is held to all of it, because nobody knows.
 */
export function carryDishWishes(
  lines: readonly ModelLine[],
  rules: MealReading,
  knowledge: FoodKnowledge,
): ModelLine[] {
  const ofDishes = rules.dishConstraints ?? [];
  if (ofDishes.length === 0) return [...lines];
  const dishes = [...new Set([...rules.dishes, ...ofDishes.map(({ dish }) => dish)])];
  return lines.map((entry) => {
    const meant = dishMeant(entry.dish, dishes);
    const held = ofDishes
      .filter(({ dish }) => meant === null || meant === dish)
      .filter((wishes) => meant !== null || !isOfOtherDish(entry.line, wishes, rules, knowledge));
    return { ...entry, line: held.reduce((line, wishes) => hold(line, wishes), entry.line) };
  });
}

/** Whether the rules' list has this food on a line that this dish's wish does not bind. */
function isOfOtherDish(line: Ingredient, wishes: Wishes, rules: MealReading, knowledge: FoodKnowledge): boolean {
  const words = keyWords(line.name).join(' ');
  return rules.ingredients.some((own) => {
    const food = knowledge.foodOf(own.name, own.form)?.name ?? own.name;
    const isSame = keyWords(own.name).join(' ') === words || food === knowledge.foodOf(line.name, line.form)?.name;
    const { diets, avoid } = own.constraints ?? noWishes;
    const isBound = wishes.diets.every((diet) => isIn(diet, diets)) && wishes.avoid.every((food) => isIn(food, avoid));
    return isSame && !isBound;
  });
}

const swapping = /\b(?:instead of|in place of|in lieu of|rather than|swap\w*|replac\w*|substitut\w*|exchang\w*)\b/i;

/**
 * "Oat milk instead of milk" in the shopper's words: where a model lists what was to be replaced, the rules' line for it stands there (its
 * note says "instead of …"), or that line goes when the other is on the list already.
 */
export function carrySwaps(
  lines: readonly ModelLine[],
  rules: MealReading,
  said: ShopperWords,
  knowledge: FoodKnowledge,
): ModelLine[] {
  if (!swapping.test(said.text)) return [...lines];
  return rules.ingredients.reduce<ModelLine[]>(
    (carried, own) => {
      const [, other] = /^instead of (.+)$/.exec(own.note ?? '') ?? [];
      if (other === undefined || !said.hasAll(own.name)) return carried;
      const food = knowledge.foodOf(other, null)?.name ?? other;
      const isOther = ({ line }: ModelLine): boolean =>
        (knowledge.foodOf(line.name, line.form)?.name ?? line.name) === food && line.name !== own.name;
      const hasOwn = carried.some(
        ({ line }) => !isOther({ line, dish: null }) && said.hasAll(line.name) && line.name.endsWith(own.name),
      );
      const first = carried.findIndex(isOther);
      return carried.flatMap((entry, at) => {
        if (!isOther(entry)) return [entry];
        return hasOwn || at !== first ? [] : [{ dish: entry.dish, line: { ...own, id: `r-${own.id}` } }];
      });
    },
    [...lines],
  );
}
