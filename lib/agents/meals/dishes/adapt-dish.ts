import { ingredientLabel } from '../../../core/meal/ingredient';
import { scaleQuantity } from '../../../core/meal/scale';
import { draftOf, foodOf, type DraftLine } from '../draft';
import { parseIngredientLine } from '../parse-line';
import type { Dish } from './dish-book';
import type { NamedFood } from '../interpretation';
import { scalingRole, type Food, type Lexicon } from '../words/lexicon';

/**
 * The amounts added per serving for a food named beside a dish: a raw serving of meat, fish or tofu is 4 oz (113 g) by the USDA, cured
 * meat is a topping (30 g), a serving of vegetables, beans or dry grain is 75 g.
 */
const gramsPerServing: ReadonlyMap<string, number> = new Map(
  Object.entries({
    protein: 113,
    cured: 30,
    veg: 75,
    fruit: 75,
    legume: 75,
    grain: 75,
    aromatic: 40,
  }),
);

/** The lines of a dish for `servings` people. */
export function linesOf(dish: Dish, servings: number, lexicon: Lexicon): DraftLine[] {
  return dish.lines.map((line) => {
    const draft = draftOf(lexicon, { ...line, source: 'dish' });
    const role = dish.isRatio ? 'main' : scalingRole(draft.role);
    const scaled = scaleQuantity(line.quantity, dish.serves, servings, role);
    const isEgg = draft.has.has('egg') && scaled.unit === 'each';
    return { ...draft, scaling: role, quantity: isEgg ? { ...scaled, amount: Math.ceil(scaled.amount) } : scaled };
  });
}

const stock = /\b(?:broth|stock)$/;

function isMainProtein(line: DraftLine): boolean {
  return line.role === 'protein' && line.name !== 'egg' && line.name !== 'egg yolk' && line.name !== 'egg white';
}

/** Vegetables that replace the meat when they come before a dish's name: "mushroom stroganoff", "vegetable tacos". */
const meatless =
  /\b(?:mushroom|portobello|shiitake|eggplant|aubergine|cauliflower|jackfruit|vegetable|veggie|potato|squash|pumpkin)s?$/;

function isInPlaceOfMeat({ food, text, isBefore }: NamedFood): boolean {
  if (food.name === 'egg') return false;
  return food.role === 'protein' || (isBefore && (food.role === 'legume' || meatless.test(text.toLowerCase())));
}

/** Whether the dish was asked for with vegetables instead of meat; then its broth is not meat broth either. */
export function isMeatless(named: readonly NamedFood[]): boolean {
  return named.some(({ text, isBefore }) => isBefore && /^(?:mixed )?(?:vegetable|veggie|veg)s?$/i.test(text));
}

/** Foods that replace each other when one of them is asked for in a special kind: any cheese, any pasta, any bread. */
const kinds = [/\bcheese$|^(?:brie|burrata|fontina|paneer|halloumi)$/, /\b(?:pasta|spaghetti|linguine|fettuccine|penne|macaroni|fusilli|lasagna noodle|orzo|pasta shell|ditalini)$/, /\b(?:bread|bun|roll|bagel|tortilla|pita bread)$/, /\bmilk$|half-and-half/, /\b(?:mayonnaise|mayo)$/, /\b(?:butter|ghee)$/, /\byogurt$/, /\bcream$/, /\bsausage$/, /\bflour$/, /\bnoodle$/, /\b(?:broth|stock)$/, /\bsoy sauce$/]; // prettier-ignore

function isSameKind(line: DraftLine, food: Food, lexicon: Lexicon): boolean {
  const own = foodOf(lexicon, line.name, line.form);
  if (own !== null && own.name === food.name) return true;
  return kinds.some(
    (kind) =>
      kind.test(line.name) && (kind.test(food.name) || kind.test(food.name.replace(/^(?:vegan|plant-based) /, ''))),
  );
}

/** "Vegan cheese" on a pizza replaces all its cheese, in the amount of the first; food the dish does not have is added. */
function withQualified(
  lines: readonly DraftLine[],
  { food, text, qualifier }: NamedFood,
  servings: number,
  lexicon: Lexicon,
): DraftLine[] {
  const old = lines.filter((line) => isSameKind(line, food, lexicon));
  const said = parseIngredientLine(text);
  const grams = gramsPerServing.get(food.role);
  const added = draftOf(lexicon, {
    name: said.name === '' ? food.name : said.name,
    form: said.form,
    source: 'dish',
    isAtHome: false,
    quantity: old[0]?.quantity ?? (grams === undefined ? null : { amount: grams * servings, unit: 'g' }),
    note: old[0] === undefined ? null : `instead of ${old.map((line) => ingredientLabel(line)).join(', ')}`,
    constraints: qualifier?.constraints,
  });
  const at = old[0] === undefined ? lines.length : lines.indexOf(old[0]);
  return [...lines.slice(0, at), added, ...lines.slice(at).filter((line) => !old.includes(line))];
}

/**
 * A dish with the foods said beside it: "shrimp fried rice", "tacos with chicken", "mushroom pizza". A named meat, fish or tofu replaces
 * the dish's own; anything else is added. What the dish already has stays as it is.
 */
export function withModifiers(
  lines: DraftLine[],
  named: readonly NamedFood[],
  servings: number,
  lexicon: Lexicon,
): DraftLine[] {
  let result = [...lines];
  for (const each of named) {
    const { food, text, qualifier } = each;
    if (qualifier !== null) {
      result = withQualified(result, each, servings, lexicon);
      continue;
    }
    const said = parseIngredientLine(text);
    // A meat replaces a meat, a stock a stock.
    const replaced = isInPlaceOfMeat(each)
      ? result.findIndex(isMainProtein)
      : stock.test(food.name)
        ? result.findIndex(({ name }) => stock.test(name))
        : -1;
    const isThere = result.some(
      (line) =>
        foodOf(lexicon, line.name, line.form)?.name === food.name ||
        line.name.endsWith(` ${food.name}`) ||
        (line.role === food.role && line.name.startsWith(`${food.name} `)),
    );
    if (isThere && (replaced === -1 || food.role === 'protein')) continue;
    const old = result[replaced];
    const grams = gramsPerServing.get(food.role);
    const added = draftOf(lexicon, {
      name: said.name === '' ? food.name : said.name,
      form: said.form ?? food.form ?? (food.role === 'legume' ? 'canned' : null),
      source: 'dish',
      isAtHome: false,
      quantity: old?.quantity ?? (grams === undefined ? null : { amount: grams * servings, unit: 'g' }),
      note: old === undefined ? null : `instead of ${ingredientLabel(old)}`,
    });
    result = old === undefined ? [...result, added] : result.map((line, index) => (index === replaced ? added : line));
  }
  return result;
}
